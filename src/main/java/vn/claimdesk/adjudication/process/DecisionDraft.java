package vn.claimdesk.adjudication.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.adjudication.Decision.Outcome;
import vn.claimdesk.adjudication.DecisionRefusedException;

/**
 * What the adjuster entered in the decision form.
 *
 * @param computed whether the amount is the one that the form worked out, not one entered by hand
 * @param refusedLines reason by the key of the line
 */
record DecisionDraft(
    Outcome outcome,
    long amount,
    boolean computed,
    @Nullable String reasonCode,
    @Nullable String note,
    Map<String, String> refusedLines) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads {@code {"outcome", "amount", "computed", "reasonCode", "note", "lines": {key: reason}}}.
   *
   * @throws DecisionRefusedException where the outcome or an approval's amount is missing
   */
  static DecisionDraft parse(String json) {
    try {
      return of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new DecisionRefusedException("outcomeMissing");
    }
  }

  private static DecisionDraft of(JsonNode draft) {
    String reasonCode = text(draft, "reasonCode");
    String note = text(draft, "note");
    return switch (draft.path("outcome").asText()) {
      case "approved" ->
          new DecisionDraft(
              Outcome.APPROVED,
              amount(draft),
              draft.path("computed").asBoolean(false),
              reasonCode,
              note,
              lines(draft));
      case "declined" -> new DecisionDraft(Outcome.DECLINED, 0, false, reasonCode, note, Map.of());
      default -> throw new DecisionRefusedException("outcomeMissing");
    };
  }

  private static Map<String, String> lines(JsonNode draft) {
    Map<String, String> lines = new LinkedHashMap<>();
    draft
        .path("lines")
        .properties()
        .forEach(line -> lines.put(line.getKey(), line.getValue().asText("")));
    return lines;
  }

  private static long amount(JsonNode draft) {
    JsonNode amount = draft.path("amount");
    if (!amount.canConvertToExactIntegral() || !amount.canConvertToLong()) {
      throw new DecisionRefusedException("amountMissing");
    }
    return amount.longValue();
  }

  private static @Nullable String text(JsonNode draft, String name) {
    String value = draft.path(name).asText("").strip();
    return value.isEmpty() || draft.path(name).isNull() ? null : value;
  }
}
