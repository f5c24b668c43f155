package vn.claimdesk.recognition.embedded.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import vn.claimdesk.field.Box;

/**
 * The text that a PDF page shows, in pixels of its rendered picture. Text that is invisible or lies
 * under a full-page scan is somebody else's OCR and is left out.
 */
final class PdfText extends PDFTextStripper {

  private static final double COVERS = 0.7;
  private static final Set<String> LEADERS = Set.of(".", "…", "_", "·");
  private static final int FEWEST_LEADERS = 4;
  private static final int MOST_LETTERS = 200_000;

  private final List<Word> words = new ArrayList<>();
  private final int[] directions = new int[4];
  private final Set<TextPosition> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<TextPosition> soFar = new ArrayList<>();
  private final PdfGlyphs glyphs;
  private final Deadline deadline;
  private int hiddenLetters;

  private PdfText(PdfGlyphs glyphs, Deadline deadline) {
    this.glyphs = glyphs;
    this.deadline = deadline;
  }

  /**
   * Collects the text of a page.
   *
   * @param scale pixels a point
   */
  static PdfText of(PDDocument document, int index, float scale, Deadline deadline)
      throws IOException {
    PdfText text = new PdfText(new PdfGlyphs(document.getPage(index), scale), deadline);
    text.setSortByPosition(true);
    text.setStartPage(index + 1);
    text.setEndPage(index + 1);
    text.writeText(document, Writer.nullWriter());
    return text;
  }

  /** Whether the words can be relied on. */
  boolean honest(BufferedImage picture) {
    return TextHonesty.of(words, hiddenLetters, picture);
  }

  List<Word> words() {
    return words;
  }

  /** The quarters by which the page has to be turned clockwise for its text to be upright. */
  int quarters() {
    int most = 0;
    for (int quarters = 1; quarters < 4; quarters++) {
      most = directions[quarters] > directions[most] ? quarters : most;
    }
    return most;
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    if (soFar.size() >= MOST_LETTERS) {
      throw new UnreadableInputException("A page of the PDF has too many letters");
    }
    if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
      hidden.add(position);
    }
    soFar.add(position);
  }

  /** Only now is it known what lies under a scan and which dots are leaders under a value. */
  @Override
  protected void writePage() throws IOException {
    int run = 0;
    for (int i = 0; i < soFar.size(); i += run) {
      run = leaders(i);
      boolean leaders = run >= FEWEST_LEADERS;
      run = leaders ? run : 1;
      if (!leaders && hidden.contains(soFar.get(i))) {
        hiddenLetters += soFar.get(i).getUnicode().length();
      } else if (!leaders) {
        super.processTextPosition(soFar.get(i));
      }
    }
    super.writePage();
  }

  private int leaders(int from) {
    int end = from;
    while (end < soFar.size() && LEADERS.contains(soFar.get(end).getUnicode())) {
      end++;
    }
    return end - from;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.require();
    if ("Do".equals(operator.getName())
        && !operands.isEmpty()
        && operands.get(0) instanceof COSName name
        && covers(getResources().getXObject(name))) {
      hidden.addAll(soFar);
    }
    super.processOperator(operator, operands);
  }

  private boolean covers(PDXObject object) throws IOException {
    if (!(object instanceof PDImageXObject image)
        || image.isStencil()
        || image.getSoftMask() != null
        || image.getMask() != null
        || getGraphicsState().getNonStrokeAlphaConstant() < 1) {
      return false;
    }
    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
    double area =
        Math.abs(
            (double) matrix.getScaleX() * matrix.getScaleY()
                - (double) matrix.getShearX() * matrix.getShearY());
    return area >= COVERS * glyphs.pageArea();
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    List<TextPosition> word = new ArrayList<>();
    for (TextPosition position : positions) {
      if (position.getUnicode().isBlank()) {
        add(word);
        word.clear();
      } else {
        word.add(position);
      }
    }
    add(word);
  }

  private void add(List<TextPosition> letters) {
    StringBuilder text = new StringBuilder();
    Rectangle2D area = null;
    for (TextPosition letter : letters) {
      text.append(letter.getUnicode());
      Rectangle2D ink = glyphs.ink(letter);
      area = area == null ? ink : area.createUnion(ink);
      directions[glyphs.quartersToUpright(letter)]++;
    }
    if (area != null && glyphs.picture().intersects(area)) {
      Rectangle2D seen = area.createIntersection(glyphs.picture());
      words.add(
          new Word(
              Normalizer.normalize(text.toString().strip(), Normalizer.Form.NFC),
              1,
              new Box(
                  (int) Math.floor(seen.getMinX()),
                  (int) Math.floor(seen.getMinY()),
                  (int) Math.ceil(seen.getMaxX()),
                  (int) Math.ceil(seen.getMaxY()))));
    }
  }

  /** The words after the picture has been turned clockwise. */
  static List<Word> turned(List<Word> words, int quarters, int width, int height) {
    AffineTransform turn = new AffineTransform();
    switch (quarters) {
      case 1 -> turn.translate(height, 0);
      case 2 -> turn.translate(width, height);
      case 3 -> turn.translate(0, width);
      default -> {
        return words;
      }
    }
    turn.quadrantRotate(quarters);
    return words.stream()
        .map(word -> new Word(word.text(), word.confidence(), turned(word.box(), turn)))
        .toList();
  }

  private static Box turned(Box box, AffineTransform turn) {
    Point2D one = turn.transform(new Point2D.Double(box.left(), box.top()), null);
    Point2D other = turn.transform(new Point2D.Double(box.right(), box.bottom()), null);
    return new Box(
        (int) Math.round(Math.min(one.getX(), other.getX())),
        (int) Math.round(Math.min(one.getY(), other.getY())),
        (int) Math.round(Math.max(one.getX(), other.getX())),
        (int) Math.round(Math.max(one.getY(), other.getY())));
  }
}
