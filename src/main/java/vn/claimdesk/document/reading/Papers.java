package vn.claimdesk.document.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.document.render.PictureFile;
import vn.claimdesk.recognition.Paper;

/**
 * Makes what is sent to the recognition service: the file as it is where that says enough, else the
 * pages concerned as one PDF that keeps its text. The same pages always give the same bytes, by
 * which a call already paid is found again. No claimant's file name leaves the house.
 */
final class Papers {

  static final int MAX_PIXELS = 16_000_000;
  private static final float DPI = 200f;
  static final long FIXED_ID = 20260101L;

  private Papers() {}

  /** All pages of a file. */
  static Paper whole(SourceFile file, byte[] content) {
    return switch (file.mediaType()) {
      case "application/pdf" -> pdf(file, content, List.of());
      case "image/tiff" -> tiff(file, content, List.of());
      default -> new Paper(name(file, extension(file)), file.mediaType(), content);
    };
  }

  /** Some pages of a file, by index from 0. */
  static Paper pages(SourceFile file, byte[] content, List<Integer> pages) {
    return switch (file.mediaType()) {
      case "application/pdf" -> pdf(file, content, pages);
      case "image/tiff" -> tiff(file, content, pages);
      default -> whole(file, content);
    };
  }

  private static Paper pdf(SourceFile file, byte[] content, List<Integer> pages) {
    try (PDDocument source = Loader.loadPDF(content)) {
      List<Integer> wanted = pages.isEmpty() ? all(source.getNumberOfPages()) : pages;
      boolean whole = wanted.equals(all(source.getNumberOfPages())) && !source.isEncrypted();
      byte[] bytes = whole ? content : cut(source, wanted);
      return new Paper(name(file, "pdf"), "application/pdf", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] cut(PDDocument source, List<Integer> pages) throws IOException {
    source.setAllSecurityToBeRemoved(true);
    try (PDDocument target = new PDDocument()) {
      for (int page : pages) {
        target.importPage(source.getPage(page));
      }
      return bytes(target);
    }
  }

  private static Paper tiff(SourceFile file, byte[] content, List<Integer> pages) {
    try (PictureFile pictures = PictureFile.open(file.mediaType(), content)) {
      List<Integer> wanted = pages.isEmpty() ? all(pictures.count()) : pages;
      if (wanted.size() == 1) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(pictures.upright(wanted.get(0), MAX_PIXELS), "png", png);
        return new Paper(name(file, "png"), "image/png", png.toByteArray());
      }
      try (PDDocument target = new PDDocument()) {
        for (int page : wanted) {
          add(target, pictures.upright(page, MAX_PIXELS));
        }
        return new Paper(name(file, "pdf"), "application/pdf", bytes(target));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void add(PDDocument target, BufferedImage picture) throws IOException {
    float width = picture.getWidth() * 72 / DPI;
    float height = picture.getHeight() * 72 / DPI;
    PDPage page = new PDPage(new PDRectangle(width, height));
    target.addPage(page);
    PDImageXObject image = LosslessFactory.createFromImage(target, picture);
    try (PDPageContentStream content = new PDPageContentStream(target, page)) {
      content.drawImage(image, 0, 0, width, height);
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    document.setDocumentId(FIXED_ID);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }

  private static List<Integer> all(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static String name(SourceFile file, String extension) {
    return file.id() + "." + extension;
  }

  private static String extension(SourceFile file) {
    String subtype = file.mediaType().substring(file.mediaType().indexOf('/') + 1);
    return subtype.equals("jpeg") ? "jpg" : subtype;
  }
}
