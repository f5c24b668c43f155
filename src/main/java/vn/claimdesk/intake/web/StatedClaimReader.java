package vn.claimdesk.intake.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.intake.Intake;
import vn.claimdesk.intake.IntakeRefusedException;

/**
 * Reads the part {@code claim}. Read property by property rather than bound, so that each mistake
 * is named: a misspelt {@code reference} that was ignored would file the same claim twice.
 */
@Component
class StatedClaimReader {

  private static final Set<String> PROPERTIES =
      Set.of(
          "policyNumber", "insuredName", "lineOfBusiness", "benefit", "claimedAmount", "reference");

  private final ObjectReader json =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .build()
          .readerFor(JsonNode.class);

  /**
   * The claim as stated.
   *
   * @throws IntakeRefusedException 400, naming the property at fault
   */
  Intake.Request read(byte[] part) {
    JsonNode claim = tree(part);
    if (!claim.isObject()) {
      throw new IntakeRefusedException(400, "claimNotJson", null);
    }
    claim
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!PROPERTIES.contains(name)) {
                throw new IntakeRefusedException(400, "propertyUnknown", null, shortened(name));
              }
            });
    return new Intake.Request(
        text(claim, "policyNumber"),
        text(claim, "insuredName"),
        oneOf(claim, "lineOfBusiness", LineOfBusiness.values()),
        oneOf(claim, "benefit", Benefit.values()),
        amount(claim),
        optionalText(claim, "reference"));
  }

  private JsonNode tree(byte[] part) {
    try {
      return json.readValue(part);
    } catch (JsonProcessingException e) {
      throw new IntakeRefusedException(400, "claimNotJson", null);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(JsonNode claim, String property) {
    String text = optionalText(claim, property);
    if (text == null) {
      throw new IntakeRefusedException(400, "propertyMissing", null, property);
    }
    return text;
  }

  private static @Nullable String optionalText(JsonNode claim, String property) {
    JsonNode value = claim.path(property);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new IntakeRefusedException(400, "propertyNotText", null, property);
    }
    return value.textValue();
  }

  private static long amount(JsonNode claim) {
    JsonNode value = claim.path("claimedAmount");
    if (value.isMissingNode() || value.isNull()) {
      throw new IntakeRefusedException(400, "propertyMissing", null, "claimedAmount");
    }
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      throw new IntakeRefusedException(400, "amountNotWhole", null, "claimedAmount");
    }
    return value.longValue();
  }

  private static <E extends Enum<E>> E oneOf(JsonNode claim, String property, E[] values) {
    String text = text(claim, property);
    List<String> allowed =
        Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
    int found = allowed.indexOf(text);
    if (found < 0) {
      throw new IntakeRefusedException(
          400, "propertyNotAllowed", null, property, String.join(", ", allowed));
    }
    return values[found];
  }

  private static String shortened(String name) {
    return name.replaceAll("\\p{C}", "")
        .substring(0, Math.min(40, name.replaceAll("\\p{C}", "").length()));
  }
}
