package vn.claimdesk.review.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldNormalizer;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.TaxCode;
import vn.claimdesk.review.web.ReviewSheet.AlternativePart;

/**
 * Values that may be meant instead of the one that was read: what the checks reckoned, the raw
 * reading understood by itself, and for a tax code that fails its check digit those that hold and
 * differ in one digit that is easily misread.
 */
@Component
class Alternatives {

  private static final Set<String> RECKONED = Set.of("sumDiffers", "linesDiffer", "wordsDiffer");

  /** Digits that look alike on bad copies, in both directions. */
  private static final Map<Character, String> ALIKE =
      Map.of(
          '0', "86", '1', "7", '2', "7", '3', "8", '4', "9", '5', "6", '6', "850", '7', "12", '8',
          "036", '9', "4");

  private static final int MOST = 4;

  private final MessageSource messages;

  Alternatives(MessageSource messages) {
    this.messages = messages;
  }

  List<AlternativePart> of(DossierField field, FieldKind kind, Locale locale) {
    Map<String, String> found = new LinkedHashMap<>();
    for (Reason reason : field.reasons()) {
      if (RECKONED.contains(reason.code()) && !reason.arguments().isEmpty()) {
        found.putIfAbsent(reason.arguments().get(0), origin(reason.code(), locale));
      }
    }
    String raw = FieldNormalizer.normalize(kind, field.reading().raw());
    if (raw != null && FieldNormalizer.conforms(kind, raw)) {
      found.putIfAbsent(raw, origin("raw", locale));
    }
    addRepairs(found, kind, field.value(), locale);
    return found.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(field.value()))
        .limit(MOST)
        .map(entry -> new AlternativePart(entry.getKey(), entry.getValue()))
        .toList();
  }

  private void addRepairs(
      Map<String, String> found, FieldKind kind, @Nullable String value, Locale locale) {
    if (value == null) {
      return;
    }
    if (kind == FieldKind.TAX_CODE && TaxCode.examine(value) == TaxCode.Finding.CHECK_DIGIT_FAILS) {
      repairTaxCode(found, value, origin("checkDigit", locale));
    } else if (kind == FieldKind.DATE) {
      PrintedDate.of(value).ifPresent(date -> turnAround(found, date, locale));
    }
  }

  private static void repairTaxCode(Map<String, String> found, String value, String origin) {
    for (int i = 0; i < Math.min(10, value.length()); i++) {
      for (char digit : ALIKE.getOrDefault(value.charAt(i), "").toCharArray()) {
        String repaired = value.substring(0, i) + digit + value.substring(i + 1);
        if (TaxCode.examine(repaired) == TaxCode.Finding.CHECK_DIGIT_HOLDS) {
          found.putIfAbsent(repaired, origin);
        }
      }
    }
  }

  /** A date that waits for a human may have its month first. */
  private void turnAround(Map<String, String> found, LocalDate date, Locale locale) {
    if (date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue()) {
      LocalDate turned = LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
      found.putIfAbsent(PrintedDate.format(turned), origin("monthFirst", locale));
    }
  }

  private String origin(String code, Locale locale) {
    return String.valueOf(messages.getMessage("review.origin." + code, null, code, locale));
  }
}
