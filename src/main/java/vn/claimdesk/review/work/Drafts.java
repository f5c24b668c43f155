package vn.claimdesk.review.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.review.ReviewRefusedException;

/** The shapes of drafts as the forms save them; forms may keep more in them than counts here. */
final class Drafts {

  /** Label by page. */
  record Labels(@Nullable Map<String, String> pages) {}

  /** Entry by field. */
  record Fields(@Nullable Map<String, Entry> fields) {}

  /**
   * What was entered for a field.
   *
   * @param asPrinted whether the paper itself shows a value that the rules doubt
   */
  record Entry(@Nullable String value, @Nullable Action action, boolean asPrinted) {}

  /** What an adjuster does to a field. */
  enum Action {
    CONFIRM,
    CORRECT,
    ABSENT
  }

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Drafts() {}

  static Map<String, String> labels(String json) {
    Map<String, String> pages = read(json, Labels.class).pages();
    return pages == null ? Map.of() : pages;
  }

  static Map<String, Entry> fields(String json) {
    Map<String, Entry> fields = read(json, Fields.class).fields();
    return fields == null ? Map.of() : fields;
  }

  private static <T> T read(String json, Class<T> shape) {
    try {
      return JSON.readValue(json, shape);
    } catch (JsonProcessingException e) {
      throw new ReviewRefusedException("draftDamaged");
    }
  }
}
