package vn.claimdesk.demo.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaptureTest {

  private static BufferedImage sheet() {
    BufferedImage sheet = new BufferedImage(420, 594, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 420, 594);
    graphics.setColor(Color.BLACK);
    graphics.fillRect(190, 277, 40, 40);
    graphics.dispose();
    return sheet;
  }

  private static int brightness(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) >> 8 & 255;
  }

  @Test
  void keepsTheMiddleOfASheetWhereItWasInAScan() {
    BufferedImage scan = OfficeScan.of(sheet(), 3);
    assertThat(scan.getWidth()).isEqualTo(420);
    assertThat(brightness(scan, 210, 297)).isLessThan(90);
    assertThat(brightness(scan, 60, 80)).isGreaterThan(200);
  }

  @Test
  void showsTheTableAroundAPhotographedSheet() {
    BufferedImage photo = PhonePhoto.of(sheet(), PhonePhoto.Condition.GOOD, 3);
    assertThat(photo.getHeight()).isGreaterThan(photo.getWidth());
    assertThat(brightness(photo, 8, 8)).isLessThan(180);
    assertThat(brightness(photo, photo.getWidth() / 2, photo.getHeight() / 2)).isLessThan(110);
  }

  @Test
  void takesTheSamePictureAgainForTheSameSeedAndAnotherForAnother() {
    byte[] first = Encoding.jpeg(PhonePhoto.of(sheet(), PhonePhoto.Condition.POOR, 3), 0.5);
    byte[] again = Encoding.jpeg(PhonePhoto.of(sheet(), PhonePhoto.Condition.POOR, 3), 0.5);
    byte[] other = Encoding.jpeg(PhonePhoto.of(sheet(), PhonePhoto.Condition.POOR, 4), 0.5);
    assertThat(first).isEqualTo(again).isNotEqualTo(other);
  }

  @Test
  void mapsCornersExactly() {
    double[] from = {10, 12, 110, 8, 120, 160, 4, 150};
    double[] to = {0, 0, 100, 0, 100, 140, 0, 140};
    Perspective map = Perspective.between(from, to);
    for (int i = 0; i < 4; i++) {
      assertThat(map.x(from[2 * i], from[2 * i + 1]))
          .isCloseTo(to[2 * i], org.assertj.core.data.Offset.offset(1e-6));
      assertThat(map.y(from[2 * i], from[2 * i + 1]))
          .isCloseTo(to[2 * i + 1], org.assertj.core.data.Offset.offset(1e-6));
    }
  }

  @Test
  void packsScansIntoAPdfOfTheSheetsSize() throws Exception {
    byte[] pdf = Encoding.scannedPdf(List.of(sheet(), sheet()), 0.6, 72);
    try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(420);
    }
  }

  @Test
  void findsAnotherPlaceForEverySheetPhotographedAnywhere() {
    PhonePhoto.Condition good = PhonePhoto.Condition.GOOD;
    byte[] first = Encoding.jpeg(PhonePhoto.anywhere(sheet(), good, 3), 0.5);
    assertThat(first).isEqualTo(Encoding.jpeg(PhonePhoto.anywhere(sheet(), good, 3), 0.5));
    assertThat(IntStream.range(0, 8).map(seed -> corner(good, seed)).distinct().count())
        .isGreaterThan(4);
  }

  private static int corner(PhonePhoto.Condition condition, int seed) {
    return PhonePhoto.anywhere(sheet(), condition, seed).getRGB(4, 4);
  }

  @Test
  void laysCardsBesideOrBelowEachOther() {
    PhonePhoto.Condition good = PhonePhoto.Condition.GOOD;
    assertThat(
            IntStream.range(0, 8)
                .mapToObj(seed -> PhonePhoto.cardsAnywhere(List.of(card(), card()), good, seed))
                .map(photo -> photo.getWidth() > photo.getHeight())
                .distinct())
        .hasSize(2);
  }

  private static BufferedImage card() {
    return new BufferedImage(428, 270, BufferedImage.TYPE_INT_RGB);
  }
}
