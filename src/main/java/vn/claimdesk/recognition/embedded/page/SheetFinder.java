package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.opencv.global.opencv_imgproc;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;
import vn.claimdesk.field.Box;

/**
 * Finds the sheet or the cards in a photo: of many outlines those that the colors on both sides
 * confirm best.
 */
final class SheetFinder {

  /**
   * What lies in a picture.
   *
   * @param outlines of one sheet or several cards, in pixels of the picture
   * @param alone whether there is nothing else to read in the picture
   */
  record Found(List<Quad> outlines, boolean alone) {}

  /**
   * A guess and how well the colors confirm it.
   *
   * @param part of the picture's area
   * @param support from 0 to 1
   * @param paleSupport likewise, where edges that hardly show count too
   * @param even whether its margins are of one color
   */
  record Candidate(Quad quad, double part, double support, double paleSupport, boolean even) {

    boolean sheet() {
      return part >= SMALLEST_SHEET && support >= SUPPORTED;
    }

    /** Whether nobody needs to look for another outline. */
    boolean certain() {
      return part >= LARGE_SHEET && support >= CERTAIN;
    }
  }

  private static final double SIDE = 900;
  private static final double SMALLEST_SHEET = 0.1;
  private static final double LARGE_SHEET = 0.3;
  private static final double CERTAIN = 0.85;
  private static final double ALL_AROUND = 0.8;
  private static final double EDGE_ALONE = 0.8;
  private static final double LARGEST = 0.985;
  private static final double SUPPORTED = 0.55;
  private static final double STRAY_INK = 0.15;

  private final double scale;
  private final Mat small;
  private final Surroundings surroundings;
  private final List<Candidate> candidates;

  private SheetFinder(Mat picture) {
    scale = Math.min(1, SIDE / Math.max(picture.cols(), picture.rows()));
    small = new Mat();
    opencv_imgproc.resize(picture, small, new Size(), scale, scale, opencv_imgproc.INTER_AREA);
    surroundings = new Surroundings(small);
    candidates = new ArrayList<>();
    Outlines.of(small).forEach(outline -> add(outline, candidates));
  }

  /** Cards that lie beside each other or else the sheet; empty where the picture is all sheet. */
  static Optional<Found> find(Mat picture) {
    return Scratch.freed(() -> found(picture));
  }

  private static Optional<Found> found(Mat picture) {
    SheetFinder finder = new SheetFinder(picture);
    List<Quad> cards = CardGroup.of(finder.candidates);
    if (cards.isEmpty() && finder.candidates.stream().noneMatch(Candidate::certain)) {
      finder.lookAtEdges();
      cards = CardGroup.of(finder.candidates);
    }
    if (!cards.isEmpty()) {
      return Optional.of(finder.found(cards, finder.alone(cards)));
    }
    return finder
        .sheet()
        .map(sheet -> finder.found(List.of(sheet.quad()), finder.aloneAsSheet(sheet)));
  }

  private Found found(List<Quad> quads, boolean alone) {
    return new Found(quads.stream().map(quad -> quad.scaled(1 / scale)).toList(), alone);
  }

  private void lookAtEdges() {
    StraightEdges.ofSheet(small).stream()
        .map(StraightEdges.Guess::quad)
        .filter(surroundings::paperInside)
        .forEach(outline -> add(outline, candidates));
    StraightEdges.ofCards(small).stream()
        .filter(guess -> surroundings.paperInside(guess.quad()))
        .forEach(guess -> addCard(guess, candidates));
  }

  /** On a ground of a card's own color nothing but its edge is seen, but that all around. */
  private void addCard(StraightEdges.Guess guess, List<Candidate> found) {
    add(guess.quad(), found);
    if (guess.seen() >= ALL_AROUND) {
      double part = guess.quad().area() / ((double) small.cols() * small.rows());
      found.add(new Candidate(guess.quad(), part, 0, EDGE_ALONE * guess.seen(), true));
    }
  }

  private void add(Quad outline, List<Candidate> found) {
    Quad quad = surroundings.refined(outline);
    double part = quad.area() / ((double) small.cols() * small.rows());
    if (quad.plausible() && part <= LARGEST) {
      double pale = surroundings.paleSupport(quad);
      if (pale >= SUPPORTED) {
        found.add(
            new Candidate(
                quad, part, surroundings.support(quad), pale, surroundings.paperInside(quad)));
      }
    }
  }

  private Optional<Candidate> sheet() {
    Candidate best = null;
    double most = 0;
    for (Candidate candidate : candidates) {
      double score = candidate.support() * Math.sqrt(candidate.part());
      if (candidate.sheet() && score > most) {
        most = score;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean aloneAsSheet(Candidate candidate) {
    Quad sheet = candidate.quad();
    boolean another =
        candidates.stream()
            .filter(Candidate::sheet)
            .map(Candidate::quad)
            .anyMatch(quad -> quad.area() > sheet.area() / 2 && !quad.meets(sheet));
    return !another
        && (candidate.certain() || surroundings.standsOut(sheet) || alone(List.of(sheet)));
  }

  /** Whether there is nothing to read beside the sheets. */
  private boolean alone(List<Quad> sheets) {
    long inside = 0;
    long outside = 0;
    for (Box blot : Components.of(Lighting.ink(Lighting.even(small)))) {
      if (blot.height() >= 3 && blot.height() <= 25 && blot.width() <= 4 * blot.height()) {
        double x = (blot.left() + blot.right()) / 2.0;
        double y = (blot.top() + blot.bottom()) / 2.0;
        if (sheets.stream().anyMatch(sheet -> sheet.contains(x, y))) {
          inside++;
        } else {
          outside++;
        }
      }
    }
    return outside <= STRAY_INK * (inside + outside);
  }
}
