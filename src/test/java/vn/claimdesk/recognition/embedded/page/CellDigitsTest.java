package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.Box;

class CellDigitsTest {

  private static final Box CELL = new Box(98, 48, 202, 92);

  private final DigitReader digits = new CellDigits(ReaderForTests.ENGINES);

  @Test
  void readsALoneDigitBetweenRulesOnGrayPaper() {
    BufferedImage page = page("4");

    Word word = digits.digits(page, CELL).orElseThrow();

    assertThat(word.text()).isEqualTo("4");
    assertThat(word.box().left()).isBetween(140, 152);
  }

  @Test
  void seesNothingInABlankCell() {
    assertThat(digits.digits(page(""), CELL)).isEmpty();
  }

  @Test
  void seesNothingOutsideOfThePage() {
    assertThat(digits.digits(page("4"), new Box(390, 190, 500, 300))).isEmpty();
  }

  private static BufferedImage page(String text) {
    BufferedImage page = new BufferedImage(400, 200, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = page.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(new Color(205, 205, 205));
    graphics.fillRect(0, 0, 400, 200);
    graphics.setColor(Color.BLACK);
    graphics.drawRect(100, 50, 100, 40);
    graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 26));
    graphics.drawString(text, 144, 80);
    graphics.dispose();
    return page;
  }
}
