package vn.claimdesk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Reason;

/** Says what the checks would make of values that an adjuster is about to enter; keeps nothing. */
public interface FieldTrial {

  /**
   * What a check says.
   *
   * @param holds whether it speaks for the value
   */
  record Remark(Reason reason, boolean holds) {}

  /**
   * A value as it would be kept, and what the checks say.
   *
   * @param value normalized; null where nothing was entered
   */
  record Finding(@Nullable String value, List<Remark> remarks) {}

  /**
   * Examines a field within the dossier as it would be.
   *
   * @param values entered so far, by field id; other fields keep theirs
   * @return empty where the claim has no such field
   */
  Optional<Finding> examine(String claimNumber, String fieldId, Map<String, String> values);
}
