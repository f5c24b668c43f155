package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.recognition.embedded.text.Sketch;

/** Plain text, tables of any kind and identity papers in the shapes of the contract. */
class AnyPaperTest {

  private static final int[] COLUMNS = {120, 300, 800, 1100};

  @Test
  void keepsColumnsApartUnderAHeadingOverBoth() {
    JsonNode page =
        Engine.text(
                Sketch.page(0)
                    .line(
                        100,
                        "A heading that runs over both of the columns below it, from one end of the page to the other")
                    .row(new int[] {100, 900}, "left one", "right one")
                    .row(new int[] {100, 900}, "left two", "right two"))
            .get(0);

    assertThat(blocks(page))
        .containsExactly(
            "A heading that runs over both of the columns below it, from one end of the page to the other",
            "left one/left two",
            "right one/right two");
  }

  @Test
  void beginsABlockAfterASpaceAndAnotherSize() {
    JsonNode page =
        Engine.text(
                Sketch.page(0)
                    .line("first line")
                    .line("second line")
                    .space(120)
                    .line("another paragraph"))
            .get(0);

    assertThat(blocks(page)).containsExactly("first line/second line", "another paragraph");
  }

  @Test
  void saysWhereEachWordStands() {
    JsonNode word =
        Engine.text(Sketch.page(0).confidence(0.91).line(100, "Xin chào"))
            .get(0)
            .get(0)
            .get(0)
            .get(1);

    assertThat(word.path("text").asText()).isEqualTo("chào");
    assertThat(word.path("confidence").asDouble()).isEqualTo(0.91);
    assertThat(word.path("box").path("right").asInt())
        .isGreaterThan(word.path("box").path("left").asInt());
  }

  @Test
  void hasAnEntryForEveryPageAndNoneForBlankFiles() {
    assertThat(Engine.text(Sketch.page(0).line("one"), Sketch.page(1))).hasSize(2);
    assertThat(Engine.text(Sketch.page(0))).isEmpty();
  }

  @Test
  void readsTheCellsBetweenRulesWithLinesThatWrap() {
    Sketch page = Sketch.page(0).line("BẢNG KÊ");
    int top = page.y() - 9;
    page.rule(100, 1400)
        .row(COLUMNS, "STT", "Tên", "Số lượng", "Tiền")
        .rule(100, 1400)
        .row(COLUMNS, "1", "Paracetamol", "2", "10.000")
        .row(COLUMNS, "", "viên nén", "", "")
        .rule(100, 1400)
        .row(COLUMNS, "2", "Vitamin C", "1", "5.000")
        .rule(100, 1400)
        .walls(top, 100, 280, 780, 1080, 1400);

    JsonNode tables = Engine.tables(page);

    assertThat(tables).hasSize(1);
    assertThat(tables.get(0).path("image").asText()).isNotEmpty();
    assertThat(rows(tables.get(0)))
        .containsExactly(
            "STT|Tên|Số lượng|Tiền", "1|Paracetamol viên nén|2|10.000", "2|Vitamin C|1|5.000");
  }

  @Test
  void readsAlignedColumnsWithoutRules() {
    Sketch page =
        Sketch.page(0)
            .line("Kính gửi quý khách, dưới đây là các dịch vụ đã dùng trong kỳ vừa qua")
            .space(150)
            .row(COLUMNS, "STT", "Tên", "Số lượng", "Tiền")
            .row(COLUMNS, "1", "Khám", "1", "150.000")
            .row(COLUMNS, "", "chuyên khoa", "", "")
            .row(COLUMNS, "2", "Xét nghiệm", "3", "90.000");

    JsonNode tables = Engine.tables(page);

    assertThat(tables).hasSize(1);
    assertThat(rows(tables.get(0)))
        .containsExactly(
            "STT|Tên|Số lượng|Tiền", "1|Khám chuyên khoa|1|150.000", "2|Xét nghiệm|3|90.000");
  }

  @Test
  void seesNoTableInALetter() {
    JsonNode tables =
        Engine.tables(
            Sketch.page(0)
                .line("Họ và tên: Trần Công Hùng")
                .row(new int[] {100, 900}, "Ngày sinh: 01/02/1990", "Giới tính: Nam")
                .line("Địa chỉ: 12 đường Lê Lợi, phường Bến Nghé"));

    assertThat(tables).isEmpty();
  }

  @Test
  void seesNoTableInALetterhead() {
    JsonNode tables =
        Engine.tables(
            Sketch.page(0)
                .row(
                    new int[] {180, 600, 1300},
                    "SỞ Y TẾ",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
                    "MS:01/BV-01")
                .row(
                    new int[] {100, 720, 1260},
                    "BỆNH VIỆN ĐA KHOA",
                    "VIỆT NAM",
                    "Số lưu trữ: 62464")
                .row(new int[] {150, 640, 1320}, "HẢI ĐĂNG", "Độc lập Tự do", "Mã: 96505"));

    assertThat(tables).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "chip_id_card_front, 001090012345, NONE",
    "chip_id_card_front, 097990012345, NUMBER",
    "chip_id_card_front, 012345678, NUMBER",
    "chip_id_card_front, '', NONE",
    "9_id_card_front, 012345678, NONE",
    "9_id_card_front, 001090012345, NUMBER",
    "passport, C1234567, NONE",
    "passport, 012345678, NUMBER",
    "12_id_card_back, '', NONE",
  })
  void warnsOfNumbersThatNoPaperOfTheTypeHas(String type, String id, Warning warning) {
    ObjectNode info = new ObjectMapper().createObjectNode().put("id", id);

    assertThat(Warning.of(type, info)).isEqualTo(warning);
  }

  @Test
  void warnsOfAZoneWhoseCheckDigitsDoNotHold() {
    ObjectNode info = new ObjectMapper().createObjectNode().put("id", "C1234567");

    assertThat(Warning.of("passport", info.deepCopy().put("confidence", 0.4)))
        .isEqualTo(Warning.ZONE);
    assertThat(Warning.of("passport", info.deepCopy().put("confidence", 0.97)))
        .isEqualTo(Warning.NONE);
    assertThat(Warning.of("passport", info.deepCopy().putNull("confidence")))
        .isEqualTo(Warning.NONE);
  }

  private static List<String> blocks(JsonNode page) {
    List<String> blocks = new ArrayList<>();
    for (JsonNode block : page) {
      List<String> lines = new ArrayList<>();
      block.forEach(line -> lines.add(String.join(" ", line.findValuesAsText("text"))));
      blocks.add(String.join("/", lines));
    }
    return blocks;
  }

  private static List<String> rows(JsonNode table) {
    List<String> rows = new ArrayList<>();
    for (JsonNode row : table.path("info")) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(cell.asText()));
      rows.add(String.join("|", cells));
    }
    return rows;
  }
}
