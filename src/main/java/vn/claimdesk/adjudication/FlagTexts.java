package vn.claimdesk.adjudication;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.Reason;

/** Says the flags of a proposal in the reader's language; missing facts by their names. */
@Component
public class FlagTexts {

  private final MessageSource messages;
  private final DocumentCatalogue catalogue;

  public FlagTexts(MessageSource messages, DocumentCatalogue catalogue) {
    this.messages = messages;
    this.catalogue = catalogue;
  }

  public List<String> texts(List<Reason> flags, Locale locale) {
    return flags.stream().map(flag -> text(flag, locale)).toList();
  }

  /** The text; code and arguments where a rule was added that has no message yet. */
  public String text(Reason flag, Locale locale) {
    boolean missing = flag.code().equals(MissingFacts.FLAG) && flag.arguments().size() == 3;
    List<String> arguments = missing ? named(flag.arguments(), locale) : flag.arguments();
    String unexplained = missing && flag.arguments().get(2).isEmpty() ? "Unexplained" : "";
    String plain = (flag.code() + " " + String.join(", ", arguments)).strip();
    return String.valueOf(
        messages.getMessage(
            "adjudication.flag." + flag.code() + unexplained, arguments.toArray(), plain, locale));
  }

  /** Field, paper and reason. */
  private List<String> named(List<String> arguments, Locale locale) {
    boolean english = locale.getLanguage().equals("en");
    String type = arguments.get(0);
    String field = arguments.get(1);
    var paper = catalogue.find(type);
    return List.of(
        paper
            .flatMap(known -> known.field(field))
            .map(known -> english ? known.labelEn() : known.labelVi())
            .orElse(field),
        paper.map(known -> english ? known.labelEn() : known.labelVi()).orElse(type),
        arguments.get(2));
  }
}
