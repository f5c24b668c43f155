package vn.claimdesk.recognition.embedded.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.PageText;
import vn.claimdesk.recognition.embedded.page.Word;

class TickBoxesTest {

  @Test
  void seesWhichOfTwoDrawnBoxesIsTickedWhateverOcrMadeOfThem() {
    assertThat(line(true, true)).isEqualTo("☐ Nam ☒ Nữ");
  }

  @Test
  void leavesTheLineWhereNothingIsDrawn() {
    assertThat(line(false, false)).isEqualTo("L] Nam ] Nữ");
  }

  private static String line(boolean drawn, boolean ticked) {
    BufferedImage picture = new BufferedImage(400, 100, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 400, 100);
    pen.setColor(Color.BLACK);
    pen.setStroke(new BasicStroke(2));
    if (drawn) {
      pen.drawRect(20, 40, 22, 22);
      pen.drawRect(150, 40, 22, 22);
    }
    if (ticked) {
      pen.drawLine(150, 40, 172, 62);
      pen.drawLine(172, 40, 150, 62);
    }
    List<Word> words =
        List.of(
            new Word("L]", 0.4, new Box(18, 38, 44, 64)),
            new Word("Nam", 0.9, new Box(54, 40, 110, 64)),
            new Word("]", 0.4, new Box(150, 38, 174, 64)),
            new Word("Nữ", 0.9, new Box(184, 40, 220, 64)));
    PageText page = new PageText(0, picture, words, List.of(), List.of(), false);
    return ReadPage.of(page).lines().get(0).text();
  }
}
