package vn.claimdesk.demo.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.File;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.story.StoryTeller;

class LayoutTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  static List<String> layouts() {
    File folder = new File(LayoutTest.class.getResource("/demo/papers").getPath());
    return Arrays.stream(folder.list()).map(name -> name.replace(".txt", "")).sorted().toList();
  }

  private static Artwork artwork(String layout) {
    PaperData data = new StoryTeller(5, TODAY).tell(Benefit.SURGERY).invoice(8);
    return Template.named(layout).fill(data, 5);
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void printsEveryLayoutInTheRightSizeWithInkInsideTheMargins(String layout) {
    Artwork artwork = artwork(layout);
    BufferedImage picture = Press.picture(artwork, 100);
    assertThat(picture.getWidth()).isEqualTo((int) Math.round(artwork.width() * 100 / 72));
    assertThat(dark(picture, 0, picture.getHeight())).isGreaterThan(500);
    int foot = picture.getHeight() - 4;
    assertThat(dark(picture, foot, picture.getHeight())).as("ink at the lower edge").isZero();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void printsTheSameAgain(String layout) {
    assertThat(pixels(Press.picture(artwork(layout), 60)))
        .isEqualTo(pixels(Press.picture(artwork(layout), 60)));
    assertThat(Press.pdf(List.of(artwork(layout)))).isEqualTo(Press.pdf(List.of(artwork(layout))));
  }

  @Test
  void saysOnlyWhatALayoutHasRoomFor() {
    Template template =
        Template.parse("form type=bill\nrow | Tên:~{insure_name} | Ngày:~{_when}\nsays | {dob}");
    PaperData data =
        PaperData.empty()
            .with("insure_name", "Lý Thị Mỹ")
            .with("_when", "x")
            .with("dob", "01/02/1990");
    PaperTruth truth = template.fill(data.with("total_amount", "5"), 1).truth().papers().get(0);
    assertThat(truth.fields())
        .containsOnlyKeys("insure_name", "dob")
        .containsEntry("insure_name", "Lý Thị Mỹ");
  }

  @Test
  void refusesALetterThatNoFontHas() {
    Artwork artwork = Template.parse("form type=bill\ntext | 漢").fill(PaperData.empty(), 1);
    assertThatThrownBy(() -> Press.picture(artwork, 72)).hasMessageContaining("漢");
  }

  @Test
  void computesTheCheckDigitsOfTheStandardsOwnExamples() {
    assertThat(Mrz.checkDigit("D23145890")).isEqualTo(7);
    assertThat(Mrz.checkDigit("740812")).isEqualTo(2);
    assertThat(Mrz.checkDigit("L898902C3")).isEqualTo(6);
  }

  @Test
  void writesMachineReadableLinesOfFullLength() {
    LocalDate birth = LocalDate.of(1990, 2, 1);
    assertThat(Mrz.chipCard("001190991234", birth, true, LocalDate.of(2030, 2, 1), "Lý Thị Mỹ"))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).hasSize(30).matches("[A-Z0-9<]+"));
    assertThat(
            Mrz.passport(
                "P94263386", "001190991234", birth, true, LocalDate.of(2032, 1, 1), "Đỗ Mỹ"))
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).hasSize(44).matches("[A-Z0-9<]+"));
  }

  private static int dark(BufferedImage picture, int from, int to) {
    int count = 0;
    for (int y = from; y < to; y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if ((picture.getRGB(x, y) >> 8 & 255) < 128) {
          count++;
        }
      }
    }
    return count;
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}
