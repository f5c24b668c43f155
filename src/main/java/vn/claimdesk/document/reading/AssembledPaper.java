package vn.claimdesk.document.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.document.render.PictureFile;
import vn.claimdesk.document.render.TurnedPicture;
import vn.claimdesk.recognition.Paper;

/**
 * One PDF of pages that lie in several files or were turned by an adjuster. Pages of PDFs keep
 * their text; pictures become pages of their own size at 200 dpi, as their drawn pages are.
 */
final class AssembledPaper implements AutoCloseable {

  /**
   * A page to be put in.
   *
   * @param index in its file, from 0
   * @param turned degrees clockwise
   */
  record Sheet(SourceFile file, int index, int turned) {}

  private final PDDocument target = new PDDocument();
  private final Map<String, PDDocument> sources = new HashMap<>();
  private final Function<SourceFile, byte[]> content;

  private AssembledPaper(Function<SourceFile, byte[]> content) {
    this.content = content;
  }

  /**
   * The sheets as one paper, in their order. The same sheets always give the same bytes.
   *
   * @param content gives the bytes of a file
   */
  static Paper of(List<Sheet> sheets, Function<SourceFile, byte[]> content) {
    try (AssembledPaper paper = new AssembledPaper(content)) {
      for (Sheet sheet : sheets) {
        paper.add(sheet);
      }
      paper.target.setDocumentId(Papers.FIXED_ID);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      paper.target.save(bytes);
      String name = sheets.get(0).file().id() + ".pdf";
      return new Paper(name, "application/pdf", bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Sheet sheet) throws IOException {
    String type = sheet.file().mediaType();
    if (type.equals("application/pdf")) {
      addPage(sheet);
    } else if (type.startsWith("image/")) {
      addPicture(sheet);
    } else {
      throw new IllegalArgumentException("no pages to put together in " + type);
    }
  }

  private void addPage(Sheet sheet) throws IOException {
    PDPage page = target.importPage(source(sheet.file()).getPage(sheet.index()));
    page.setRotation((page.getRotation() + sheet.turned()) % 360);
  }

  private void addPicture(Sheet sheet) throws IOException {
    try (PictureFile pictures =
        PictureFile.open(sheet.file().mediaType(), content.apply(sheet.file()))) {
      Papers.add(
          target,
          TurnedPicture.of(pictures.upright(sheet.index(), Papers.MAX_PIXELS), sheet.turned()));
    }
  }

  private PDDocument source(SourceFile file) throws IOException {
    PDDocument known = sources.get(file.id());
    if (known != null) {
      return known;
    }
    PDDocument opened = Loader.loadPDF(content.apply(file));
    opened.setAllSecurityToBeRemoved(true);
    sources.put(file.id(), opened);
    return opened;
  }

  @Override
  public void close() throws IOException {
    target.close();
    for (PDDocument source : sources.values()) {
      source.close();
    }
  }
}
