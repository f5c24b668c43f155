package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.claimdesk.recognition.embedded.page.ReaderForTests.READER;
import static vn.claimdesk.recognition.embedded.page.ReaderForTests.wordsOf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.Box;

class PdfReadingTest {

  private static final String LINE = "Tên người bệnh: Nguyễn Thị Thúy Ngọc";

  @FunctionalInterface
  private interface Drawing {
    void on(PDPageContentStream content, PDFont font, PDDocument document) throws IOException;
  }

  private static PDPage add(PDDocument document, Drawing drawing) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.on(content, font(document), document);
    }
    return page;
  }

  private static PDFont font(PDDocument document) throws IOException {
    return PDType0Font.load(
        document, new ByteArrayInputStream(SamplePage.fontFile("LiberationSans-Regular")));
  }

  private static void text(
      PDPageContentStream content, PDFont font, String text, Matrix place, RenderingMode mode)
      throws IOException {
    content.beginText();
    content.setFont(font, 11);
    content.setRenderingMode(mode);
    content.setTextMatrix(place);
    content.showText(text);
    content.endText();
  }

  private static void text(PDPageContentStream content, PDFont font, String text, float x, float y)
      throws IOException {
    text(content, font, text, Matrix.getTranslateInstance(x, y), RenderingMode.FILL);
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }

  private static void image(
      PDPageContentStream content, PDDocument document, BufferedImage picture, float... place)
      throws IOException {
    PDImageXObject image = JPEGFactory.createFromImage(document, picture, 0.9f);
    content.drawImage(image, place[0], place[1], place[2], place[3]);
  }

  private static void assertRefused(PageReader reader, byte[] content, String why) {
    assertThatThrownBy(() -> reader.read(content))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining(why);
  }

  /** The only page of a file that is drawn so. */
  private static PageText drawn(Drawing drawing) throws IOException {
    return READER.read(bytes(file(drawing))).get(0);
  }

  private static PDDocument file(Drawing drawing) throws IOException {
    PDDocument document = new PDDocument();
    add(document, drawing);
    return document;
  }

  /** Nothing dark just outside the box, something dark at each of its sides. */
  private static void assertTight(PageText page, Word word) {
    Box box = word.box();
    assertThat(inked(page, new Box(box.left() - 3, box.top(), box.left(), box.bottom())))
        .as("left of %s", word)
        .isFalse();
    assertThat(inked(page, new Box(box.left(), box.top(), box.left() + 4, box.bottom())))
        .as("left side of %s", word)
        .isTrue();
    assertThat(inked(page, new Box(box.left(), box.top(), box.right(), box.top() + 3)))
        .as("upper side of %s", word)
        .isTrue();
    assertThat(inked(page, new Box(box.left(), box.bottom() - 3, box.right(), box.bottom())))
        .as("lower side of %s", word)
        .isTrue();
    assertThat(inked(page, new Box(box.left(), box.bottom() + 1, box.right(), box.bottom() + 4)))
        .as("below %s", word)
        .isFalse();
  }

  private static boolean inked(PageText page, Box box) {
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        if ((page.picture().getRGB(x, y) & 0xff) < 128) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void takesTheTextOfABornDigitalPageWithExactBoxes() throws IOException {
    PageText page = drawn((content, font, pdf) -> text(content, font, LINE, 60, 700));
    assertThat(page.textLayer()).isTrue();
    assertThat(wordsOf(page)).containsExactly(LINE.split(" "));
    assertThat(page.words()).allSatisfy(word -> assertThat(word.confidence()).isEqualTo(1));
    assertThat(page.words()).allSatisfy(word -> assertTight(page, word));
  }

  @Test
  void followsTheRotationAndTheCropOfAPage() throws IOException {
    for (int rotation = 90; rotation < 360; rotation += 90) {
      PDDocument document = new PDDocument();
      double turn = Math.toRadians(rotation);
      PDPage turned =
          add(
              document,
              (content, font, pdf) ->
                  text(
                      content,
                      font,
                      LINE,
                      Matrix.getRotateInstance(turn, 300, 400),
                      RenderingMode.FILL));
      turned.setRotation(rotation);
      turned.setCropBox(new PDRectangle(20, 30, 520, 760));
      PageText page = READER.read(bytes(document)).get(0);
      assertThat(wordsOf(page)).containsExactly(LINE.split(" "));
      assertThat(page.words()).allSatisfy(word -> assertTight(page, word));
    }
  }

  @Test
  void turnsAPageWhoseTextRunsUpwards() throws IOException {
    PageText page =
        drawn(
            (content, font, pdf) ->
                text(
                    content,
                    font,
                    LINE,
                    Matrix.getRotateInstance(Math.PI / 2, 300, 200),
                    RenderingMode.FILL));
    assertThat(page.width()).isGreaterThan(page.height());
    assertThat(wordsOf(page)).containsExactly(LINE.split(" "));
    assertThat(page.words()).allSatisfy(word -> assertTight(page, word));
  }

  @Test
  void readsAScanInsteadOfBelievingTheTextUnderIt() throws IOException {
    SamplePage scan = PageReaderTest.letter();
    PDDocument document = new PDDocument();
    add(
        document,
        (content, font, pdf) -> {
          image(content, pdf, scan.picture(), 0, 300, 595, 432);
          text(
              content,
              font,
              "Số tiền được trả là một tỷ đồng chẵn",
              Matrix.getTranslateInstance(60, 500),
              RenderingMode.NEITHER);
        });
    add(
        document,
        (content, font, pdf) -> {
          text(content, font, "Số tiền được trả là một tỷ đồng chẵn", 60, 500);
          image(content, pdf, scan.picture(), 0, 0, 595, 842);
        });
    for (PageText page : READER.read(bytes(document))) {
      assertThat(page.textLayer()).isFalse();
      assertThat(wordsOf(page)).contains("12.450.000", "Ngọc").doesNotContain("tỷ");
    }
  }

  @Test
  void readsThePictureWhereTheTextHasAnOldEncoding() throws IOException {
    PageText page =
        drawn(
            (content, font, pdf) -> {
              text(content, font, "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", 60, 700);
              text(content, font, "§éc lËp - Tù do - H¹nh phóc", 60, 680);
            });
    assertThat(page.textLayer()).isFalse();
  }

  @Test
  void leavesOutTheLeaderDotsUnderAValue() throws IOException {
    PageText page =
        drawn(
            (content, font, pdf) -> {
              text(content, font, "Tên người bệnh:", 60, 700);
              text(content, font, ".".repeat(90), 150, 699);
              text(content, font, "Nguyễn Thị Thúy Ngọc", 160, 700);
            });
    assertThat(page.textLayer()).isTrue();
    assertThat(wordsOf(page)).containsExactly(LINE.split(" "));
  }

  @Test
  void readsEachPageOfAMixedFileInItsOwnWay() throws IOException {
    PDDocument document = new PDDocument();
    add(document, (content, font, pdf) -> text(content, font, LINE, 60, 700));
    add(
        document,
        (content, font, pdf) ->
            image(content, pdf, PageReaderTest.letter().picture(), 0, 300, 595, 432));
    List<PageText> pages = READER.read(bytes(document));
    assertThat(pages).extracting(PageText::textLayer).containsExactly(true, false);
    assertThat(pages).extracting(PageText::index).containsExactly(0, 1);
    assertThat(wordsOf(pages.get(1))).contains("12.450.000");
  }

  @Test
  void addsWhatAPastedPictureSaysToTheText() throws IOException {
    PageText page =
        drawn(
            (content, font, pdf) -> {
              for (int line = 0; line < 6; line++) {
                text(content, font, LINE, 60, 760 - 20 * line);
              }
              image(content, pdf, PageReaderTest.letter().picture(), 40, 100, 500, 363);
            });
    assertThat(page.textLayer()).isTrue();
    assertThat(wordsOf(page)).contains("bệnh:", "12.450.000", "14/03/1987");
  }

  @Test
  void refusesAnEncryptedFile() throws IOException {
    PDDocument document = file((content, font, pdf) -> text(content, font, LINE, 60, 700));
    document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
    byte[] encrypted = bytes(document);
    assertRefused(READER, encrypted, "encrypted");
  }

  @Test
  void refusesACutOffFile() throws IOException {
    PDDocument document = file((content, font, pdf) -> text(content, font, LINE, 60, 700));
    byte[] whole = bytes(document);
    for (double part : new double[] {0.05, 0.5, 0.95}) {
      byte[] cut = Arrays.copyOf(whole, (int) (whole.length * part));
      assertRefused(READER, cut, "cut off");
    }
  }

  @Test
  void refusesTooManyPages() throws IOException {
    PDDocument document = new PDDocument();
    for (int page = 0; page < 6; page++) {
      document.addPage(new PDPage());
    }
    byte[] long6 = bytes(document);
    assertRefused(READER, long6, "more than 5 pages");
  }

  @Test
  void refusesAStreamThatUnpacksToFarTooMuch() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    PDStream bomb = new PDStream(document);
    try (OutputStream out = bomb.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int megabyte = 0; megabyte < 100; megabyte++) {
        out.write(blanks);
      }
    }
    page.setContents(bomb);
    byte[] small = bytes(document);
    assertThat(small.length).isLessThan(500_000);
    assertRefused(READER, small, "unpacks");
  }

  @Test
  void refusesAPictureOfTooManyPixels() throws IOException {
    PDDocument document = new PDDocument();
    add(
        document,
        (content, font, pdf) -> {
          PDImageXObject image = JPEGFactory.createFromImage(pdf, new SamplePage(20, 20).picture());
          image.setWidth(20_000);
          image.setHeight(20_000);
          content.drawImage(image, 0, 0, 500, 500);
        });
    byte[] bomb = bytes(document);
    assertRefused(READER, bomb, "too large");
  }

  @Test
  void refusesAPageThatTakesTooLongToDraw() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    StringBuilder endless = new StringBuilder();
    for (int line = 0; line < 300_000; line++) {
      endless.append("0 0 m 600 ").append(line % 800).append(" l S\n");
    }
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(endless.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    byte[] slow = bytes(document);
    PageReader impatient = ReaderForTests.reader(new ReadingLimits(5, 50_000_000, 1, 40, 1, 1));
    assertRefused(impatient, slow, "too long");
  }

  @Test
  void drawsLinesOfInvisiblyShortDashesAtOnce() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    PDStream stream = new PDStream(document);
    try (OutputStream out = stream.createOutputStream()) {
      out.write("[0.0001] 0 d 0 100 m 600 100 l S".getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
    BufferedImage drawn = new PdfDrawing(document).page(0, 1, Deadline.in(20));
    assertThat(drawn.getRGB(300, drawn.getHeight() - 100) & 0xff).isLessThan(200);
  }

  @Test
  void readsAScanPackedAsJpeg2000() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    byte[] packed = ReaderForTests.encoded(PageReaderTest.letter().picture(), "jpeg 2000");
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(packed);
    }
    stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
    stream.setItem(COSName.TYPE, COSName.XOBJECT);
    stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
    stream.setInt(COSName.WIDTH, 1240);
    stream.setInt(COSName.HEIGHT, 900);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          new PDImageXObject(new PDStream(stream), page.getResources()), 20, 400, 555, 403);
    }
    assertThat(wordsOf(READER.read(bytes(document)).get(0))).contains("Nguyễn", "12.450.000");
  }
}
