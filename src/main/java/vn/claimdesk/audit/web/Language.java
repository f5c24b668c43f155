package vn.claimdesk.audit.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer: the one wished for, else the caller's, else Vietnamese. */
final class Language {

  private Language() {}

  static Locale of(@Nullable String wanted, Locale accepted) {
    String tag = wanted == null || wanted.isBlank() ? accepted.getLanguage() : wanted.strip();
    return tag.startsWith("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
  }
}
