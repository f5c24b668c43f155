package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The way of an instance as Cockpit shows it: marks on the diagram and a list. */
final class CockpitPath {

  private static final Pattern PASSED = Pattern.compile("claimdesk-(passed|active)");

  private final Page page;

  CockpitPath(Page page) {
    this.page = page;
  }

  void marks(String... elements) {
    for (String element : elements) {
      assertThat(drawn(element)).hasClass(PASSED);
    }
  }

  void doesNotMark(String... elements) {
    for (String element : elements) {
      assertThat(drawn(element)).not().hasClass(PASSED);
    }
  }

  Locator row(String activity) {
    return page.locator(".claimdesk-path [data-activity=" + activity + "]").last();
  }

  private Locator drawn(String element) {
    return page.locator(".djs-element[data-element-id=" + element + "]").first();
  }
}
