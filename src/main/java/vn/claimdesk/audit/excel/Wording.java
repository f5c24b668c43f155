package vn.claimdesk.audit.excel;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Reason;

/** The words of a workbook in its language; what has no words yet keeps its code. */
class Wording {

  private static final List<String> REASONS = List.of("reason.", "field.reason.", "review.reason.");

  private final MessageSource messages;
  private final DocumentCatalogue catalogue;
  private final Locale language;

  Wording(MessageSource messages, DocumentCatalogue catalogue, Locale language) {
    this.messages = messages;
    this.catalogue = catalogue;
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
    return joined(reasons, REASONS);
  }

  /** What a human should look at in a proposal. */
  String flags(List<Reason> flags) {
    return joined(flags, List.of("adjudication.flag."));
  }

  /** What a proposal rests on. */
  String grounds(List<Reason> grounds) {
    return joined(grounds, List.of("adjudication.ground."));
  }

  @Nullable String decisionReason(@Nullable String code) {
    return code == null ? null : first(List.of("adjudication.reason."), code, new Object[0], code);
  }

  private String joined(List<Reason> reasons, List<String> prefixes) {
    return String.join("; ", reasons.stream().map(reason -> worded(reason, prefixes)).toList());
  }

  private String worded(Reason reason, List<String> prefixes) {
    String plain = (reason.code() + " " + String.join(", ", reason.arguments())).strip();
    return first(prefixes, reason.code(), reason.arguments().toArray(), plain);
  }

  String documentType(String type) {
    return catalogue.find(type).map(this::label).orElse(type);
  }

  /** The catalogue's name of a page label: that of the first type it leads to. */
  String pageLabel(String label) {
    return Stream.concat(
            catalogue.find(label).stream(),
            catalogue.types().stream().filter(type -> type.label().equals(label)))
        .findFirst()
        .filter(type -> type.id().equals(label))
        .map(this::label)
        .orElseGet(() -> code("label", label));
  }

  String field(String type, String name) {
    return catalogue.find(type).flatMap(known -> known.field(name)).map(this::label).orElse(name);
  }

  private String label(DocumentType type) {
    return english() ? type.labelEn() : type.labelVi();
  }

  private String label(FieldType field) {
    return english() ? field.labelEn() : field.labelVi();
  }

  private boolean english() {
    return language.equals(Locale.ENGLISH);
  }

  private String first(List<String> prefixes, String code, Object[] arguments, String otherwise) {
    return prefixes.stream()
        .map(prefix -> messages.getMessage(prefix + code, arguments, null, language))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(otherwise);
  }
}
