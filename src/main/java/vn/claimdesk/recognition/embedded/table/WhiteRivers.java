package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Moves the borders of columns without rules to where the rows leave a white strip between them:
 * long descriptions and right-aligned amounts do not stand exactly under their headers.
 */
final class WhiteRivers {

  /** Gaps up to this many letter heights are those between the words of a cell. */
  private static final double WORD_GAP = 0.55;

  private WhiteRivers() {}

  static List<GridColumn> adjust(
      List<GridColumn> columns, Header header, List<TextLine> body, int width) {
    int[] ink = new int[width + 1];
    for (TextLine line : body) {
      for (int i = 0; i < line.size(); i++) {
        Token token = line.token(i);
        add(ink, token.box().left(), token.box().right(), 2);
        if (i > 0 && line.gapBefore(i) < WORD_GAP * line.height()) {
          add(ink, line.token(i - 1).box().right(), token.box().left(), 1);
        }
      }
    }
    List<Integer> borders = new ArrayList<>();
    for (int i = 0; i + 1 < columns.size(); i++) {
      borders.add(border(ink, columns.get(i).right(), columns.get(i), columns.get(i + 1)));
    }
    List<GridColumn> adjusted = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int left = i == 0 ? columns.get(i).left() : borders.get(i - 1);
      int right = i == columns.size() - 1 ? columns.get(i).right() : borders.get(i);
      adjusted.add(columns.get(i).between(left, Math.max(left + 1, right)));
    }
    return adjusted;
  }

  private static void add(int[] ink, int left, int right, int weight) {
    for (int x = Math.max(0, left); x < Math.min(ink.length - 1, right); x++) {
      ink[x] += weight;
    }
  }

  private static int border(int[] ink, int middle, GridColumn before, GridColumn after) {
    int from = Math.max(0, before.middle());
    int to = Math.min(ink.length - 1, after.middle());
    int least = Integer.MAX_VALUE;
    for (int x = from; x < to; x++) {
      least = Math.min(least, ink[x]);
    }
    int best = middle;
    double bestScore = -1;
    for (int x = from; x < to; x++) {
      if (ink[x] == least) {
        int end = x;
        while (end + 1 < to && ink[end + 1] == least) {
          end++;
        }
        double distance =
            x <= middle && middle <= end
                ? 0
                : Math.min(Math.abs(x - middle), Math.abs(end - middle));
        double score = (end - x + 1) / (1 + distance / 20);
        if (score > bestScore) {
          bestScore = score;
          best = x <= middle && middle <= end ? middle : (x + end) / 2;
        }
        x = end;
      }
    }
    return best;
  }
}
