package vn.claimdesk.field;

import java.util.Locale;

/** Something that people know by a name in their own language. */
public interface Labelled {

  String labelVi();

  String labelEn();

  /** The English label for readers of English, else the Vietnamese one. */
  default String labelIn(Locale locale) {
    return locale.getLanguage().equals("en") ? labelEn() : labelVi();
  }
}
