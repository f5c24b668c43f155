package vn.claimdesk.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Deque's axe-core: looks for violations of WCAG 2.2 AA below an element, such as the root of a
 * form. What Camunda draws around our forms is not ours to mend.
 */
final class Axe {

  private static final String SOURCE = source();
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private Axe() {}

  /** One line a violation: rule, element, what is wrong. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page, String root) {
    page.evaluate("() => { if (!window.axe) { " + SOURCE + " } }");
    return (List<String>)
        page.evaluate(
            """
            async ({ root, rules }) => {
              const { violations } = await axe.run({ include: [root] }, { runOnly: { type: "tag", values: rules } });
              return violations.flatMap(({ id, nodes }) =>
                nodes.map(({ target, failureSummary }) =>
                  `${id} ${target.join(" ")}: ${failureSummary.replace(/\\s+/g, " ")}`));
            }""",
            Map.of("root", root, "rules", RULES));
  }

  private static String source() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
