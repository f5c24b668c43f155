package vn.claimdesk.recognition.embedded.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.Box;

class GoodsTableTest {

  private static final Box PLACE = new Box(0, 0, 10, 10);
  private static final List<String> PLAIN =
      List.of("number", "description", "quantity", "unit_price", "amount");

  @Test
  void namesTheProductOfQuantityAndPriceTheAmountBeforeTaxThoughTheRateStandsBeforeIt() {
    List<String> columns = List.of("description", "quantity", "unit_price", "tax", "amount");
    ReadTable read =
        table(
            columns,
            List.of("Khám", "2", "100.000", "8%", "200.000"),
            List.of("Thuốc", "3", "50.000", "8%", "150.000"));

    assertThat(GoodsTable.of(read).columns()).contains("amount_before_tax");
  }

  @Test
  void namesAnAmountThatIncludesTheRateTheTotal() {
    List<String> columns = List.of("description", "quantity", "unit_price", "tax", "amount");
    ReadTable read =
        table(
            columns,
            List.of("Khám", "2", "100.000", "8%", "216.000"),
            List.of("Thuốc", "3", "50.000", "8%", "162.000"));

    assertThat(GoodsTable.of(read).columns()).contains("amount_total");
  }

  @Test
  void namesAnAmountThatIncludesAnUnprintedRateTheTotal() {
    ReadTable read =
        table(
            PLAIN,
            List.of("1", "Khám", "2", "100.000", "220.000"),
            List.of("2", "Thuốc", "3", "50.000", "165.000"));

    assertThat(GoodsTable.of(read).columns()).contains("amount_total");
  }

  @Test
  void mendsTheOneNumberThatTheOthersOfItsLineDecide() {
    ReadTable read =
        table(
            PLAIN,
            List.of("1", "Khám", "2", "100.000", "200.000"),
            List.of("2", "Thuốc", "3", "50.000", "150.000"),
            List.of("3", "Băng", "T", "70.000", "70.000"),
            List.of("4", "Gạc", "4", "25.000", "109.000"));

    ReadTable mended = GoodsTable.of(read);

    assertThat(text(mended, 2, "quantity")).isEqualTo("1");
    assertThat(text(mended, 3, "amount_before_tax")).isEqualTo("100.000");
  }

  @Test
  void mendsNothingWhereTwoNumbersMayBeWrongAndSaysSo() {
    ReadTable read =
        table(
            PLAIN,
            List.of("1", "Khám", "2", "100.000", "200.000"),
            List.of("2", "Thuốc", "3", "50.000", "150.000"),
            List.of("3", "Gạc", "4", "25.000", "104.000"));

    ReadTable mended = GoodsTable.of(read);

    assertThat(text(mended, 2, "amount_before_tax")).isEqualTo("104.000");
    assertThat(ReadTable.cell(mended.rows().get(2), "amount_before_tax").confidence())
        .isLessThan(0.8);
  }

  @Test
  void leavesADiscountedTableAlone() {
    ReadTable read =
        table(
            PLAIN,
            List.of("1", "Khám", "2", "100.000", "180.000"),
            List.of("2", "Thuốc", "3", "50.000", "135.000"));

    assertThat(text(GoodsTable.of(read), 0, "amount_before_tax")).isEqualTo("180.000");
  }

  @Test
  void trustsNumbersMoreThatAgreeWithEachOther() {
    ReadTable read =
        table(
            PLAIN,
            List.of("1", "Khám", "2", "100.000", "200.000"),
            List.of("2", "Thuốc", "3", "50.000", "150.000"));

    assertThat(ReadTable.cell(GoodsTable.of(read).rows().get(0), "unit_price").confidence())
        .isGreaterThan(0.9);
  }

  @Test
  void mendsARunningNumber() {
    ReadTable read =
        table(
            PLAIN,
            List.of("10", "Khám", "2", "100.000", "200.000"),
            List.of("1", "Thuốc", "3", "50.000", "150.000"),
            List.of("12", "Gạc", "4", "25.000", "100.000"));

    assertThat(text(GoodsTable.of(read), 1, "number")).isEqualTo("11");
  }

  private static String text(ReadTable table, int row, String label) {
    return ReadTable.cell(table.rows().get(row), label).text();
  }

  @SafeVarargs
  private static ReadTable table(List<String> columns, List<String>... rows) {
    List<List<ReadCell>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      List<ReadCell> line = new ArrayList<>();
      for (int i = 0; i < columns.size(); i++) {
        line.add(new ReadCell(columns.get(i), row.get(i), 0.9, PLACE));
      }
      cells.add(line);
    }
    return new ReadTable(0, PLACE, columns, cells);
  }
}
