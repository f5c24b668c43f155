package vn.claimdesk.demo.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A layout of a paper, described as text: a first line with type and style, then one directive a
 * line: {@code name option=value … | cell | cell}. An indented line goes on with the one above.
 */
public final class Template {

  private final String type;
  private final String label;
  private final Look look;
  private final List<Directive> directives;

  private Template(List<Directive> lines) {
    Directive head = lines.get(0);
    this.type = head.option("type", "none");
    this.label = head.option("label", type);
    this.look = Look.of(head.options());
    this.directives = List.copyOf(lines.subList(1, lines.size()));
  }

  /**
   * Reads a layout that comes with the application.
   *
   * @param name such as {@code claim_form-lines}
   */
  public static Template named(String name) {
    String resource = "/demo/papers/" + name + ".txt";
    try (InputStream stream = Template.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no such layout: " + name);
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a layout from its text. */
  public static Template parse(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(" ") && !lines.isEmpty()) {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + line.strip());
      } else if (!line.isBlank() && !line.startsWith("//")) {
        lines.add(line);
      }
    }
    return new Template(lines.stream().map(Template::directive).toList());
  }

  private static Directive directive(String line) {
    String[] parts = line.split("\\|", -1);
    String[] words = parts[0].strip().split("\\s+");
    Map<String, String> options = new LinkedHashMap<>();
    for (String word : Arrays.asList(words).subList(1, words.length)) {
      int equals = word.indexOf('=');
      options.put(
          equals < 0 ? word : word.substring(0, equals),
          equals < 0 ? "" : word.substring(equals + 1));
    }
    List<String> cells = Arrays.stream(parts).skip(1).map(String::strip).toList();
    return new Directive(words[0], options, cells);
  }

  /**
   * The paper with this data on it.
   *
   * @param seed of what differs from paper to paper by accident: signatures, stamps
   */
  public Artwork fill(PaperData data, long seed) {
    PaperTruth truth = new TruthCollector(data).collect(type, directives);
    String pageLabel = "none".equals(label) ? null : label;
    return new Artwork(
        new PageTruth(pageLabel, List.of(truth)),
        look.width(),
        look.height(),
        sheet -> new Typesetter(sheet, look, data, seed).set(directives));
  }
}
