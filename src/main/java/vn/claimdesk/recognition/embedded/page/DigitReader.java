package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.Optional;
import vn.claimdesk.field.Box;

/** Looks once more at a small part of a page in which a number is expected. Thread-safe. */
public interface DigitReader {

  /**
   * The digits in a part of a page.
   *
   * @param picture the page's, see {@link PageText#picture()}
   * @param area in its pixels; empty of anything but the number, rules excepted
   * @return the number with its box on the page; empty where the part is blank or illegible
   */
  Optional<Word> digits(BufferedImage picture, Box area);
}
