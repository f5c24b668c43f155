package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.claimdesk.recognition.embedded.page.ReaderForTests.read;
import static vn.claimdesk.recognition.embedded.page.ReaderForTests.wordsOf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  static SamplePage letter() {
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
                assertThat(word.confidence()).isBetween(0.5, 1.0);
                assertThat(Math.abs(word.box().left() - drawn.box().left())).isLessThan(8);
                assertThat(Math.abs(word.box().top() - drawn.box().top())).isLessThan(8);
                assertThat(Math.abs(word.box().right() - drawn.box().right())).isLessThan(8);
                assertThat(Math.abs(word.box().bottom() - drawn.box().bottom())).isLessThan(8);
              });
    }
    assertThat(wordsOf(read)).containsExactlyElementsOf(wordsOf(page));
  }

  @Test
  void findsAndFlattensASheetOnATable() throws IOException {
    SamplePage page = letter();
    PageText read = read(Camera.photo(page.picture(), 7, 1900, 1500, 0.75, 0.6));
    assertThat(wordsOf(read)).containsAll(wordsOf(page));
    assertThat((double) read.width() / read.height()).isBetween(1.3, 1.5);
  }

  @Test
  void sharpensAPhotoOutOfFocus() throws IOException {
    SamplePage page = letter();
    PageText read = read(Camera.photo(page.picture(), 7, 1900, 1500, 0.75, 2));
    long found = wordsOf(page).stream().filter(wordsOf(read)::contains).count();
    assertThat(found).isGreaterThan(wordsOf(page).size() * 3 / 4);
  }

  @Test
  void straightensASlantedScan() throws IOException {
    SamplePage page = letter();
    PageText read = read(Camera.scan(page.picture(), 3, 4));
    assertThat(wordsOf(read)).containsAll(wordsOf(page));
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

  @Test
  void keepsTheRulesOfATableOutOfItsWords() throws IOException {
    SamplePage page = SampleSheets.invoice(1);
    PageText read = read(page.picture());
    List<String> printed = wordsOf(page);
    List<String> missed = printed.stream().filter(word -> !wordsOf(read).contains(word)).toList();
    assertThat(missed).hasSizeLessThan(3);
    assertThat(wordsOf(read)).hasSameSizeAs(printed);
    assertThat(read.horizontalRules()).hasSize(8);
    assertThat(read.verticalRules()).hasSize(7);
    assertThat(read.horizontalRules())
        .allSatisfy(rule -> assertThat(rule.width()).isBetween(1400, 1440));
  }

  @Test
  void readsValuesOnDottedLinesAndUnderASeal() throws IOException {
    SamplePage page = SampleSheets.discharge(1);
    PageText read = read(Camera.scan(page.picture(), 1, 0.8));
    assertThat(wordsOf(read)).noneMatch(word -> word.matches("[.…]{3,}"));
    assertThat(String.join(" ", wordsOf(read)))
        .contains("ĐẶNG HỮU PHƯỚC")
        .contains("Gãy kín đầu dưới xương quay phải (S52.5)")
        .contains("Lê Phương Uyên");
  }

  @Test
  void readsTheMachineReadableLinesOfACardAsOneWordEach() throws IOException {
    SamplePage card = SampleSheets.cardBack(1);
    PageText read = read(Camera.photo(card.picture(), 1, 2000, 1500, 0.7, 0.9));
    List<String> printed = card.lines().subList(card.lines().size() - 3, card.lines().size());
    assertThat(wordsOf(read).stream().filter(word -> word.contains("<<")))
        .hasSize(3)
        .allMatch(line -> line.matches("[A-Z0-9<]+"))
        .containsAll(printed.subList(1, 3));
  }

  @Test
  void findsNothingOnAnEmptyPage() throws IOException {
    PageText read = read(new SamplePage(1240, 1754).picture());
    assertThat(read.words()).isEmpty();
    assertThat(read.width()).isEqualTo(1240);
  }

  @Test
  void releasesNativeMemory() throws IOException {
    SamplePage page = new SamplePage(700, 300).line("Số tiền: 250.000 đồng", 40, 120, 30);
    long before = 0;
    for (int round = 0; round < 30; round++) {
      assertThat(wordsOf(read(page.color(Color.BLACK).picture()))).contains("250.000");
      if (round == 9) {
        before = Pointer.physicalBytes();
        assertThat(Pointer.totalBytes()).isLessThan(50_000_000);
      }
    }
    assertThat(Pointer.physicalBytes() - before).isLessThan(120_000_000);
  }
}
