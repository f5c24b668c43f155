package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.List;
import vn.claimdesk.field.Box;

/**
 * What one attempt at a page gave.
 *
 * @param parts the cards that the page shows, each read from a picture of its own; empty where the
 *     page is one paper
 * @param seals round red seals
 */
record Reading(
    BufferedImage picture, List<Word> words, Rules rules, List<Reading> parts, List<Box> seals) {

  private static final double LEGIBLE = 0.5;
  private static final double GOOD = 0.78;
  private static final double FAIR = 0.65;
  private static final int FEW = 5;

  Reading(BufferedImage picture, List<Word> words, Rules rules, List<Box> seals) {
    this(picture, words, rules, List.of(), seals);
  }

  /** Mean confidence, long words counting more. */
  static double confidence(List<Word> words) {
    double letters = words.stream().mapToInt(word -> word.text().length()).sum();
    return letters == 0
        ? 0
        : words.stream().mapToDouble(word -> word.text().length() * word.confidence()).sum()
            / letters;
  }

  /** How much was read, by how surely: for the choice between attempts. */
  static double score(List<Word> words) {
    return words.stream()
        .filter(word -> word.confidence() >= LEGIBLE)
        .filter(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit))
        .mapToDouble(word -> word.confidence() * Math.min(10, word.text().length()))
        .sum();
  }

  static boolean good(List<Word> words) {
    return words.size() >= FEW && confidence(words) >= GOOD;
  }

  /** Not good, but hardly to be bettered by another way of cutting. */
  static boolean legible(List<Word> words) {
    return words.size() >= FEW && confidence(words) >= FAIR;
  }

  PageText page(int index, boolean textLayer) {
    return new PageText(
        index,
        picture,
        ReadingOrder.of(words),
        rules.horizontal(),
        rules.vertical(),
        textLayer,
        parts.stream().map(part -> part.page(index, textLayer)).toList(),
        seals);
  }
}
