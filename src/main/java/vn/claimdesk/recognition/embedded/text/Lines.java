package vn.claimdesk.recognition.embedded.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.PageText;
import vn.claimdesk.recognition.embedded.page.Word;

/**
 * Builds lines from the words of a page by geometry alone, so that it makes no difference in which
 * order the reader found them. A line follows its words from left to right, which keeps slightly
 * slanted lines together.
 */
public final class Lines {

  private static final double OVERLAP = 0.5;
  private static final Pattern HYPHEN = Pattern.compile("[-–—]");
  private static final Pattern DOTTED = Pattern.compile("^[.…]+(?=[\\p{L}\\d(])");

  private Lines() {}

  /** The lines of a page from top to bottom. */
  public static List<TextLine> of(PageText page) {
    return rows(page).stream()
        .map(row -> line(page, row))
        .filter(line -> line.size() > 0)
        .sorted(Comparator.comparingInt(TextLine::middle))
        .toList();
  }

  /** The words of each line from left to right; lines from top to bottom. */
  static List<List<Word>> rows(PageText page) {
    List<List<Word>> rows = new ArrayList<>();
    List<Word> words = new ArrayList<>(page.words());
    words.sort(Comparator.comparingInt(word -> word.box().left()));
    for (Word word : words) {
      if (word.text().isBlank() || word.box().height() <= 0) {
        continue;
      }
      List<Word> row = rowOf(word, rows);
      if (row == null) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(word);
    }
    rows.sort(Comparator.comparingInt(Lines::middle));
    return rows;
  }

  private static int middle(List<Word> row) {
    Box box = row.stream().map(Word::box).reduce(Box::union).orElseThrow();
    return (box.top() + box.bottom()) / 2;
  }

  private static @Nullable List<Word> rowOf(Word word, List<List<Word>> rows) {
    List<Word> best = null;
    double bestOverlap = OVERLAP;
    for (List<Word> row : rows) {
      double overlap = hyphen(word) ? across(row, word) : overlap(last(row).box(), word.box());
      if (overlap > bestOverlap) {
        best = row;
        bestOverlap = overlap;
      }
    }
    return best;
  }

  /** The last word of the row that says how high and where the row is. */
  private static Word last(List<Word> row) {
    for (int i = row.size() - 1; i >= 0; i--) {
      if (!hyphen(row.get(i))) {
        return row.get(i);
      }
    }
    return row.get(row.size() - 1);
  }

  private static boolean hyphen(Word word) {
    return HYPHEN.matcher(word.text()).matches();
  }

  /** Hyphens are too low to overlap with a word: they belong to the row that they stand in. */
  private static double across(List<Word> row, Word hyphen) {
    Box box = last(row).box();
    int middle = (hyphen.box().top() + hyphen.box().bottom()) / 2;
    boolean within = middle > box.top() && middle < box.bottom();
    int gap = hyphen.box().left() - row.get(row.size() - 1).box().right();
    return within && gap < 3 * box.height() ? 0.9 : overlap(box, hyphen.box());
  }

  private static double overlap(Box one, Box other) {
    int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    double ofSmaller = (double) shared / Math.min(one.height(), other.height());
    double ofLarger = (double) shared / Math.max(one.height(), other.height());
    return ofLarger < 0.3 ? 0 : ofSmaller;
  }

  private static TextLine line(PageText page, List<Word> row) {
    List<Token> tokens = tokens(row);
    Box box = row.stream().map(Word::box).reduce(Box::union).orElseThrow();
    int[] heights =
        row.stream()
            .filter(word -> row.size() == 1 || !hyphen(word))
            .mapToInt(word -> word.box().height())
            .sorted()
            .toArray();
    int height = heights.length == 0 ? box.height() : Math.max(4, heights[heights.length / 2]);
    return new TextLine(page.index(), tokens, walls(page, tokens), box, height);
  }

  /** Where a form's dotted line runs through the text, its dots are taken out of the words. */
  private static List<Token> tokens(List<Word> row) {
    long dotted = row.stream().filter(word -> DOTTED.matcher(word.text()).find()).count();
    return row.stream()
        .map(
            word ->
                dotted < 2
                    ? word
                    : new Word(undotted(word.text()), 0.9 * word.confidence(), word.box()))
        .flatMap(word -> Tokens.of(word).stream())
        .toList();
  }

  private static String undotted(String text) {
    return DOTTED.matcher(text).replaceAll("").replaceAll("(?<=\\p{L})\\.(?=\\p{L})|\\.$", "");
  }

  private static Set<Integer> walls(PageText page, List<Token> tokens) {
    Set<Integer> walls = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      Box left = tokens.get(i - 1).box();
      Box right = tokens.get(i).box();
      if (page.verticalRules().stream().anyMatch(rule -> between(rule, left, right))) {
        walls.add(i);
      }
    }
    return walls;
  }

  /** Whether a vertical rule stands between two words of a line. */
  static boolean between(Box rule, Box left, Box right) {
    int slack = Math.max(2, left.height() / 5);
    int middle = (left.top() + left.bottom() + right.top() + right.bottom()) / 4;
    return rule.left() >= left.right() - slack
        && rule.right() <= right.left() + slack
        && rule.top() <= middle
        && rule.bottom() >= middle;
  }
}
