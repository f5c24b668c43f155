package vn.claimdesk.recognition.embedded.page;

import java.util.function.Supplier;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.opencv_core.Mat;
import org.jspecify.annotations.Nullable;

/**
 * Frees the pictures that a step of the work drew for itself as soon as it is done: a page goes
 * through dozens of them, several megabytes each, and pages are read beside each other.
 */
final class Scratch {

  private Scratch() {}

  /** The result of a step that holds no native memory. */
  @SuppressWarnings("try")
  static <T> T freed(Supplier<T> step) {
    try (PointerScope scope = new PointerScope()) {
      return step.get();
    }
  }

  /** The picture that a step makes; it lives as long as the caller's scope. */
  @SuppressWarnings("try")
  static Mat freedBut(Supplier<Mat> step) {
    @Nullable PointerScope outer = PointerScope.getInnerScope();
    Mat result;
    try (PointerScope scope = new PointerScope()) {
      result = step.get();
      result.retainReference();
    }
    if (outer != null) {
      outer.attach(result);
      result.releaseReference();
    }
    return result;
  }
}
