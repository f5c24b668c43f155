package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import vn.claimdesk.field.Box;

/**
 * Takes out the rows of dots on which forms are filled in. Only long, even rows are: the dots under
 * ạ, ị and ợ stand alone and stay.
 */
final class DotLeaders {

  private static final int FEWEST = 6;
  private static final double LARGEST_DOT = 0.38;
  private static final double WIDEST_GAP = 1.1;
  private static final double MERGED = 1.6;
  private static final double UNEVENNESS = 0.45;

  private DotLeaders() {}

  /** Paints the dots white in {@code gray}. */
  static void takeOut(Mat gray, List<Box> components, double letterHeight) {
    double largest = Math.max(3, LARGEST_DOT * letterHeight);
    List<Box> dots =
        components.stream()
            .filter(box -> box.width() <= largest && box.height() <= largest)
            .sorted(Comparator.comparingInt(Box::left))
            .toList();
    List<List<Box>> rows = new ArrayList<>();
    for (Box dot : dots) {
      rowOf(dot, rows, letterHeight).add(dot);
      if (rows.size() > 400) {
        rows.removeIf(
            row -> row.size() < FEWEST && last(row).right() < dot.left() - 2 * letterHeight);
      }
    }
    rows.stream()
        .filter(row -> row.size() >= FEWEST && even(row))
        .flatMap(DotLeaders::small)
        .forEach(dot -> erase(gray, dot));
  }

  private static List<Box> rowOf(Box dot, List<List<Box>> rows, double letterHeight) {
    for (List<Box> row : rows) {
      Box last = last(row);
      int rise = Math.abs(last.top() + last.bottom() - dot.top() - dot.bottom());
      if (rise <= Math.max(2, letterHeight / 4)
          && dot.left() - last.right() <= WIDEST_GAP * letterHeight
          && dot.left() > last.left()) {
        return row;
      }
    }
    List<Box> row = new ArrayList<>();
    rows.add(row);
    return row;
  }

  private static boolean even(List<Box> row) {
    double mean = (double) (last(row).left() - row.get(0).left()) / (row.size() - 1);
    int uneven = 0;
    for (int i = 1; i < row.size(); i++) {
      double pitch = row.get(i).left() - row.get(i - 1).left();
      if (Math.abs(pitch - mean) > Math.max(2, UNEVENNESS * mean)) {
        uneven++;
      }
    }
    return uneven * 5 <= row.size();
  }

  /** Without the larger blots, where a letter's own dot has run into one of the row. */
  private static Stream<Box> small(List<Box> row) {
    int[] areas = row.stream().mapToInt(DotLeaders::area).sorted().toArray();
    int usual = areas[areas.length / 2];
    return row.stream().filter(dot -> area(dot) <= Math.max(usual + 4, MERGED * usual));
  }

  private static int area(Box dot) {
    return dot.width() * dot.height();
  }

  private static Box last(List<Box> row) {
    return row.get(row.size() - 1);
  }

  private static void erase(Mat gray, Box dot) {
    opencv_imgproc.rectangle(
        gray,
        new Rect(dot.left() - 1, dot.top() - 1, dot.width() + 2, dot.height() + 2),
        new Scalar(255),
        opencv_imgproc.FILLED,
        opencv_imgproc.LINE_8,
        0);
  }
}
