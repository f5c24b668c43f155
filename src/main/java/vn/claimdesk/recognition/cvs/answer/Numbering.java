package vn.claimdesk.recognition.cvs.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.Chapter;

/**
 * What an error's number means, which depends on the chapter of the vendor's document. Numbers are
 * asked only where the message is unknown.
 */
enum Numbering {
  /** Cards, invoices, claims, statements, face matching: most chapters. */
  COMMON(
      Map.of(
          "0", Said.SUCCESS,
          "1", Said.NO_CONTENT,
          "2", Said.URL_UNAVAILABLE,
          "3", Said.BAD_IMAGE,
          "4", Said.OUT_OF_REQUESTS,
          "5", Said.BAD_CREDENTIALS,
          "6", Said.WRONG_FORMAT)),
  /** Also the numbers of a later edition for all chapters; only messages tell an edition. */
  FACE_SEARCH(
      Map.of(
          "0", Said.SUCCESS,
          "1", Said.BAD_IMAGE,
          "2", Said.URL_UNAVAILABLE,
          "3", Said.NO_CONTENT,
          "4", Said.BAD_CREDENTIALS,
          "5", Said.OUT_OF_REQUESTS,
          "6", Said.PROCESSING_ERROR,
          "7", Said.INCORRECT_ID)),
  /** 4 is wrong credentials as well as a used-up quota: an administrator has to look at both. */
  SMART_CROP(
      Map.of(
          "0", Said.SUCCESS,
          "1", Said.BAD_IMAGE,
          "2", Said.URL_UNAVAILABLE,
          "3", Said.NO_CONTENT,
          "4", Said.ACCOUNT_REFUSED,
          "6", Said.PROCESSING_ERROR));

  private final Map<String, Said> meanings;

  Numbering(Map<String, Said> meanings) {
    this.meanings = meanings;
  }

  static Numbering of(Chapter chapter) {
    return switch (chapter) {
      case DEFAULT -> COMMON;
      case FACE_SEARCH -> FACE_SEARCH;
      case SMART_CROP -> SMART_CROP;
    };
  }

  @Nullable Said meaning(@Nullable String number) {
    return number == null ? null : meanings.get(number);
  }
}
