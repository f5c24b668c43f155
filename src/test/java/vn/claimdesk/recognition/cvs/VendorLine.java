package vn.claimdesk.recognition.cvs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A call that the vendor documents: a line of {@code cvs/endpoints.tsv}.
 *
 * @param contentType of the body; empty where there is none
 */
public record VendorLine(
    String method,
    String path,
    String contentType,
    String host,
    Set<String> query,
    Set<String> body,
    boolean withdrawn) {

  /** Below the base path, with {@code {image_id}} for a picture of the gallery. */
  public String operationPath() {
    return path.replace("/api/v2", "").replace("<image_id>", "{image_id}");
  }

  public boolean json() {
    return contentType.equals("application/json");
  }

  public boolean asksForAFormat() {
    return query.contains("format_type");
  }

  /** Names of the parameters, parts or keys that hold a picture. */
  public List<String> pictures() {
    return Stream.concat(query.stream(), body.stream())
        .filter(name -> name.matches("img[12]?|url|portrait_.*|base64"))
        .toList();
  }

  @Override
  public String toString() {
    return "%s %s %s".formatted(method, path, contentType);
  }

  public static List<VendorLine> all() {
    try (var in = VendorLine.class.getResourceAsStream("/cvs/endpoints.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(VendorLine::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static VendorLine of(String line) {
    String[] cells = line.split("\t");
    return new VendorLine(
        cells[0],
        cells[1],
        cells[2].equals("-") ? "" : cells[2],
        cells[3],
        names(cells[4]),
        names(cells[5]),
        cells[6].equals("withdrawn"));
  }

  private static Set<String> names(String cell) {
    return cell.equals("-") ? Set.of() : new LinkedHashSet<>(Arrays.asList(cell.split(",")));
  }
}
