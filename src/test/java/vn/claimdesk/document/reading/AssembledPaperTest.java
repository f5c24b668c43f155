package vn.claimdesk.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.document.reading.AssembledPaper.Sheet;
import vn.claimdesk.recognition.Paper;

class AssembledPaperTest {

  private static final SourceFile PDF = file("p", "application/pdf");
  private static final SourceFile PHOTO = file("q", "image/png");
  private static final SourceFile XML = file("x", "application/xml");

  private final Map<SourceFile, byte[]> contents =
      Map.of(PDF, SampleFiles.pdf("first", "second"), PHOTO, picture(400, 200));

  @Test
  void joinsPagesOfSeveralFilesInTheirOrder() throws IOException {
    Paper paper = assembled(new Sheet(PDF, 1, 0), new Sheet(PHOTO, 0, 0), new Sheet(PDF, 0, 0));

    try (PDDocument joined = Loader.loadPDF(paper.content())) {
      assertThat(joined.getNumberOfPages()).isEqualTo(3);
      assertThat(text(joined, 1)).contains("second");
      assertThat(text(joined, 3)).contains("first");
      assertThat(joined.getPage(1).getMediaBox().getWidth()).isEqualTo(400 * 72 / 200f);
    }
    assertThat(paper.fileName()).isEqualTo("p.pdf");
  }

  @Test
  void turnsWhatAnAdjusterTurned() throws IOException {
    Paper paper = assembled(new Sheet(PDF, 0, 270), new Sheet(PHOTO, 0, 90));

    try (PDDocument turned = Loader.loadPDF(paper.content())) {
      assertThat(turned.getPage(0).getRotation()).isEqualTo(270);
      assertThat(turned.getPage(1).getMediaBox().getWidth()).isEqualTo(200 * 72 / 200f);
      assertThat(turned.getPage(1).getMediaBox().getHeight()).isEqualTo(400 * 72 / 200f);
    }
  }

  @Test
  void givesTheSameBytesForTheSameSheets() {
    Sheet[] sheets = {new Sheet(PHOTO, 0, 180), new Sheet(PDF, 0, 0)};

    assertThat(assembled(sheets).content()).isEqualTo(assembled(sheets).content());
  }

  @Test
  void refusesDataThatHasNoPages() {
    assertThatThrownBy(() -> assembled(new Sheet(XML, 0, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Paper assembled(Sheet... sheets) {
    return AssembledPaper.of(List.of(sheets), contents::get);
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }

  private static SourceFile file(String id, String mediaType) {
    return new SourceFile(id, "C", id, mediaType, 1, id);
  }

  private static byte[] picture(int width, int height) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
