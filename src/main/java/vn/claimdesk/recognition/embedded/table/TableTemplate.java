package vn.claimdesk.recognition.embedded.table;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * A kind of table.
 *
 * @param minimum how many different columns a header must show
 * @param required the columns without which it is not this table
 * @param ends wordings of the line below the table
 * @param skips wordings of rows that are no items, such as subtotals
 */
record TableTemplate(
    int minimum,
    List<String> required,
    List<Column> columns,
    List<String> ends,
    List<String> skips) {

  /**
   * A column and the wordings of its header.
   *
   * @param like pattern of the whole header without diacritics and punctuation, which goes before
   *     the wordings; empty without
   * @param values the closed list that its cells come from, empty where they are free
   */
  record Column(
      String label, ValueKind kind, List<String> headers, String like, List<String> values) {

    Column {
      headers = headers == null ? List.of() : List.copyOf(headers);
      like = like == null ? "" : like;
      values = values == null ? List.of() : List.copyOf(values);
    }

    static Column unknown() {
      return new Column(GridColumn.NAMELESS, ValueKind.TEXT, List.of(), "", List.of());
    }

    boolean known() {
      return !label.equals(GridColumn.OTHER) && !label.equals(GridColumn.NAMELESS);
    }

    GridColumn between(int left, int right) {
      return new GridColumn(label, kind, left, right, values);
    }

    List<Phrase> phrases() {
      return Phrase.all(headers);
    }
  }

  TableTemplate {
    required = required == null ? List.of() : List.copyOf(required);
    ends = ends == null ? List.of() : List.copyOf(ends);
    skips = skips == null ? List.of() : List.copyOf(skips);
  }

  static TableTemplate load(String name) {
    String path = "recognition/tables/" + name + ".yaml";
    try (InputStream content = new ClassPathResource(path).getInputStream()) {
      return new YAMLMapper().readValue(content, TableTemplate.class);
    } catch (IOException missing) {
      throw new UncheckedIOException(path, missing);
    }
  }
}
