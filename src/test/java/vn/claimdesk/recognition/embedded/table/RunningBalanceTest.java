package vn.claimdesk.recognition.embedded.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.Box;

class RunningBalanceTest {

  private static final Box PLACE = new Box(0, 0, 10, 10);

  @Test
  void takesTheSideOfAnAmountFromTheBalancesWhateverItsMarkWasReadAs() {
    List<List<String>> rows =
        texts(
            amount("9.000.000", "D", "1.000.000"),
            amount("9.500.000", "[", "500.000"),
            amount("9.300.000", "G", "200.000"));

    assertThat(rows)
        .containsExactly(
            List.of("1.000.000", "", "9.000.000"),
            List.of("", "500.000", "9.500.000"),
            List.of("200.000", "", "9.300.000"));
  }

  @Test
  void mendsABalanceThatPutsItsOwnRowAndTheNextRight() {
    List<List<String>> rows =
        texts(
            sides("", "100.000", "1.100.000"),
            sides("", "50.000", "1.150.000"),
            sides("20.000", "", "1.730.000"),
            sides("30.000", "", "1.100.000"),
            sides("", "5.000", "1.105.000"),
            sides("", "5.000", "1.110.000"));

    assertThat(rows.get(2)).containsExactly("20.000", "", "1.130.000");
  }

  @Test
  void mendsAnAmountBetweenBalancesThatAgreeWithTheOtherRows() {
    List<List<String>> rows =
        texts(
            sides("", "100.000", "1.100.000"),
            sides("", "50.000", "1.150.000"),
            sides("29.000", "", "1.130.000"),
            sides("30.000", "", "1.100.000"),
            sides("", "5.000", "1.105.000"));

    assertThat(rows.get(2)).containsExactly("20.000", "", "1.130.000");
  }

  @Test
  void putsNoNumberWhereNoneWasRead() {
    List<List<String>> rows =
        texts(
            sides("", "100.000", "1.100.000"),
            sides("", "50.000", "1.150.000"),
            sides("", "", "1.130.000"),
            sides("30.000", "", "1.100.000"),
            sides("", "5.000", "1.105.000"));

    assertThat(rows.get(2)).containsExactly("", "", "1.130.000");
  }

  @Test
  void leavesANumberThatIsNothingLikeTheOneWanted() {
    List<List<ReadCell>> rows =
        RunningBalance.of(
            List.of(
                sides("", "100.000", "1.100.000"),
                sides("", "50.000", "1.150.000"),
                sides("745.813", "", "1.130.000"),
                sides("30.000", "", "1.100.000"),
                sides("", "5.000", "1.105.000")));

    assertThat(rows.get(2).get(2).text()).isEqualTo("745.813");
    assertThat(rows.get(2).get(2).confidence()).isLessThan(0.8);
  }

  @Test
  void readsAStatementThatBeginsWithItsNewestRow() {
    List<List<String>> rows =
        texts(
            amount("1.105.000", "", "5.000"),
            amount("1.100.000", "", "30.000"),
            amount("1.130.000", "", "20.000"),
            amount("1.150.000", "", "50.000"));

    assertThat(rows.get(0)).containsExactly("", "5.000", "1.105.000");
    assertThat(rows.get(1)).containsExactly("30.000", "", "1.100.000");
  }

  @Test
  void takesAStrayAccentOutOfATransferWithoutAny() {
    List<ReadCell> row = new ArrayList<>(sides("", "100.000", "1.100.000"));
    row.add(cell("description", "NGUYEN THỊ HANH chuyen tien kham benh"));

    assertThat(RunningBalance.of(List.of(row)).get(0).get(1).text())
        .isEqualTo("NGUYEN THI HANH chuyen tien kham benh");
  }

  @SafeVarargs
  private static List<List<String>> texts(List<ReadCell>... rows) {
    List<List<ReadCell>> read = new ArrayList<>();
    for (List<ReadCell> row : rows) {
      read.add(row);
    }
    return RunningBalance.of(read).stream()
        .map(row -> row.subList(2, 5).stream().map(ReadCell::text).toList())
        .toList();
  }

  private static List<ReadCell> sides(String debit, String credit, String balance) {
    return List.of(cell("debit", debit), cell("credit", credit), cell("balance", balance));
  }

  private static List<ReadCell> amount(String balance, String side, String amount) {
    return List.of(cell("amount", amount), cell("side", side), cell("balance", balance));
  }

  private static ReadCell cell(String label, String text) {
    return text.isEmpty() ? ReadCell.empty(label) : new ReadCell(label, text, 0.9, PLACE);
  }
}
