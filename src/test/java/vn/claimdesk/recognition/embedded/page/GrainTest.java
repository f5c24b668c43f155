package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;

import java.util.Random;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

class GrainTest {

  private static final int SIZE = 600;

  @Test
  void keepsThePageNumberOfAnEmptyPageAndNoneOfItsGrain() {
    try (Mat page = grainy();
        Mat ink = Grain.without(page).orElseThrow()) {
      UByteIndexer pixels = ink.createIndexer();
      assertThat(pixels.get(300, 300)).isEqualTo(20);
      assertThat(pixels.get(10, 10)).isEqualTo(255);
      assertThat(pixels.get(500, 17)).isEqualTo(255);
    }
  }

  @Test
  void leavesAPrintedPageAsItIs() {
    try (Mat page = new Mat(SIZE, SIZE, CV_8UC1, Scalar.all(250))) {
      UByteIndexer pixels = page.createIndexer();
      for (int row = 100; row < 500; row += 20) {
        for (int column = 50; column < 550; column++) {
          pixels.put(row, column, 40);
        }
      }
      assertThat(Grain.without(page)).containsSame(page);
    }
  }

  private static Mat grainy() {
    Mat page = new Mat(SIZE, SIZE, CV_8UC1);
    var chance = new Random(7);
    UByteIndexer pixels = page.createIndexer();
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        pixels.put(row, column, 246 + chance.nextInt(10));
      }
    }
    for (int row = 299; row < 302; row++) {
      for (int column = 299; column < 302; column++) {
        pixels.put(row, column, 20);
      }
    }
    return page;
  }
}
