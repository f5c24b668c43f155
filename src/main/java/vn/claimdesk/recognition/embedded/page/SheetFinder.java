package vn.claimdesk.recognition.embedded.page;

import java.util.Optional;
import org.bytedeco.opencv.opencv_core.Mat;

/** Finds the sheet or card in a photo and lays it flat. */
final class SheetFinder {

  private SheetFinder() {}

  /** The sheet alone, seen from straight above; empty where the picture is all sheet. */
  static Optional<Mat> flat(Mat picture) {
    return Optional.empty();
  }
}
