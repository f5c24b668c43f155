package vn.claimdesk.recognition.embedded.text;

import vn.claimdesk.field.Box;

/**
 * A word or a part of one: words are cut at colons, slashes and leader dots, because a label and
 * its value are often printed without a space between them.
 *
 * @param text as it was read
 * @param letters the text folded to a–z and 0–9, empty for punctuation
 * @param glued whether it follows the token before it without a space
 */
public record Token(String text, String letters, double confidence, Box box, boolean glued) {

  public boolean colon() {
    return text.equals(":") || text.equals("：");
  }

  public boolean slash() {
    return text.equals("/");
  }

  public boolean punctuation() {
    return letters.isEmpty();
  }

  public boolean hasDigit() {
    return text.chars().anyMatch(Character::isDigit);
  }
}
