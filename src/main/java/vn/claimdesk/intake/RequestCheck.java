package vn.claimdesk.intake;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a caller states about a claim, before anything is looked up. */
@Component
class RequestCheck {

  private static final int MAX_POLICY_NUMBER = 64;
  private static final int MAX_NAME = 255;
  private static final int MAX_REFERENCE = 128;

  private final IntakeLimits limits;

  RequestCheck(IntakeLimits limits) {
    this.limits = limits;
  }

  /**
   * The request with tidy texts: composed letters, no spaces around.
   *
   * @throws IntakeRefusedException naming the property at fault
   */
  Intake.Request check(Intake.Request request) {
    if (request.claimedAmount() < 1 || request.claimedAmount() > limits.maxClaimedAmount()) {
      throw new IntakeRefusedException(
          400, "amount", null, "claimedAmount", Long.toString(limits.maxClaimedAmount()));
    }
    String name = text("insuredName", request.insuredName(), MAX_NAME);
    if (name.codePoints().noneMatch(Character::isLetter)) {
      throw new IntakeRefusedException(400, "name", null, "insuredName");
    }
    return new Intake.Request(
        text("policyNumber", request.policyNumber(), MAX_POLICY_NUMBER),
        name,
        request.lineOfBusiness(),
        request.benefit(),
        request.claimedAmount(),
        reference(request.reference()));
  }

  private static @Nullable String reference(@Nullable String reference) {
    return reference == null ? null : text("reference", reference, MAX_REFERENCE);
  }

  private static String text(String property, String value, int maxLength) {
    String tidy = Normalizer.normalize(value, Normalizer.Form.NFC).strip();
    if (tidy.isEmpty()) {
      throw new IntakeRefusedException(400, "propertyMissing", null, property);
    }
    if (tidy.length() > maxLength) {
      throw new IntakeRefusedException(
          400, "textTooLong", null, property, Integer.toString(maxLength));
    }
    if (tidy.codePoints().anyMatch(RequestCheck::unprintable)) {
      throw new IntakeRefusedException(400, "textUnprintable", null, property);
    }
    return tidy;
  }

  private static boolean unprintable(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
