package vn.claimdesk.recognition.cvs.answer;

import org.jspecify.annotations.Nullable;

/**
 * What the service has against a picture, in {@code invalidCode} and {@code invalidMessage}.
 *
 * @param code as each chapter numbers it, 0 for a sound picture
 * @param message such as {@code Wearing a mask}
 */
public record PictureWarning(@Nullable Integer code, @Nullable String message) {

  /** Whether there is anything against the picture; the message decides where both are given. */
  public boolean raised() {
    return message == null
        ? code != null && code != 0
        : !message.toLowerCase(java.util.Locale.ROOT).startsWith("success");
  }
}
