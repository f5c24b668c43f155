package vn.claimdesk.recognition.embedded.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The arithmetic of an account: each balance is the one before, less the debit, plus the credit.
 * Where most rows agree with it, it tells on which side an amount without a sign is, and what a
 * single misread number of a row must be.
 */
public final class RunningBalance {

  private static final double MOST = 0.5;
  private static final double DECIDED = 0.93;
  private static final double DOUBT = 0.75;

  private static final String DEBIT = "debit";
  private static final String CREDIT = "credit";
  private static final String BALANCE = "balance";
  private static final String DESCRIPTION = "description";
  private static final int FEWEST_WORDS = 4;
  private static final int ONE_IN = 5;

  private final List<Map<String, ReadCell>> rows = new ArrayList<>();
  private final boolean newestFirst;

  private RunningBalance(List<List<ReadCell>> read) {
    for (List<ReadCell> row : read) {
      Map<String, ReadCell> cells = new HashMap<>();
      row.forEach(cell -> cells.putIfAbsent(cell.label(), cell));
      rows.add(cells);
    }
    this.newestFirst = agreeing(true) > agreeing(false);
  }

  /**
   * The rows with exactly the five columns of a statement, mended where the balances decide.
   *
   * @param read rows of one or more tables, in the order of the statement
   */
  public static List<List<ReadCell>> of(List<List<ReadCell>> read) {
    RunningBalance account = new RunningBalance(read);
    account.takeSides();
    account.mend();
    return account.rows.stream()
        .map(
            row ->
                List.of("date", DESCRIPTION, DEBIT, CREDIT, BALANCE).stream()
                    .map(label -> row.getOrDefault(label, ReadCell.empty(label)))
                    .map(cell -> cell.label().equals(DESCRIPTION) ? plain(cell) : cell)
                    .toList())
        .toList();
  }

  private long agreeing(boolean reversed) {
    long agreeing = 0;
    for (int i = 1; i < rows.size(); i++) {
      int later = reversed ? i - 1 : i;
      Optional<Long> step = step(reversed ? i : i - 1, later);
      Optional<Long> size = amount(rows.get(later)).map(Math::abs);
      agreeing += step.isPresent() && step.map(Math::abs).equals(size) ? 1 : 0;
    }
    return agreeing;
  }

  private Optional<Long> step(int earlier, int later) {
    Optional<Long> before = balance(earlier);
    return balance(later).flatMap(after -> before.map(b -> after - b));
  }

  private Optional<Long> balance(int row) {
    return Optional.ofNullable(rows.get(row).get(BALANCE)).flatMap(Digits::amount);
  }

  /** The row's amount, negative for a debit. */
  private static Optional<Long> amount(Map<String, ReadCell> row) {
    Optional<Long> debit = read(row, DEBIT).map(value -> -Math.abs(value));
    Optional<Long> credit = read(row, CREDIT).map(Math::abs);
    return debit.or(() -> credit).or(() -> read(row, "amount"));
  }

  private static Optional<Long> read(Map<String, ReadCell> row, String label) {
    return Optional.ofNullable(row.get(label)).flatMap(Digits::amount).filter(value -> value != 0);
  }

  private int earlier(int row) {
    return newestFirst ? row + 1 : row - 1;
  }

  private boolean known(int row) {
    return row >= 0 && row < rows.size();
  }

  /** Amounts of one column go to the side that balance, mark or sign tell, in this order. */
  private void takeSides() {
    for (int i = 0; i < rows.size(); i++) {
      Map<String, ReadCell> row = rows.get(i);
      ReadCell amount = row.get("amount");
      boolean sided = read(row, DEBIT).isPresent() || read(row, CREDIT).isPresent();
      if (amount == null || amount.blank() || sided) {
        continue;
      }
      row.remove(DEBIT);
      row.remove(CREDIT);
      String side = side(i, amount);
      ReadCell unsigned = amount.with(amount.text().replaceFirst("^[-+(]\\s*", ""));
      row.put(side, unsigned.as(side));
    }
  }

  private String side(int row, ReadCell amount) {
    Optional<Long> step = known(earlier(row)) ? step(earlier(row), row) : Optional.empty();
    Optional<Long> size = Digits.amount(amount).map(Math::abs);
    if (step.isPresent() && step.map(Math::abs).equals(size)) {
      return step.get() < 0 ? DEBIT : CREDIT;
    }
    String mark = Optional.ofNullable(rows.get(row).get("side")).map(ReadCell::text).orElse("");
    if (mark.matches("(?i)(c|cr|có|co|g|\\+|ghi có|in|thu|tiền vào)\\.?")) {
      return CREDIT;
    }
    boolean out =
        mark.matches("(?i)(d|dr|n|nợ|no|-|ghi nợ|out|chi|tiền ra|0|o)\\.?")
            || amount.text().matches("^[-(].*");
    return out || step.map(s -> s < 0).orElse(false) ? DEBIT : CREDIT;
  }

  private void mend() {
    int agreeing = 0;
    int told = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (known(earlier(i)) && step(earlier(i), i).isPresent()) {
        told++;
        agreeing += holds(i) ? 1 : 0;
      }
    }
    if (told < 3 || agreeing < MOST * told) {
      return;
    }
    for (int i = 0; i < rows.size(); i++) {
      if (known(earlier(i)) && !holds(i)) {
        mend(i);
      }
    }
  }

  private boolean holds(int row) {
    return known(earlier(row))
        && step(earlier(row), row).isPresent()
        && step(earlier(row), row).equals(amount(rows.get(row)));
  }

  private int later(int row) {
    return newestFirst ? row - 1 : row + 1;
  }

  /**
   * A row out of step. If the next row is out of step as well, its balance is wrong when one number
   * puts both right; if the next one is in step, both balances are right and the amount is wrong.
   */
  private void mend(int row) {
    int next = later(row);
    Optional<Long> before = balance(earlier(row));
    Optional<Long> change = amount(rows.get(row));
    Optional<Long> expected = before.flatMap(b -> change.map(c -> b + c));
    if (expected.isPresent() && known(next) && !holds(next)) {
      Optional<Long> back = balance(next).flatMap(b -> amount(rows.get(next)).map(c -> b - c));
      if (back.equals(expected)) {
        replace(row, BALANCE, expected.get());
        return;
      }
    }
    boolean sound = known(next) && holds(next) && trusted(earlier(row));
    Optional<Long> step = known(earlier(row)) ? step(earlier(row), row) : Optional.empty();
    if (sound && step.isPresent()) {
      String side = step.get() < 0 ? DEBIT : CREDIT;
      String other = step.get() < 0 ? CREDIT : DEBIT;
      if (change.isPresent() && change.get().equals(-step.get())) {
        rows.get(row).put(side, rows.get(row).get(other).as(side));
        rows.get(row).put(other, ReadCell.empty(other));
      } else {
        replace(row, side, Math.abs(step.get()));
      }
    }
  }

  /** Whether the balance of a row agrees with the row before it, where there is one. */
  private boolean trusted(int row) {
    return !known(earlier(row)) || holds(row);
  }

  private void replace(int row, String label, long number) {
    ReadCell cell = rows.get(row).get(label);
    if (cell == null || cell.blank()) {
      return;
    }
    boolean plausible = number >= 0 && Digits.mayBe(cell.text(), number);
    rows.get(row)
        .put(
            label, plausible ? cell.with(Digits.print(number)).sure(DECIDED) : cell.doubted(DOUBT));
  }

  /** Texts of transfers have no accents: where a single word has one, it was misread. */
  private static ReadCell plain(ReadCell cell) {
    String[] words = cell.text().split(" ");
    long letters = Arrays.stream(words).filter(w -> w.matches("\\p{L}{2,}")).count();
    long accented = Arrays.stream(words).filter(RunningBalance::accented).count();
    boolean misread = accented > 0 && letters >= FEWEST_WORDS && accented * ONE_IN <= letters;
    return misread
        ? cell.with(
            Arrays.stream(words)
                .map(word -> accented(word) ? unaccented(word) : word)
                .collect(Collectors.joining(" ")))
        : cell;
  }

  private static boolean accented(String word) {
    return !unaccented(word).equals(Normalizer.normalize(word, Normalizer.Form.NFD));
  }

  private static String unaccented(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }
}
