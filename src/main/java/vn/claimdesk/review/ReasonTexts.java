package vn.claimdesk.review;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Reason;

/** Says reasons in the reader's language, with decimals and amounts as it writes them. */
@Component
public class ReasonTexts {

  private static final Set<String> WITH_AMOUNTS =
      Set.of(
          "sumDiffers",
          "linesDiffer",
          "wordsDiffer",
          "differsFromClaimedAmount",
          "sameAsClaimedAmount");

  private final MessageSource messages;

  public ReasonTexts(MessageSource messages) {
    this.messages = messages;
  }

  /** The text, or the bare code where no message explains it. */
  public String text(Reason reason, Locale locale) {
    Object[] arguments =
        reason.arguments().stream()
            .map(
                argument ->
                    WITH_AMOUNTS.contains(reason.code())
                        ? amount(argument, locale)
                        : decimal(argument, locale))
            .toArray();
    return String.valueOf(
        messages.getMessage("reason." + reason.code(), arguments, reason.code(), locale));
  }

  public List<String> texts(List<Reason> reasons, Locale locale) {
    return reasons.stream().map(reason -> text(reason, locale)).toList();
  }

  /** Why a field has its verdict, and why it has no value where somebody said so. */
  public List<String> texts(DossierField field, Locale locale) {
    String because = field.missingBecause();
    Stream<Reason> said =
        because == null ? Stream.empty() : Stream.of(Reason.of("missingBecause", because));
    return texts(Stream.concat(field.reasons().stream(), said).toList(), locale);
  }

  private static String amount(String argument, Locale locale) {
    return argument.matches("-?\\d{1,18}")
        ? NumberFormat.getIntegerInstance(locale).format(Long.parseLong(argument))
        : argument;
  }

  private static String decimal(String argument, Locale locale) {
    if (!argument.matches("[01]\\.\\d{2}")) {
      return argument;
    }
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMinimumFractionDigits(2);
    return format.format(Double.parseDouble(argument));
  }
}
