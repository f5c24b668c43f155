package vn.claimdesk.adjudication.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.adjudication.Decision.Outcome;
import vn.claimdesk.adjudication.DecisionRefusedException;

/** What the adjuster entered in the decision form. */
record DecisionDraft(
    Outcome outcome, long amount, @Nullable String reasonCode, @Nullable String note) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads {@code {"outcome", "amount", "reasonCode", "note"}}.
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
      case "approved" -> new DecisionDraft(Outcome.APPROVED, amount(draft), reasonCode, note);
      case "declined" -> new DecisionDraft(Outcome.DECLINED, 0, reasonCode, note);
      default -> throw new DecisionRefusedException("outcomeMissing");
    };
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
