package vn.claimdesk.recognition.embedded.page;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import vn.claimdesk.field.Box;

/** The connected blots of a binary picture. */
final class Components {

  private static final int COLUMNS = 5;

  private Components() {}

  static List<Box> of(Mat ink) {
    return Scratch.freed(() -> boxes(ink));
  }

  private static List<Box> boxes(Mat ink) {
    Mat labels = new Mat();
    Mat statistics = new Mat();
    Mat centers = new Mat();
    int count = opencv_imgproc.connectedComponentsWithStats(ink, labels, statistics, centers);
    IntBuffer row = statistics.createBuffer();
    List<Box> boxes = new ArrayList<>(count);
    for (int component = 1; component < count; component++) {
      int left = row.get(component * COLUMNS);
      int top = row.get(component * COLUMNS + 1);
      boxes.add(
          new Box(
              left,
              top,
              left + row.get(component * COLUMNS + 2),
              top + row.get(component * COLUMNS + 3)));
    }
    return boxes;
  }

  /**
   * The usual height of a letter in pixels: the middle of all heights, weighted by width so that
   * dots and accents do not count; 0 where there are no letters.
   */
  static double letterHeight(List<Box> components) {
    List<Box> letters =
        components.stream()
            .filter(box -> box.height() >= 5 && box.height() <= 150)
            .filter(box -> box.width() >= 2 && box.width() <= 4 * box.height())
            .sorted(java.util.Comparator.comparingInt(Box::height))
            .toList();
    long total = letters.stream().mapToLong(Box::width).sum();
    long passed = 0;
    for (Box letter : letters) {
      passed += letter.width();
      if (2 * passed >= total) {
        return letter.height();
      }
    }
    return 0;
  }
}
