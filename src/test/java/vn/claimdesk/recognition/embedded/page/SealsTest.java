package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.claimdesk.demo.capture.OfficeScan;
import vn.claimdesk.demo.capture.PhonePhoto;
import vn.claimdesk.field.Box;

class SealsTest {

  private static final Color RED = new Color(205, 40, 55);

  private static BufferedImage sheet() {
    BufferedImage sheet = new BufferedImage(1200, 1700, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1200, 1700);
    graphics.dispose();
    return sheet;
  }

  private static BufferedImage sealed() {
    BufferedImage sheet = sheet();
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(RED);
    graphics.setStroke(new BasicStroke(5));
    graphics.drawOval(700, 1200, 220, 220);
    graphics.drawOval(740, 1240, 140, 140);
    graphics.drawString("BỆNH VIỆN ĐA KHOA", 750, 1310);
    graphics.setColor(new Color(30, 40, 140));
    graphics.drawLine(650, 1350, 960, 1270);
    graphics.dispose();
    return sheet;
  }

  private static List<Box> find(BufferedImage picture) {
    return Seals.of(Pixels.mat(picture));
  }

  @Test
  void findsASealWhereItWasPut() {
    assertThat(find(sealed()))
        .singleElement()
        .satisfies(
            box -> {
              assertThat(box.left()).isBetween(685, 705);
              assertThat(box.right()).isBetween(915, 935);
              assertThat(box.top()).isBetween(1185, 1205);
            });
  }

  @Test
  void findsASealInScansAndPhotos() {
    assertThat(find(OfficeScan.of(sealed(), 4))).hasSize(1);
    assertThat(find(PhonePhoto.of(sealed(), PhonePhoto.Condition.POOR, 4))).hasSize(1);
  }

  @Test
  void takesNeitherEmblemsNorRedFramesAndTitlesForSeals() {
    BufferedImage sheet = sheet();
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(RED);
    graphics.fillOval(100, 100, 200, 200);
    graphics.setStroke(new BasicStroke(4));
    graphics.drawRect(60, 60, 1080, 1580);
    graphics.setFont(graphics.getFont().deriveFont(60f));
    graphics.drawString("HÓA ĐƠN GIÁ TRỊ GIA TĂNG", 330, 400);
    graphics.dispose();
    assertThat(find(sheet)).isEmpty();
  }

  @Test
  void findsNoneOnAWhiteSheet() {
    assertThat(find(sheet())).isEmpty();
  }
}
