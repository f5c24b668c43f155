package vn.claimdesk.accuracy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.claimdesk.demo.SampleDossiers;
import vn.claimdesk.demo.SampleFile;

/** The pages of the sample dossiers, each as a file of its own. */
final class SamplePages {

  private SamplePages() {}

  static List<PaperCase> all() {
    List<PaperCase> pages = new ArrayList<>();
    new TreeMap<>(new SampleDossiers(LocalDate.of(2026, 6, 15)).byReference())
        .forEach(
            (reference, drawing) ->
                drawing.get().files().forEach(file -> pages.addAll(pages(reference, file))));
    return pages;
  }

  private static List<PaperCase> pages(String reference, SampleFile file) {
    List<PaperCase> pages = new ArrayList<>();
    for (int i = 0; i < file.pages().size(); i++) {
      byte[] content = file.pages().size() == 1 ? file.content() : cut(file.content(), i);
      pages.add(
          new PaperCase(
              reference + "/" + file.name() + "#" + i,
              Layouts.OWN,
              Quality.SAMPLE,
              new SampleFile(file.name(), content, List.of(file.pages().get(i)))));
    }
    return pages;
  }

  private static byte[] cut(byte[] pdf, int page) {
    try (PDDocument whole = Loader.loadPDF(pdf);
        PDDocument part = new PDDocument()) {
      part.importPage(whole.getPage(page));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      part.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
