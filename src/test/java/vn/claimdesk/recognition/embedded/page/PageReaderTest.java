package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private static OcrEngines engines;
  private static PageReader reader;

  @BeforeAll
  static void start() {
    ReadingLimits limits = new ReadingLimits(5, 50_000_000, 1, 30);
    engines = new OcrEngines(limits, true);
    PictureReader pictures = new PictureReader(engines);
    reader =
        new EmbeddedPageReader(
            new PictureDecoder(limits), pictures, new PdfReader(limits, pictures));
  }

  @AfterAll
  static void stop() {
    engines.close();
  }

  private static SamplePage letter() {
    return new SamplePage(1240, 900)
        .line("GIẤY YÊU CẦU BỒI THƯỜNG BẢO HIỂM", 220, 120, 40)
        .line("Họ và tên người được bảo hiểm: Nguyễn Thị Thúy Ngọc", 90, 240, 28)
        .line("Ngày sinh: 14/03/1987 Điện thoại: 0912 345 678", 90, 300, 28)
        .line("Chẩn đoán: Viêm phế quản cấp, tăng huyết áp", 90, 360, 28)
        .line("Địa chỉ: 25 đường Trần Hưng Đạo, phường Bến Thành", 90, 420, 28)
        .line("Tổng số tiền yêu cầu: 12.450.000 đồng", 90, 480, 28)
        .line("Ngày vào viện: 02/09/2026 Ngày ra viện: 07/09/2026", 90, 540, 28);
  }

  @Test
  void readsWordsWhereTheirInkIs() throws IOException {
    SamplePage page = letter();
    PageText read = read(page.picture());
    for (SamplePage.Drawn drawn : page.drawn()) {
      assertThat(read.words())
          .anySatisfy(
              word -> {
                assertThat(word.text()).isEqualTo(drawn.text());
                assertThat(Math.abs(word.box().left() - drawn.box().left())).isLessThan(8);
                assertThat(Math.abs(word.box().bottom() - drawn.box().bottom())).isLessThan(8);
              });
    }
  }

  @Test
  void findsAndFlattensASheetOnATable() throws IOException {
    SamplePage page = letter();
    PageText read = read(Camera.photo(page.picture(), 7, 1900, 1500, 0.75, 0.6));
    assertThat(wordsOf(read)).containsAll(wordsOf(page));
    assertThat((double) read.width() / read.height()).isBetween(1.3, 1.5);
  }

  @Test
  void turnsAPageThatLiesOnItsSideOrHead() throws IOException {
    SamplePage page = letter();
    for (int quarters = 1; quarters <= 3; quarters++) {
      PageText read = read(Quarter.turned(page.picture(), quarters));
      assertThat(wordsOf(read)).containsAll(wordsOf(page));
      assertThat(read.width()).isGreaterThan(read.height());
    }
  }

  private static List<String> wordsOf(PageText page) {
    return page.words().stream().map(Word::text).toList();
  }

  private static List<String> wordsOf(SamplePage page) {
    return page.drawn().stream().map(SamplePage.Drawn::text).toList();
  }

  private static PageText read(BufferedImage picture) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    List<PageText> pages = reader.read(png.toByteArray());
    assertThat(pages).hasSize(1);
    return pages.get(0);
  }
}
