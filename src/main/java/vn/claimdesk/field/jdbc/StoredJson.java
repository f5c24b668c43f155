package vn.claimdesk.field.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.Reason;

/** Reasons and table contents as the JSON kept in text columns. */
class StoredJson {

  /** What a row of {@code document_table} holds besides its keys. */
  record Content(List<String> columns, List<List<Cell>> rows) {}

  private final JsonMapper json = new JsonMapper();

  String reasons(List<Reason> reasons) {
    return write(reasons);
  }

  List<Reason> reasons(String text) {
    return read(text, new TypeReference<>() {});
  }

  String content(Content content) {
    return write(content);
  }

  Content content(String text) {
    return read(text, new TypeReference<>() {});
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be written as JSON", e);
    }
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("stored JSON is damaged", e);
    }
  }
}
