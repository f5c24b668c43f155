package vn.claimdesk.audit.excel;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.claimdesk.adjudication.Dong;
import vn.claimdesk.adjudication.FlagTexts;
import vn.claimdesk.adjudication.Refusal;
import vn.claimdesk.field.CatalogueNames;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.Reason;
import vn.claimdesk.review.ReasonTexts;

/** The words of a workbook in its language; what has no words yet keeps its code. */
class Wording {

  private final MessageSource messages;
  private final ReasonTexts reasonTexts;
  private final CatalogueNames names;
  private final Locale language;

  Wording(
      MessageSource messages,
      ReasonTexts reasonTexts,
      DocumentCatalogue catalogue,
      Locale language) {
    this.reasonTexts = reasonTexts;
    this.messages = messages;
    this.names = new CatalogueNames(catalogue);
    this.language =
        language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
  }

  String of(String key, Object... arguments) {
    return Objects.requireNonNull(messages.getMessage(key, arguments, key, language));
  }

  /** The word for a code of a closed list, such as {@code status.received}. */
  String code(String list, String code) {
    return Objects.requireNonNull(
        messages.getMessage("audit." + list + "." + code, null, code, language));
  }

  /** Why a field has its verdict. */
  String reasons(List<Reason> reasons) {
    return String.join("; ", reasonTexts.texts(reasons, language));
  }

  /** What a human should look at in a proposal. */
  String flags(List<Reason> flags) {
    return String.join("; ", new FlagTexts(messages, names).texts(flags, language));
  }

  /** What a proposal rests on. */
  String grounds(List<Reason> grounds) {
    return joined(grounds, "adjudication.ground.");
  }

  @Nullable String decisionReason(@Nullable String code) {
    return code == null ? null : code("adjudication.reason.", code, new Object[0], code);
  }

  /** Lines that are not covered, with amount and reason. */
  String refusedLines(Refusal refusal) {
    return refusal.lines().stream()
        .map(
            line ->
                (line.text() + " " + Dong.format(line.amount())).strip()
                    + " ("
                    + decisionReason(line.reasonCode())
                    + ")")
        .collect(Collectors.joining("; "));
  }

  private String joined(List<Reason> reasons, String prefix) {
    return String.join("; ", reasons.stream().map(reason -> worded(reason, prefix)).toList());
  }

  private String worded(Reason reason, String prefix) {
    String plain = (reason.code() + " " + String.join(", ", reason.arguments())).strip();
    return code(prefix, reason.code(), reason.arguments().toArray(), plain);
  }

  String documentType(String type) {
    return names.paper(type, language);
  }

  String pageLabel(String label) {
    return code("review.label.", label, new Object[0], label);
  }

  String field(String type, String name) {
    return names.field(type, name, language);
  }

  private String code(String prefix, String code, Object[] arguments, String otherwise) {
    return Objects.requireNonNull(
        messages.getMessage(prefix + code, arguments, otherwise, language));
  }
}
