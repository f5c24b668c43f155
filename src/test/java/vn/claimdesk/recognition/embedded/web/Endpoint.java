package vn.claimdesk.recognition.embedded.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A line of the vendor's list of calls, {@code cvs/endpoints.tsv}. */
record Endpoint(
    String method,
    String path,
    String contentType,
    String host,
    List<String> queryParams,
    List<String> bodyParts,
    String status) {

  static List<Endpoint> all() {
    try (InputStream tsv = Endpoint.class.getResourceAsStream("/cvs/endpoints.tsv")) {
      return new String(tsv.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .map(
              cell ->
                  new Endpoint(
                      cell[0], cell[1], cell[2], cell[3], names(cell[4]), names(cell[5]), cell[6]))
          .toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static List<String> names(String cell) {
    return cell.equals("-") ? List.of() : Stream.of(cell.split(",")).toList();
  }

  boolean json() {
    return contentType.equals("application/json");
  }

  boolean asksForAFormat() {
    return queryParams.contains("format_type");
  }

  /** Names of the parameters, parts or keys that hold a picture. */
  List<String> pictures() {
    return Stream.concat(queryParams.stream(), bodyParts.stream())
        .filter(name -> name.matches("img[12]?|url|portrait_.*|base64"))
        .toList();
  }

  @Override
  public String toString() {
    return method + " " + path + " " + contentType;
  }
}
