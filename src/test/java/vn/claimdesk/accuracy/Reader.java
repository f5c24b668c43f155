package vn.claimdesk.accuracy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.demo.paper.PageTruth;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.Recognition;

/** Sends papers through the application's client to the engine and times it. */
final class Reader {

  private static final String CLAIM = "C00-000000";

  private final Recognition recognition;
  private final DocumentCatalogue catalogue;
  private final Comparison comparison;
  private long classifyingNanos;
  private long readingNanos;
  private int classified;
  private int read;

  Reader(Recognition recognition, DocumentCatalogue catalogue) {
    this.recognition = recognition;
    this.catalogue = catalogue;
    this.comparison = new Comparison(catalogue);
  }

  List<Finding> read(PaperCase paper) {
    List<Finding> findings = new ArrayList<>();
    PageTruth page = paper.file().pages().get(0);
    String type = page.papers().get(0).type();
    if (paper.file().name().endsWith(".xml")) {
      findings.addAll(content(paper, page, "/ocr/document/invoice-xml"));
      return findings;
    }
    findings.add(label(paper, page, type));
    catalogue
        .find(type)
        .ifPresent(found -> findings.addAll(content(paper, page, found.operation())));
    return findings;
  }

  private Finding label(PaperCase paper, PageTruth page, String type) {
    long start = System.nanoTime();
    String label = classify(paper);
    classifyingNanos += System.nanoTime() - start;
    classified++;
    String expected = String.valueOf(page.label());
    boolean right = expected.equals(String.valueOf(label));
    return new Finding(paper, type, "label", "label", expected, label, null, right, right);
  }

  private @Nullable String classify(PaperCase paper) {
    try {
      return recognition.classify(CLAIM, paper(paper)).stream()
          .findFirst()
          .map(PageLabel::label)
          .orElse(null);
    } catch (NothingReadException e) {
      return null;
    }
  }

  private List<Finding> content(PaperCase paper, PageTruth page, String operation) {
    long start = System.nanoTime();
    List<PaperReading> readings;
    try {
      readings = recognition.read(CLAIM, operation, paper(paper));
    } catch (NothingReadException e) {
      readings = List.of();
    }
    readingNanos += System.nanoTime() - start;
    read++;
    return comparison.compare(paper, page.papers(), readings);
  }

  private static Paper paper(PaperCase paper) {
    String name = paper.file().name();
    String mediaType =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "pdf" -> "application/pdf";
          case "png" -> "image/png";
          case "xml" -> "application/xml";
          default -> "image/jpeg";
        };
    return new Paper(name, mediaType, paper.file().content());
  }

  /** Seconds a page took so far, classifying and reading. */
  String seconds() {
    return String.format(
        java.util.Locale.ROOT,
        "%.2f s to classify, %.2f s to read a page",
        classifyingNanos / 1e9 / Math.max(1, classified),
        readingNanos / 1e9 / Math.max(1, read));
  }
}
