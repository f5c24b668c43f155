package vn.claimdesk.recognition.embedded.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.claimdesk.recognition.embedded.text.Sketch;

/** Tables as different papers lay them out. */
class TableLayoutsTest {

  private static final int[] GOODS = {100, 190, 800, 930, 1080, 1350};
  private static final int[] ACCOUNT = {100, 300, 900, 1100, 1300};

  @Test
  void findsColumnsOfDescriptionsThatBeginFarLeftOfTheirHeading() {
    Sketch page =
        Sketch.page(0)
            .row(
                new int[] {100, 450, 800, 930, 1080, 1350},
                "STT",
                "Tên hàng",
                "ĐVT",
                "SL",
                "Đơn giá",
                "Thành tiền")
            .row(GOODS, "1", "Giường nội khoa loại hai khoa", "Ngày", "2", "250.000", "500.000")
            .row(GOODS, "2", "Siêu âm", "Lần", "1", "190.000", "190.000")
            .row(GOODS, "3", "Điện tim", "Lần", "1", "48.000", "48.000");

    assertThat(texts("invoice", page))
        .containsExactly(
            List.of("1", "Giường nội khoa loại hai khoa", "Ngày", "2", "250.000", "500.000"),
            List.of("2", "Siêu âm", "Lần", "1", "190.000", "190.000"),
            List.of("3", "Điện tim", "Lần", "1", "48.000", "48.000"));
  }

  @Test
  void namesColumnsUnderUnknownHeadingsByTheSumsOfTheirLines() {
    Sketch page =
        Sketch.page(0)
            .row(GOODS, "#", "Món", "Cỡ", "Bao nhiêu", "Mỗi thứ", "Tất cả")
            .row(GOODS, "1", "Paracetamol 500mg", "Viên", "20", "1.000", "20.000")
            .row(GOODS, "2", "Siêu âm ổ bụng", "Lần", "1", "190.000", "190.000")
            .row(GOODS, "3", "Vitamin C 500mg", "Viên", "30", "1.500", "45.000");

    ReadTable read = read("invoice", page).get(0);
    assertThat(read.columns())
        .containsExactly(
            "number", "description", "unit", "quantity", "unit_price", "amount_before_tax");
    assertThat(read.rows()).hasSize(3);
  }

  @Test
  void takesAnAmountThatIsTheRateOfTheNetForTheTax() {
    int[] places = {100, 600, 800, 1000, 1200, 1400};
    Sketch page =
        Sketch.page(0)
            .row(
                places,
                "Tên hàng hóa, dịch vụ",
                "Số lượng",
                "Tiền chưa thuế",
                "Thuế suất",
                "Số tiền",
                "Tổng thanh toán")
            .row(places, "Băng keo cá nhân", "35", "280.000", "10%", "28.000", "308.000")
            .row(places, "Esomeprazol 40mg", "32", "1.536.000", "10%", "153.600", "1.689.600");

    assertThat(read("invoice", page).get(0).columns())
        .containsExactly(
            "description", "quantity", "amount_before_tax", "tax", "tax_amount", "amount_total");
  }

  @Test
  void namesTheSidesOfAnAccountByTheStepsOfItsBalance() {
    Sketch page =
        Sketch.page(0)
            .row(ACCOUNT, "Lúc", "Việc", "Bớt", "Thêm", "Tồn")
            .row(ACCOUNT, "01/05/2026", "Rút tiền mặt tại quầy", "100.000", "", "900.000")
            .row(ACCOUNT, "02/05/2026", "Nhận lương tháng tư", "", "600.000", "1.500.000")
            .row(ACCOUNT, "03/05/2026", "Trả tiền điện tháng tư", "200.000", "", "1.300.000")
            .row(ACCOUNT, "04/05/2026", "Nộp tiền mặt vào thẻ", "", "50.000", "1.350.000")
            .row(ACCOUNT, "05/05/2026", "Mua hàng trên mạng", "350.000", "", "1.000.000");

    assertThat(read("bank_statement", page).get(0).columns())
        .containsExactly("date", "description", "debit", "credit", "balance");
  }

  @Test
  void leavesOutColumnNumbersAndHeadingsOfGroups() {
    Sketch page =
        Sketch.page(0)
            .row(GOODS, "STT", "Tên hàng hóa, dịch vụ", "ĐVT", "SL", "Đơn giá", "Thành tiền")
            .row(GOODS, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)=(4)x(5)")
            .line("I. Thuốc và vật tư y tế")
            .row(GOODS, "1", "Paracetamol 500mg", "Viên", "20", "1.000", "20.000")
            .line("II. Dịch vụ kỹ thuật")
            .row(GOODS, "2", "Chụp cộng hưởng từ", "Lần", "1", "1.900.000", "1.900.000")
            .line(800, "Cộng tiền hàng: 1.920.000");

    assertThat(texts("invoice", page))
        .extracting(row -> row.get(1))
        .containsExactly("Paracetamol 500mg", "Chụp cộng hưởng từ");
  }

  @Test
  void doesNotEndATableAtATextThatBeginsLikeASum() {
    Sketch page =
        Sketch.page(0)
            .row(GOODS, "STT", "Tên hàng hóa, dịch vụ", "ĐVT", "SL", "Đơn giá", "Thành tiền")
            .row(GOODS, "1", "Cộng hưởng từ sọ não", "Lần", "1", "1.900.000", "1.900.000")
            .row(GOODS, "2", "Khám bệnh", "Lần", "1", "200.000", "200.000")
            .line(800, "Cộng: 2.100.000");

    assertThat(texts("invoice", page)).hasSize(2);
  }

  @Test
  void tellsAmountsBeforeAndAfterTaxByTheirHeadings() {
    int[] xs = {100, 190, 500, 640, 860, 1000, 1200};
    Sketch page =
        Sketch.page(0)
            .row(xs, "STT", "Tên hàng hóa", "SL", "Tiền", "Thuế", "Tiền", "Thành tiền")
            .row(xs, "", "", "", "chưa thuế", "suất", "thuế", "có thuế")
            .row(xs, "1", "Khẩu trang", "2", "100.000", "10%", "10.000", "110.000");

    assertThat(read("invoice", page).get(0).columns())
        .containsExactly(
            "number",
            "description",
            "quantity",
            "amount_before_tax",
            "tax",
            "tax_amount",
            "amount_total");
  }

  @Test
  void keepsAWrappedTextWithTheRowBetweenWhoseLinesItsNumbersStand() {
    Sketch page =
        Sketch.page(0)
            .row(ACCOUNT, "Ngày GD", "Nội dung", "Ghi nợ", "Ghi có", "Số dư")
            .row(ACCOUNT, "01/03/2026", "Thanh toán tiền điện", "500.000", "", "8.500.000")
            .row(ACCOUNT, "", "mã khách hàng 4711", "", "", "")
            .space(30)
            .row(ACCOUNT, "02/03/2026", "Lương tháng 2", "", "9.000.000", "17.500.000");

    assertThat(texts("bank_statement", page))
        .containsExactly(
            List.of(
                "01/03/2026",
                "Thanh toán tiền điện mã khách hàng 4711",
                "500.000",
                "",
                "8.500.000"),
            List.of("02/03/2026", "Lương tháng 2", "", "9.000.000", "17.500.000"));
  }

  @Test
  void goesOnWithATableOnTheNextPageAndWithTheTextOfItsLastRow() {
    Sketch first =
        Sketch.page(0)
            .rule(90, 1500)
            .row(ACCOUNT, "Ngày GD", "Nội dung", "Ghi nợ", "Ghi có", "Số dư")
            .rule(90, 1500)
            .row(ACCOUNT, "01/03/2026", "Thanh toán", "500.000", "", "8.500.000")
            .rule(90, 1500)
            .row(ACCOUNT, "02/03/2026", "Chuyển tiền mua", "1.000.000", "", "7.500.000")
            .rule(90, 1500)
            .walls(40, 90, 290, 890, 1090, 1290, 1500);
    Sketch second =
        Sketch.page(1)
            .rule(90, 1500)
            .row(ACCOUNT, "", "hàng tháng hai", "", "", "")
            .rule(90, 1500)
            .row(ACCOUNT, "03/03/2026", "Lương", "", "9.000.000", "16.500.000")
            .rule(90, 1500)
            .walls(40, 90, 290, 890, 1090, 1290, 1500);

    assertThat(texts("bank_statement", first, second))
        .containsExactly(
            List.of("01/03/2026", "Thanh toán", "500.000", "", "8.500.000"),
            List.of("02/03/2026", "Chuyển tiền mua hàng tháng hai", "1.000.000", "", "7.500.000"),
            List.of("03/03/2026", "Lương", "", "9.000.000", "16.500.000"));
  }

  @Test
  void namesColumnsWithHeadingsNobodyKnowsByWhatStandsInThem() {
    Sketch page =
        Sketch.page(0)
            .row(GOODS, "#", "Tên hàng hóa", "Quy cách", "Sốl", "Đơn giá", "Thành tiền")
            .row(GOODS, "1", "Paracetamol 500mg", "Viên", "20", "1.000", "20.000")
            .row(GOODS, "2", "Nước muối sinh lý", "Chai", "3", "9.000", "27.000")
            .row(GOODS, "3", "Khẩu trang y tế", "Hộp", "2", "35.000", "70.000");

    assertThat(read("invoice", page).get(0).columns())
        .containsExactly("number", "description", "unit", "quantity", "unit_price", "amount");
  }

  @Test
  void takesTheHeaderBelowATitleThatUsesItsWords() {
    Sketch page =
        Sketch.page(0)
            .line("CHI NHÁNH TRUNG TÂM | SỐ DƯ | CHI TIẾT GIAO DỊCH")
            .line("Tên khách hàng Lê Văn Tám")
            .row(ACCOUNT, "Ngày GD", "Nội dung", "Ghi nợ", "Ghi có", "Số dư")
            .row(ACCOUNT, "01/03/2026", "Thanh toán tiền điện", "500.000", "", "8.500.000");

    assertThat(read("bank_statement", page).get(0).columns())
        .containsExactly("date", "description", "debit", "credit", "balance");
  }

  @Test
  void takesNoLineOfLabelsForAHeading() {
    Sketch page =
        Sketch.page(0)
            .line("Số lượng: 3 | Đơn giá: 5.000 | Thành tiền: 15.000 | Nội dung: thuốc")
            .line("Cảm ơn quý khách");

    assertThat(read("invoice", page)).isEmpty();
  }

  private static List<List<String>> texts(String table, Sketch... pages) {
    return read(table, pages).stream()
        .flatMap(found -> found.rows().stream())
        .map(row -> row.stream().map(ReadCell::text).toList())
        .toList();
  }

  private static List<ReadTable> read(String table, Sketch... pages) {
    return new TableReader(table, (picture, area) -> Optional.empty())
        .read(Arrays.stream(pages).map(Sketch::read).toList());
  }
}
