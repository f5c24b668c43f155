package vn.claimdesk.review.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.review.ReviewRefusedException;

/** The shapes of drafts as the forms save them; forms may keep more in them than counts here. */
final class Drafts {

  /**
   * Label by page, the pages of each document, degrees by which a page is to be turned clockwise.
   */
  record Labels(
      @Nullable Map<String, String> pages,
      @Nullable List<List<String>> groups,
      @Nullable Map<String, Integer> turns) {

    Map<String, String> labels() {
      return pages == null ? Map.of() : pages;
    }

    Map<String, Integer> turned() {
      return turns == null ? Map.of() : turns;
    }
  }

  /**
   * Entry by field, rows by table, and what the work took.
   *
   * @param tables by document and position, such as {@code d1/0}
   * @param seconds the time the field had the focus, by field
   */
  record Review(
      @Nullable Map<String, Entry> fields,
      @Nullable Map<String, List<List<RowCell>>> tables,
      @Nullable Map<String, Double> seconds) {

    /** An entry that is null is none. */
    Review {
      if (fields != null) {
        fields = new LinkedHashMap<>(fields);
        fields.values().removeIf(Objects::isNull);
      }
    }

    Map<String, Entry> entries() {
      return fields == null ? Map.of() : fields;
    }

    Map<String, List<List<RowCell>>> changedTables() {
      return tables == null ? Map.of() : tables;
    }

    /** Whole seconds; 0 where none were counted. */
    long secondsOf(String field) {
      Double counted = seconds == null ? null : seconds.get(field);
      return counted == null ? 0 : Math.round(Math.min(Math.max(counted, 0), MAX_SECONDS));
    }
  }

  /**
   * What was entered for a field.
   *
   * @param asPrinted whether the paper itself shows a value that the rules doubt
   * @param how where the value was taken from: {@code typed}, {@code word}, {@code region}, {@code
   *     elsewhere}, {@code alternative}
   * @param reason why a required field has no value, in the adjuster's own words
   */
  record Entry(
      @Nullable String value,
      @Nullable Action action,
      boolean asPrinted,
      @Nullable String how,
      @Nullable String reason) {}

  /** A cell as entered; what is as it was read keeps its confidence and its box. */
  record RowCell(
      @Nullable String value, @Nullable Double confidence, @Nullable List<Integer> box) {}

  /** What an adjuster does to a field. */
  enum Action {
    CONFIRM,
    CORRECT,
    ABSENT,
    UNREADABLE
  }

  private static final double MAX_SECONDS = 86_400;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Drafts() {}

  static Labels labelling(String json) {
    return read(json, Labels.class);
  }

  static Review review(String json) {
    return read(json, Review.class);
  }

  private static <T> T read(String json, Class<T> shape) {
    try {
      return JSON.readValue(json, shape);
    } catch (JsonProcessingException e) {
      throw new ReviewRefusedException("draftDamaged");
    }
  }
}
