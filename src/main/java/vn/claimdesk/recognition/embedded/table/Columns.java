package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Works out where the columns of a table are: between printed rules where there are some, else
 * between the strips that stay white through header and rows.
 */
final class Columns {

  /** Gaps up to this many letter heights are those between the words of a cell. */
  private static final double WORD_GAP = 0.6;

  private static final double STRIP = 0.45;
  private static final int PARTS_OF_A_ROW = 3;
  private static final double NOISE = 0.04;

  private final HeaderWords words;
  private final List<TextLine> header;
  private final List<TextLine> rows;
  private final int height;

  /**
   * @param body lines below the header; only those with several parts count
   */
  Columns(HeaderWords words, List<TextLine> header, List<TextLine> body) {
    this.words = words;
    this.header = header;
    this.rows = body.stream().filter(line -> parts(line) >= PARTS_OF_A_ROW).toList();
    this.height =
        header.stream()
            .mapToInt(TextLine::height)
            .sorted()
            .skip(header.size() / 2)
            .findFirst()
            .orElse(1);
  }

  private static int parts(TextLine line) {
    int parts = 0;
    for (int i = 0; i < line.size(); i++) {
      if (line.breakBefore(i)) {
        parts++;
      }
    }
    return parts;
  }

  /** Columns between printed rules; one that two headings share is parted between them. */
  List<GridColumn> between(List<Integer> walls) {
    List<GridColumn> found = new ArrayList<>();
    for (int i = 0; i + 1 < walls.size(); i++) {
      int left = walls.get(i);
      int right = walls.get(i + 1);
      boolean whole = strips(left + height / 2, right - height / 2).isEmpty();
      found.addAll(
          whole ? List.of(words.of(cell(left, right)).between(left, right)) : parted(left, right));
    }
    return found;
  }

  /** Columns without rules, across the page. */
  List<GridColumn> open(int width) {
    List<Integer> borders = new ArrayList<>(List.of(0));
    borders.addAll(strips(0, width));
    borders.add(width);
    List<GridColumn> found = new ArrayList<>();
    for (int i = 0; i + 1 < borders.size(); i++) {
      int left = borders.get(i);
      int right = borders.get(i + 1);
      boolean headed = !cell(left, right).isEmpty();
      if (headed || found.isEmpty()) {
        found.addAll(parted(left, right));
      } else {
        GridColumn last = found.remove(found.size() - 1);
        found.add(last.between(last.left(), right));
      }
    }
    return found;
  }

  private List<GridColumn> parted(int left, int right) {
    List<Box> headings = headings(left, right);
    if (headings.size() < 2) {
      return List.of(words.of(cell(left, right)).between(left, right));
    }
    List<GridColumn> parts = new ArrayList<>();
    int from = left;
    for (int i = 0; i < headings.size(); i++) {
      int to =
          i + 1 == headings.size() ? right : border(headings.get(i), headings.get(i + 1), left);
      parts.add(words.of(cell(from, to)).between(from, to));
      from = to;
    }
    return parts;
  }

  /** Places of the different columns that the header names between two positions, side by side. */
  private List<Box> headings(int left, int right) {
    List<HeaderWords.Named> named =
        header.stream()
            .flatMap(line -> words.on(line).stream())
            .filter(n -> middle(n.box()) >= left && middle(n.box()) < right)
            .sorted(Comparator.comparingInt(n -> n.box().left()))
            .toList();
    List<Box> places = new ArrayList<>();
    String label = "";
    for (HeaderWords.Named next : named) {
      Box last = places.isEmpty() ? null : places.get(places.size() - 1);
      if (last != null && joined(last, next.box())) {
        places.set(places.size() - 1, last.union(next.box()));
      } else if (last == null || !next.column().label().equals(label)) {
        places.add(next.box());
      }
      label = next.column().label();
    }
    return places;
  }

  /** Whether no white stands between two wordings, be there other words. */
  private boolean joined(Box one, Box other) {
    int end = one.right();
    for (Token token : cell(one.right(), other.left())) {
      if (token.box().left() - end < WORD_GAP * height) {
        end = Math.max(end, token.box().right());
      }
    }
    return other.left() - end < WORD_GAP * height;
  }

  private int border(Box before, Box after, int left) {
    int[] ink = ink(left, after.right());
    int from = middle(before);
    int to = middle(after);
    int least = Integer.MAX_VALUE;
    int best = (before.right() + after.left()) / 2;
    for (int x = from; x < to; x++) {
      int away = Math.abs(x - (before.right() + after.left()) / 2);
      int cost = ink[x - left] * 1000 + away;
      if (cost < least) {
        least = cost;
        best = x;
      }
    }
    return best;
  }

  /** Middles of the white strips between the positions. */
  private List<Integer> strips(int left, int right) {
    int[] ink = ink(left, right);
    int noise = (int) (NOISE * (rows.size() + header.size()));
    List<Integer> middles = new ArrayList<>();
    int start = -1;
    for (int x = 0; x < ink.length; x++) {
      if (ink[x] <= noise) {
        start = start < 0 ? x : start;
      } else {
        if (start > 0 && x - start >= STRIP * height) {
          middles.add(left + (start + x) / 2);
        }
        start = -1;
      }
    }
    return middles;
  }

  /** How many lines have ink at each x. */
  private int[] ink(int left, int right) {
    int[] ink = new int[Math.max(1, right - left)];
    for (List<TextLine> lines : List.of(header, rows)) {
      for (TextLine line : lines) {
        for (int i = 0; i < line.size(); i++) {
          boolean word = i > 0 && line.gapBefore(i) < WORD_GAP * line.height();
          int from = word ? line.token(i - 1).box().right() : line.token(i).box().left();
          int to = line.token(i).box().right();
          for (int x = Math.max(left, from); x < Math.min(right, to); x++) {
            ink[x - left]++;
          }
        }
      }
    }
    return ink;
  }

  /** The tokens of the header between two positions, line by line. */
  private List<Token> cell(int left, int right) {
    return header.stream()
        .flatMap(line -> line.tokens().stream())
        .filter(token -> middle(token.box()) >= left && middle(token.box()) < right)
        .toList();
  }

  private static int middle(Box box) {
    return (box.left() + box.right()) / 2;
  }
}
