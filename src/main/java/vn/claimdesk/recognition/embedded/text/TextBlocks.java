package vn.claimdesk.recognition.embedded.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.PageText;
import vn.claimdesk.recognition.embedded.page.Word;

/**
 * Puts the words of a page together to the blocks in which they stand: paragraphs, columns, cells.
 * A line goes on with the one above it where each is the other's only neighbor, so that a heading
 * over two columns joins neither to the other.
 */
public final class TextBlocks {

  private static final double COLUMN_GAP = 1.6;
  private static final double PITCH = 2.2;
  private static final double OVERLAP = 0.3;
  private static final double SAME_SIZE = 1.6;

  private TextBlocks() {}

  /**
   * A run of words without a column gap in it.
   *
   * @param row number of the line of the page that it is on, from the top
   */
  private record Run(int row, List<Word> words, Box box, int height) {

    static Run of(int row, List<Word> words) {
      int[] heights = words.stream().mapToInt(word -> word.box().height()).sorted().toArray();
      return new Run(
          row,
          words,
          words.stream().map(Word::box).reduce(Box::union).orElseThrow(),
          Math.max(4, heights[heights.length / 2]));
    }
  }

  /** Blocks in reading order, each a list of lines, each a list of words from left to right. */
  public static List<List<List<Word>>> of(PageText page) {
    List<Run> runs = runs(page);
    List<List<Run>> above = new ArrayList<>();
    List<List<Run>> below = new ArrayList<>();
    for (Run run : runs) {
      above.add(runs.stream().filter(other -> follows(other, run, page)).toList());
      below.add(runs.stream().filter(other -> follows(run, other, page)).toList());
    }
    List<List<Run>> blocks = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      List<Run> over = above.get(i);
      if (over.size() == 1 && below.get(runs.indexOf(over.get(0))).size() == 1) {
        blocks.stream()
            .filter(block -> block.get(block.size() - 1) == over.get(0))
            .findFirst()
            .orElseThrow()
            .add(run);
      } else {
        blocks.add(new ArrayList<>(List.of(run)));
      }
    }
    blocks.sort(
        Comparator.<List<Run>>comparingInt(block -> block.get(0).row())
            .thenComparingInt(block -> block.get(0).box().left()));
    return blocks.stream().map(block -> block.stream().map(Run::words).toList()).toList();
  }

  private static List<Run> runs(PageText page) {
    List<Run> runs = new ArrayList<>();
    List<List<Word>> rows = Lines.rows(page);
    for (int row = 0; row < rows.size(); row++) {
      List<Word> words = rows.get(row);
      int height = Run.of(row, words).height();
      int from = 0;
      for (int i = 1; i <= words.size(); i++) {
        if (i == words.size() || apart(words.get(i - 1).box(), words.get(i).box(), height, page)) {
          runs.add(Run.of(row, List.copyOf(words.subList(from, i))));
          from = i;
        }
      }
    }
    return runs;
  }

  private static boolean apart(Box left, Box right, int height, PageText page) {
    return right.left() - left.right() > COLUMN_GAP * height
        || page.verticalRules().stream().anyMatch(rule -> Lines.between(rule, left, right));
  }

  /** Whether a run is next below another, in the same size, with no rule between them. */
  private static boolean follows(Run upper, Run lower, PageText page) {
    int small = Math.min(upper.height(), lower.height());
    int large = Math.max(upper.height(), lower.height());
    int pitch = middle(lower.box()) - middle(upper.box());
    int shared =
        Math.min(upper.box().right(), lower.box().right())
            - Math.max(upper.box().left(), lower.box().left());
    int narrow = Math.min(upper.box().width(), lower.box().width());
    return upper.row() < lower.row()
        && large <= SAME_SIZE * small
        && pitch > small / 2
        && pitch <= PITCH * large
        && shared > OVERLAP * narrow
        && page.horizontalRules().stream().noneMatch(rule -> between(rule, upper, lower));
  }

  private static boolean between(Box rule, Run upper, Run lower) {
    int y = middle(rule);
    boolean inside = y > middle(upper.box()) && y < middle(lower.box());
    int left = Math.max(upper.box().left(), lower.box().left());
    int right = Math.min(upper.box().right(), lower.box().right());
    return inside && rule.left() < right && rule.right() > left;
  }

  private static int middle(Box box) {
    return (box.top() + box.bottom()) / 2;
  }
}
