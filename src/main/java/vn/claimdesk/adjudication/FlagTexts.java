package vn.claimdesk.adjudication;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CatalogueNames;
import vn.claimdesk.field.Reason;

/** Says the flags of a proposal in the reader's language; missing facts by their names. */
@Component
public class FlagTexts {

  private final MessageSource messages;
  private final CatalogueNames names;

  public FlagTexts(MessageSource messages, CatalogueNames names) {
    this.messages = messages;
    this.names = names;
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
    String type = arguments.get(0);
    return List.of(
        names.field(type, arguments.get(1), locale), names.paper(type, locale), arguments.get(2));
  }
}
