package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * The columns and bands between rules that belong together.
 *
 * @param xs positions of the upright rules, from the left
 * @param ys positions of the level rules, from the top
 */
record Grid(List<Integer> xs, List<Integer> ys, List<Box> upright, int slack) {

  static Grid of(List<Box> rules, int slack) {
    List<Box> upright = rules.stream().filter(rule -> rule.height() > rule.width()).toList();
    List<Box> level = rules.stream().filter(rule -> rule.height() <= rule.width()).toList();
    return new Grid(
        positions(upright.stream().mapToInt(rule -> (rule.left() + rule.right()) / 2), slack),
        positions(level.stream().mapToInt(rule -> (rule.top() + rule.bottom()) / 2), slack),
        upright,
        slack);
  }

  private static List<Integer> positions(IntStream values, int slack) {
    List<Integer> positions = new ArrayList<>();
    values
        .sorted()
        .forEach(
            value -> {
              if (positions.isEmpty() || value - positions.get(positions.size() - 1) > slack) {
                positions.add(value);
              }
            });
    return positions;
  }

  int columns() {
    return xs.size() - 1;
  }

  int rows() {
    return ys.size() - 1;
  }

  Box box() {
    return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
  }

  /** The text of every cell; the text of one over several columns stands in the first of them. */
  List<List<String>> texts(List<TextLine> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (int band = 0; band < rows(); band++) {
      int top = ys.get(band);
      int bottom = ys.get(band + 1);
      List<TextLine> inside =
          lines.stream().filter(line -> line.middle() > top && line.middle() < bottom).toList();
      for (List<TextLine> row : rowsOf(inside)) {
        rows.add(cells(row, (top + bottom) / 2));
      }
    }
    return rows;
  }

  /** A band is a row, but in tables that only have rules around their head and around the rest. */
  private List<List<TextLine>> rowsOf(List<TextLine> band) {
    if (rows() > 2) {
      return List.of(band);
    }
    List<List<TextLine>> rows = new ArrayList<>();
    for (TextLine line : band) {
      boolean begins = columnsOf(line) >= Math.max(2, (columns() + 1) / 2);
      if (begins || rows.isEmpty()) {
        rows.add(new ArrayList<>());
      }
      rows.get(rows.size() - 1).add(line);
    }
    return rows;
  }

  private long columnsOf(TextLine line) {
    return line.tokens().stream().mapToInt(this::column).filter(c -> c >= 0).distinct().count();
  }

  private List<String> cells(List<TextLine> lines, int middle) {
    String[] texts = new String[columns()];
    Arrays.fill(texts, "");
    for (TextLine line : lines) {
      for (int column = 0; column < columns(); column++) {
        int cell = column;
        List<Token> tokens =
            line.tokens().stream().filter(token -> cell(token, middle) == cell).toList();
        if (!tokens.isEmpty()) {
          texts[column] = (texts[column] + " " + TextLine.text(tokens)).strip();
        }
      }
    }
    return List.of(texts);
  }

  /** The first column of the cell that the token is in; -1 outside of the table. */
  private int cell(Token token, int middle) {
    int column = column(token);
    while (column > 0 && !walled(column, middle)) {
      column--;
    }
    return column;
  }

  private boolean walled(int column, int y) {
    return upright.stream()
        .filter(rule -> Math.abs((rule.left() + rule.right()) / 2 - xs.get(column)) <= slack)
        .anyMatch(rule -> rule.top() <= y + slack && rule.bottom() >= y - slack);
  }

  private int column(Token token) {
    int middle = (token.box().left() + token.box().right()) / 2;
    for (int column = 0; column < columns(); column++) {
      if (middle >= xs.get(column) && middle < xs.get(column + 1)) {
        return column;
      }
    }
    return -1;
  }
}
