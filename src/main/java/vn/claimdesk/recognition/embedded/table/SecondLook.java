package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.page.Word;
import vn.claimdesk.recognition.embedded.template.FieldConfidence;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** Looks again at cells of numbers in which nothing or no number was read. */
final class SecondLook {

  private static final int MOST = 40;
  private static final double DOUBTFUL = 0.6;
  private static final double ALONE = 0.9;
  private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}([.,]\\d{3})+");

  private final DigitReader reader;
  private final ReadPage page;
  private int looks;

  SecondLook(DigitReader reader, ReadPage page) {
    this.reader = reader;
    this.page = page;
  }

  /** The cells with the numbers found; those of the template's optional columns may stay blank. */
  List<ReadCell> at(List<GridColumn> columns, List<TextLine> lines, List<ReadCell> cells) {
    TextLine main = main(columns, lines);
    List<ReadCell> seen = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      ReadCell cell = cells.get(i);
      boolean look = looks < MOST && wanting(columns.get(i), cell);
      seen.add(look ? look(columns.get(i), main, cell) : cell);
    }
    return seen;
  }

  /** A count may be one lone digit that no pass saw; amounts are long enough to leave traces. */
  private static boolean wanting(GridColumn column, ReadCell cell) {
    boolean digits = cell.text().chars().anyMatch(Character::isDigit);
    boolean doubtful = cell.confidence() != null && cell.confidence() < DOUBTFUL;
    return column.kind() == ValueKind.NUMBER && !digits
        || column.kind() == ValueKind.MONEY && !cell.blank() && (doubtful || !digits);
  }

  private ReadCell look(GridColumn column, TextLine main, ReadCell cell) {
    looks++;
    int inset = Math.max(2, main.height() / 8);
    Box area =
        new Box(
            column.left() + inset,
            main.box().top() - main.height() / 4,
            column.right() - inset,
            main.box().bottom() + main.height() / 4);
    Pattern form = column.kind() == ValueKind.MONEY ? AMOUNT : COUNT;
    Optional<Word> found =
        area.width() <= 0 ? Optional.empty() : reader.digits(page.text().picture(), area);
    return found
        .filter(word -> form.matcher(word.text()).matches())
        .map(
            word ->
                new ReadCell(
                    cell.label(),
                    word.text(),
                    FieldConfidence.clamp(ALONE * word.confidence()),
                    word.box()))
        .orElse(cell);
  }

  /** The line of the row on which most of its numbers stand. */
  private static TextLine main(List<GridColumn> columns, List<TextLine> lines) {
    TextLine main = lines.get(0);
    long most = -1;
    for (TextLine line : lines) {
      long numbers =
          line.tokens().stream()
              .filter(token -> columns.stream().anyMatch(c -> c.numeric() && c.holds(token)))
              .count();
      if (numbers > most) {
        most = numbers;
        main = line;
      }
    }
    return main;
  }
}
