package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.List;
import vn.claimdesk.field.Box;

/**
 * Tells a PDF's own text from text that only pretends: another program's OCR under a scan, old
 * Vietnamese encodings (TCVN3, VNI) that come out as foreign letters, text without ink.
 */
final class TextHonesty {

  private static final int FEWEST_LETTERS = 12;
  private static final double MOST_FOREIGN = 0.03;
  private static final double LEAST_INKED = 0.8;
  private static final int CONTRAST = 40;
  private static final String FURTHER_LETTERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯàáâãèéêìíòóôõùúýăđĩũơư";
  private static final String FURTHER_SIGNS = "₫€£§°±²³·×÷½¼«»©®™•–—‘’“”…\u00a0\u00ad☐☑☒✓✔√→≤≥≠µ";

  private TextHonesty() {}

  static boolean of(List<Word> words, int hiddenLetters, BufferedImage picture) {
    int letters = words.stream().mapToInt(word -> word.text().length()).sum();
    return letters >= FEWEST_LETTERS
        && letters > hiddenLetters
        && foreign(words) <= MOST_FOREIGN * letters
        && words.stream().filter(word -> inked(word.box(), picture)).count()
            >= LEAST_INKED * words.size();
  }

  private static long foreign(List<Word> words) {
    return words.stream()
        .flatMapToInt(word -> word.text().codePoints())
        .filter(letter -> !vietnamese(letter))
        .count();
  }

  private static boolean vietnamese(int letter) {
    return letter >= ' ' && letter < 0x7f
        || letter >= 0x1ea0 && letter <= 0x1ef9
        || FURTHER_LETTERS.indexOf(letter) >= 0
        || FURTHER_SIGNS.indexOf(letter) >= 0;
  }

  private static boolean inked(Box box, BufferedImage picture) {
    int darkest = 255;
    int lightest = 0;
    int right = Math.min(picture.getWidth(), box.right());
    int bottom = Math.min(picture.getHeight(), box.bottom());
    for (int y = Math.max(0, box.top()); y < bottom; y++) {
      for (int x = Math.max(0, box.left()); x < right; x++) {
        int rgb = picture.getRGB(x, y);
        int level = ((rgb >> 16 & 0xff) * 3 + (rgb >> 8 & 0xff) * 6 + (rgb & 0xff)) / 10;
        darkest = Math.min(darkest, level);
        lightest = Math.max(lightest, level);
      }
    }
    return lightest - darkest >= CONTRAST;
  }
}
