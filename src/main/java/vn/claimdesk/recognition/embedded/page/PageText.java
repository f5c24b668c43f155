package vn.claimdesk.recognition.embedded.page;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import vn.claimdesk.field.Box;

/**
 * A page as the engine saw it: the aligned picture and the words on it.
 *
 * @param index of the page in the input, from 0
 * @param picture upright, straightened; all boxes are in its pixels
 * @param words in reading order where the reader knows one
 * @param horizontalRules printed lines of tables and forms, as thin boxes
 * @param verticalRules likewise
 * @param textLayer whether the words come from a PDF's text layer instead of OCR
 * @param parts the cards that the page shows, each with a picture of its own; empty where the page
 *     is one paper
 * @param seals round red seals on the page
 */
public record PageText(
    int index,
    BufferedImage picture,
    List<Word> words,
    List<Box> horizontalRules,
    List<Box> verticalRules,
    boolean textLayer,
    List<PageText> parts,
    List<Box> seals) {

  public PageText {
    words = List.copyOf(words);
    horizontalRules = List.copyOf(horizontalRules);
    verticalRules = List.copyOf(verticalRules);
    parts = List.copyOf(parts);
    seals = List.copyOf(seals);
  }

  /** A page that is one paper without a seal. */
  public PageText(
      int index,
      BufferedImage picture,
      List<Word> words,
      List<Box> horizontalRules,
      List<Box> verticalRules,
      boolean textLayer) {
    this(index, picture, words, horizontalRules, verticalRules, textLayer, List.of(), List.of());
  }

  /** The same with a picture of a third of the size in memory. */
  PageText inGray() {
    return new PageText(
        index,
        Pixels.gray(picture),
        words,
        horizontalRules,
        verticalRules,
        textLayer,
        parts.stream().map(PageText::inGray).toList(),
        seals);
  }

  /** One of several papers on the page, with a picture of its own. */
  public PageText cut(Box area) {
    BufferedImage cut = new BufferedImage(area.width(), area.height(), picture.getType());
    Graphics2D graphics = cut.createGraphics();
    graphics.drawImage(picture, -area.left(), -area.top(), null);
    graphics.dispose();
    return new PageText(
        index,
        cut,
        words.stream()
            .filter(word -> inside(area, word.box()))
            .map(word -> new Word(word.text(), word.confidence(), moved(area, word.box())))
            .toList(),
        cut(area, horizontalRules),
        cut(area, verticalRules),
        textLayer,
        List.of(),
        cut(area, seals));
  }

  private static List<Box> cut(Box area, List<Box> boxes) {
    return boxes.stream().filter(box -> inside(area, box)).map(box -> moved(area, box)).toList();
  }

  private static boolean inside(Box area, Box box) {
    int x = (box.left() + box.right()) / 2;
    int y = (box.top() + box.bottom()) / 2;
    return x >= area.left() && x < area.right() && y >= area.top() && y < area.bottom();
  }

  private static Box moved(Box area, Box box) {
    return new Box(
        Math.max(0, box.left() - area.left()),
        Math.max(0, box.top() - area.top()),
        Math.min(area.width(), box.right() - area.left()),
        Math.min(area.height(), box.bottom() - area.top()));
  }

  public int width() {
    return picture.getWidth();
  }

  public int height() {
    return picture.getHeight();
  }
}
