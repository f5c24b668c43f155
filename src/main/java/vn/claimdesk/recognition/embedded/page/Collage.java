package vn.claimdesk.recognition.embedded.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.field.Box;

/** Cards that were read one by one, as one page that shows them one below the other. */
final class Collage {

  private static final int GAP = 24;

  private Collage() {}

  /** The page; its parts are the cards. */
  static Reading of(List<Reading> cards) {
    int width = cards.stream().mapToInt(card -> card.picture().getWidth()).max().orElse(1);
    int height = cards.stream().mapToInt(card -> card.picture().getHeight() + GAP).sum() - GAP;
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    List<Word> words = new ArrayList<>();
    List<Box> horizontal = new ArrayList<>();
    List<Box> vertical = new ArrayList<>();
    List<Box> seals = new ArrayList<>();
    int top = 0;
    for (Reading card : cards) {
      graphics.drawImage(card.picture(), 0, top, null);
      for (Word word : card.words()) {
        words.add(new Word(word.text(), word.confidence(), lowered(word.box(), top)));
      }
      for (Box rule : card.rules().horizontal()) {
        horizontal.add(lowered(rule, top));
      }
      for (Box rule : card.rules().vertical()) {
        vertical.add(lowered(rule, top));
      }
      for (Box seal : card.seals()) {
        seals.add(lowered(seal, top));
      }
      top += card.picture().getHeight() + GAP;
    }
    graphics.dispose();
    return new Reading(picture, words, new Rules(horizontal, vertical), cards, seals);
  }

  private static Box lowered(Box box, int down) {
    return new Box(box.left(), box.top() + down, box.right(), box.bottom() + down);
  }
}
