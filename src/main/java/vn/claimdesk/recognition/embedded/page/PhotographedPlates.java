package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.Box;

/**
 * Reads every rectangle that may be a plate line by line, with nothing but a plate's characters; a
 * rectangle is one where the grammar of plates holds.
 */
@Component
class PhotographedPlates implements PlateReader {

  private static final String CHARACTERS = "0123456789ABCDEFGHKLMNPRSTUVXYZ-.";
  private static final int LINE = 64;
  private static final double EDGE = 0.06;
  private static final int[] HEIGHTS = {48, 34, 40};
  private static final int ENOUGH = 6;
  private static final double WIDE = 2.3;
  private static final double SQUARE = 3;
  private static final double DOT = 0.45;
  private static final double LEAST = 0.25;
  private static final int FEWEST = 5;
  private static final int MOST = 14;

  private final PictureDecoder decoder;
  private final PageReader pages;
  private final OcrEngines engines;

  /** What one look at a place read. */
  private record Look(PlateNumber number, PlateFinder.Place place) {}

  PhotographedPlates(PictureDecoder decoder, PageReader pages, OcrEngines engines) {
    this.decoder = decoder;
    this.pages = pages;
    this.engines = engines;
  }

  @Override
  public List<Plate> read(byte[] content) {
    List<Plate> plates = new ArrayList<>();
    InputKind kind = InputKind.of(content);
    if (kind == InputKind.PDF) {
      pages.read(content).forEach(page -> plates.addAll(read(page.picture())));
    } else {
      decoder.decode(content, kind, picture -> plates.addAll(read(picture)));
    }
    return plates;
  }

  private List<Plate> read(BufferedImage picture) {
    return engines.with(
        (long) picture.getWidth() * picture.getHeight(),
        engine -> Scratch.freed(() -> plates(Pixels.mat(picture), engine)));
  }

  private static List<Plate> plates(Mat photo, OcrEngine engine) {
    List<List<Look>> groups = new ArrayList<>();
    for (PlateFinder.Place place : PlateFinder.in(photo)) {
      List<Look> group =
          groups.stream()
              .filter(looks -> looks.get(0).place().near(place))
              .findFirst()
              .orElseGet(ArrayList::new);
      if (group.size() < ENOUGH && lettered(photo, place)) {
        boolean anew = group.isEmpty();
        group.addAll(looks(photo, place, engine));
        if (anew && !group.isEmpty()) {
          groups.add(group);
        }
      }
    }
    return groups.stream()
        .flatMap(looks -> agreed(looks).stream())
        .sorted(Comparator.comparingDouble(look -> look.place().middleX()))
        .map(look -> plate(photo, look))
        .toList();
  }

  private static Plate plate(Mat photo, Look look) {
    int high = look.place().longish() ? 120 : 240;
    return new Plate(look.number().text(), Pixels.picture(look.place().flat(photo, high)));
  }

  /** What most looks read; of a single look, what nothing had to be mended in. */
  private static Optional<Look> agreed(List<Look> looks) {
    return looks.stream()
        .max(
            Comparator.comparingLong((Look look) -> votes(looks, look))
                .thenComparing(look -> -look.number().mended()))
        .filter(look -> votes(looks, look) > 1 || look.number().mended() == 0);
  }

  private static long votes(List<Look> looks, Look look) {
    return looks.stream()
        .filter(other -> other.number().text().equals(look.number().text()))
        .count();
  }

  /** Whether as many blots stand there as plates have characters. */
  private static boolean lettered(Mat photo, PlateFinder.Place place) {
    Mat ink = new Mat();
    opencv_core.bitwise_not(ink(place.flat(photo, LINE * 2)), ink);
    long blots =
        Components.of(ink).stream()
            .filter(box -> box.height() > LEAST * ink.rows() && box.height() < ink.rows())
            .filter(box -> box.width() < 1.3 * box.height())
            .count();
    return blots >= FEWEST && blots <= MOST;
  }

  private static List<Look> looks(Mat photo, PlateFinder.Place place, OcrEngine engine) {
    List<Look> looks = new ArrayList<>();
    for (int high : HEIGHTS) {
      if (place.aspect() > WIDE) {
        String line = line(ink(place.flat(photo, LINE * 2)), engine, high);
        PlateNumber.of(line).ifPresent(number -> looks.add(new Look(number, place)));
      }
      if (place.aspect() < SQUARE) {
        Mat plate = ink(place.flat(photo, LINE * 4));
        int middle = middle(plate);
        Mat above = plate.apply(new Rect(0, 0, plate.cols(), middle)).clone();
        Mat below = plate.apply(new Rect(0, middle, plate.cols(), plate.rows() - middle)).clone();
        String upper = line(above, engine, high);
        if (upper.length() >= 3) {
          PlateNumber.of(upper, line(below, engine, high))
              .ifPresent(number -> looks.add(new Look(number, place)));
        }
      }
    }
    return looks;
  }

  /** The row around the middle with the least ink. */
  private static int middle(Mat black) {
    int best = black.rows() / 2;
    int least = Integer.MAX_VALUE;
    for (int row = (int) (0.36 * black.rows()); row < 0.62 * black.rows(); row++) {
      int inked = black.cols() - opencv_core.countNonZero(black.row(row));
      if (inked < least) {
        least = inked;
        best = row;
      }
    }
    return best;
  }

  /** Black characters on white, whatever the plate's colors, without its edge. */
  private static Mat ink(Mat plate) {
    Mat gray = Pixels.gray(plate);
    int edge = (int) (EDGE * gray.rows());
    Rect inner = new Rect(edge, edge, gray.cols() - 2 * edge, gray.rows() - 2 * edge);
    Mat even = gray.apply(inner).clone();
    Mat black = new Mat();
    opencv_imgproc.threshold(
        even, black, 0, 255, opencv_imgproc.THRESH_BINARY | opencv_imgproc.THRESH_OTSU);
    if (opencv_core.countNonZero(black) < 0.5 * black.rows() * black.cols()) {
      opencv_core.bitwise_not(black, black);
    }
    return black;
  }

  private static String line(Mat black, OcrEngine engine, int high) {
    Mat alone = characters(black);
    Mat framed =
        Pixels.framed(Alignment.scaled(alone, (double) high / Math.max(1, alone.rows())), high / 2);
    opencv_imgproc.GaussianBlur(framed, framed, new Size(3, 3), 0);
    return engine.read(framed, OcrEngine.Layout.LINE, CHARACTERS).stream()
        .map(Word::text)
        .collect(Collectors.joining());
  }

  /** Only blots as high as characters, cut out: no edges, screws, dots and dirt. */
  private static Mat characters(Mat black) {
    Mat ink = new Mat();
    opencv_core.bitwise_not(black, ink);
    List<Box> blots =
        Components.of(ink).stream()
            .filter(box -> box.height() > DOT * black.rows() && box.height() < black.rows())
            .filter(box -> box.width() < 1.3 * box.height())
            .toList();
    Mat clean = new Mat(black.rows(), black.cols(), opencv_core.CV_8UC1, new Scalar(255));
    for (Box box : blots) {
      Rect area = new Rect(box.left(), box.top(), box.width(), box.height());
      black.apply(area).copyTo(clean.apply(area));
    }
    if (blots.isEmpty()) {
      return clean;
    }
    Box around = blots.stream().reduce(Box::union).orElseThrow();
    return clean
        .apply(new Rect(around.left(), around.top(), around.width(), around.height()))
        .clone();
  }
}
