package vn.claimdesk.recognition.embedded.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** Names the columns of an account: a balance is the one before with the amount of its line. */
final class BalanceColumns {

  private static final double MOSTLY = 0.6;

  private final ColumnNames names;
  private final ColumnCells cells;

  BalanceColumns(ColumnNames names, ColumnCells cells) {
    this.names = names;
    this.cells = cells;
  }

  /** The balance is the column whose steps from line to line most lines have as an amount. */
  void name() {
    for (int balance : names.candidates("balance")) {
      for (int turn : new int[] {1, -1}) {
        if (explained(balance, turn)) {
          names.set(balance, "balance");
          sides(balance, turn);
          return;
        }
      }
    }
  }

  private boolean explained(int balance, int turn) {
    long told =
        IntStream.range(0, cells.rows().size())
            .filter(r -> step(r, balance, turn).isPresent())
            .count();
    long kept =
        IntStream.range(0, cells.rows().size())
            .filter(
                row ->
                    IntStream.range(0, names.count())
                        .anyMatch(i -> i != balance && side(row, i, balance, turn) != 0))
            .count();
    return kept >= 2 && kept >= MOSTLY * told;
  }

  private Optional<BigDecimal> step(int row, int balance, int turn) {
    int before = row - turn;
    return before < 0 || before >= cells.rows().size()
        ? Optional.empty()
        : cells
            .number(row, balance)
            .flatMap(after -> cells.number(before, balance).map(after::subtract))
            .filter(step -> step.signum() != 0);
  }

  /** 1 where the cell is what came in on its line, -1 where it went out, 0 where neither. */
  private int side(int row, int column, int balance, int turn) {
    Optional<BigDecimal> step = step(row, balance, turn);
    Optional<BigDecimal> cell = cells.number(row, column);
    boolean same =
        step.isPresent() && cell.isPresent() && step.get().abs().compareTo(cell.get().abs()) == 0;
    return same ? step.get().signum() : 0;
  }

  private void sides(int balance, int turn) {
    for (int i = 0; i < names.count(); i++) {
      int column = i;
      int[] sides =
          IntStream.range(0, cells.rows().size())
              .map(row -> side(row, column, balance, turn))
              .filter(side -> side != 0)
              .distinct()
              .toArray();
      if (names.nameless(i) && sides.length > 0) {
        boolean signed = cells.mostly(i, text -> text.matches("[-+(].*"));
        String label = sides.length > 1 || signed ? "amount" : sides[0] < 0 ? "debit" : "credit";
        if (names.free(label)) {
          names.set(i, label);
        }
      }
    }
  }
}
