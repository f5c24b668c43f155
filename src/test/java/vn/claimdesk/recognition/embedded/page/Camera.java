package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.Random;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/** Takes pictures of sample pages the way scanners and phones do. */
final class Camera {

  private Camera() {}

  /** A scan: slightly turned, slightly soft, with grain. */
  @SuppressWarnings("try")
  static BufferedImage scan(BufferedImage page, int seed, double degrees) {
    try (PointerScope scope = new PointerScope()) {
      Mat turned = Alignment.degrees(Pixels.mat(page), degrees);
      opencv_imgproc.GaussianBlur(turned, turned, new Size(3, 3), 0.6);
      return Pixels.picture(grain(turned, seed, 6));
    }
  }

  /** A photo from a slant of a page that lies on a wooden table, with a shadow across. */
  @SuppressWarnings("try")
  static BufferedImage photo(
      BufferedImage page, int seed, int width, int height, double fills, double blur) {
    Random random = new Random(seed);
    try (PointerScope scope = new PointerScope()) {
      Mat table = table(width, height, seed);
      double aspect = (double) page.getWidth() / page.getHeight();
      double high = Math.min(height * fills, width * fills / aspect);
      double wide = high * aspect;
      double turn = Math.toRadians(random.nextDouble() * 14 - 7);
      float[] corners = new float[8];
      double[][] unit = {{-1, -1}, {1, -1}, {1, 1}, {-1, 1}};
      double slantX = random.nextDouble() * 0.14 - 0.07;
      double slantY = random.nextDouble() * 0.14 - 0.07;
      for (int i = 0; i < 4; i++) {
        double depth = 1 + slantX * unit[i][0] + slantY * unit[i][1];
        double x = unit[i][0] * wide / 2 / depth;
        double y = unit[i][1] * high / 2 / depth;
        corners[2 * i] = (float) (width / 2.0 + x * Math.cos(turn) - y * Math.sin(turn));
        corners[2 * i + 1] = (float) (height / 2.0 + x * Math.sin(turn) + y * Math.cos(turn));
      }
      Mat source = Pixels.mat(page);
      Mat homography =
          opencv_imgproc.getPerspectiveTransform(
              points(
                  0, 0, page.getWidth(), 0, page.getWidth(), page.getHeight(), 0, page.getHeight()),
              points(corners));
      Mat placed = new Mat();
      Mat mask = new Mat();
      Size size = new Size(width, height);
      opencv_imgproc.warpPerspective(
          source,
          placed,
          homography,
          size,
          opencv_imgproc.INTER_AREA,
          opencv_core.BORDER_CONSTANT,
          new Scalar());
      Mat full = new Mat(source.size(), opencv_core.CV_8UC1, new Scalar(255));
      opencv_imgproc.warpPerspective(full, mask, homography, size);
      opencv_imgproc.threshold(mask, mask, 128, 255, opencv_imgproc.THRESH_BINARY);
      placed.copyTo(table, mask);
      Mat lit = new Mat();
      opencv_core.multiply(table, light(width, height, random), lit, 1.0 / 255, -1);
      if (blur > 0) {
        opencv_imgproc.GaussianBlur(lit, lit, new Size(0, 0), blur);
      }
      return Pixels.picture(grain(lit, seed, 5));
    }
  }

  private static Mat table(int width, int height, int seed) {
    Mat coarse = new Mat(Math.max(2, height / 4), Math.max(2, width / 160), opencv_core.CV_8UC1);
    opencv_core.setRNGSeed(seed + 1);
    opencv_core.randn(coarse, level(128), level(28));
    Mat wood = new Mat();
    opencv_imgproc.resize(coarse, wood, new Size(width, height), 0, 0, opencv_imgproc.INTER_CUBIC);
    Mat table = new Mat();
    opencv_imgproc.cvtColor(wood, table, opencv_imgproc.COLOR_GRAY2BGR);
    Mat tint = new Mat(table.size(), table.type(), new Scalar(86, 122, 168, 0));
    opencv_core.multiply(table, tint, table, 1.0 / 160, -1);
    return table;
  }

  private static Mat light(int width, int height, Random random) {
    Mat small = new Mat(12, 9, opencv_core.CV_8UC3);
    byte[] cells = new byte[12 * 9 * 3];
    double edge = 3 + random.nextDouble() * 4;
    for (int y = 0; y < 12; y++) {
      for (int x = 0; x < 9; x++) {
        double shade = 235 - 6 * y - 4 * x - (x + y * 0.4 > edge + 3 ? 60 : 0);
        for (int channel = 0; channel < 3; channel++) {
          cells[(y * 9 + x) * 3 + channel] = (byte) Math.max(60, shade);
        }
      }
    }
    small.data().put(cells);
    Mat light = new Mat();
    opencv_imgproc.resize(small, light, new Size(width, height), 0, 0, opencv_imgproc.INTER_LINEAR);
    return light;
  }

  private static Mat grain(Mat picture, int seed, double level) {
    Mat noise = new Mat(picture.size(), opencv_core.CV_16SC3);
    opencv_core.setRNGSeed(seed);
    opencv_core.randn(noise, level(0), level(level));
    Mat grainy = new Mat();
    opencv_core.add(picture, noise, grainy, null, opencv_core.CV_8UC3);
    return grainy;
  }

  private static Mat level(double value) {
    return new Mat(4, 1, opencv_core.CV_64F, new Scalar(value));
  }

  private static Mat points(float... values) {
    Mat points = new Mat(4, 1, opencv_core.CV_32FC2);
    new FloatPointer(points.data()).put(values);
    return points;
  }
}
