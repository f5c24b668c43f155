package vn.claimdesk.review.work;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldNormalizer;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.TaxCode;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.field.VietnameseText;
import vn.claimdesk.review.ReviewRefusedException;

/**
 * An adjuster's entry for a field, held against the rules of the field.
 *
 * @param label of field and document, for messages
 */
record FieldEntry(DossierField field, @Nullable FieldType type, Drafts.Entry entry, String label) {

  private static final int LONGEST_REASON = 200;

  /** What the entry makes of the field; {@code reason}: why a required one has no value. */
  record Settlement(
      @Nullable String value, Verdict verdict, String event, @Nullable String reason) {

    Settlement(@Nullable String value, Verdict verdict, String event) {
      this(value, verdict, event, null);
    }

    Settlement because(String why) {
      return new Settlement(value, verdict, event, why);
    }
  }

  /**
   * The settlement.
   *
   * @throws ReviewRefusedException where the entry breaks a rule of the field
   */
  Settlement settle() {
    Drafts.Action action = entry.action();
    if (action == null) {
      throw refused("actionMissing");
    }
    Settlement settlement =
        switch (action) {
          case CONFIRM -> confirmed();
          case CORRECT -> corrected();
          case ABSENT -> absent();
          case UNREADABLE -> new Settlement(null, absent().verdict(), "field.unreadable");
        };
    boolean lacking = settlement.value() == null && type != null && type.required();
    return lacking ? settlement.because(reason(action)) : settlement;
  }

  /** A required field may only be without a value where the adjuster says why. */
  private String reason(Drafts.Action action) {
    if (action != Drafts.Action.ABSENT && action != Drafts.Action.UNREADABLE) {
      throw refused("requiredEmpty");
    }
    String reason = FieldNormalizer.normalize(FieldKind.TEXT, entry.reason());
    if (reason == null || reason.chars().filter(Character::isLetter).count() < 2) {
      throw refused("missingReason");
    }
    if (reason.length() > LONGEST_REASON) {
      throw refused("missingReasonTooLong", Integer.toString(LONGEST_REASON));
    }
    return reason;
  }

  /** The value as it was read is what the paper shows, even where a check doubts it. */
  private Settlement confirmed() {
    String value = present(field.value());
    String shown = FieldNormalizer.normalize(kind(), entry.value());
    if (shown != null && !shown.equals(value)) {
      return corrected();
    }
    requireComputable(value);
    return new Settlement(value, Verdict.CONFIRMED, "field.confirmed");
  }

  private Settlement corrected() {
    String value = FieldNormalizer.normalize(kind(), entry.value());
    if (value == null) {
      return absent();
    }
    if (Objects.equals(value, field.value())) {
      requireComputable(value);
      return new Settlement(value, Verdict.CONFIRMED, "field.confirmed");
    }
    requireComputable(value);
    if (!entry.asPrinted()) {
      requireSound(value);
    }
    return new Settlement(value, Verdict.CORRECTED, "field.corrected");
  }

  private Settlement absent() {
    Verdict verdict = present(field.value()) == null ? Verdict.CONFIRMED : Verdict.CORRECTED;
    return new Settlement(null, verdict, "field.absent");
  }

  /** Amounts are reckoned with: nothing but digits will do, whatever the paper shows. */
  private void requireComputable(@Nullable String value) {
    boolean number = kind() == FieldKind.MONEY || kind() == FieldKind.NUMBER;
    if (number && value != null && !FieldNormalizer.conforms(kind(), value)) {
      throw refused("notOfKind." + kind(), value);
    }
  }

  private void requireSound(String value) {
    boolean lasting =
        kind() == FieldKind.DATE && VietnameseText.fold(value).equals("khong thoi han");
    if (!lasting && !FieldNormalizer.conforms(kind(), value)) {
      throw refused("notOfKind." + kind(), value);
    }
    if (kind() == FieldKind.DATE
        && PrintedDate.of(value).filter(d -> d.getYear() < 1900).isPresent()) {
      throw refused("notOfKind." + kind(), value);
    }
    boolean checked = type != null && type.checks().contains("taxCode");
    if (checked && TaxCode.examine(value) == TaxCode.Finding.CHECK_DIGIT_FAILS) {
      throw refused("taxCodeCheckDigit", value);
    }
  }

  private FieldKind kind() {
    return type == null ? FieldKind.TEXT : type.kind();
  }

  private ReviewRefusedException refused(String code) {
    return new ReviewRefusedException(code, label);
  }

  private ReviewRefusedException refused(String code, String value) {
    return new ReviewRefusedException(code, label, value);
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
