package vn.claimdesk.document.reading;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentReader;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.ReadingStore;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.Recognition;

/**
 * Sends papers to the recognition service, one call a file and one a document, and keeps what comes
 * back. Everything may be done again: answers already paid for are found in the ledger of calls.
 */
@Service
class PaperDesk implements DocumentReader {

  private static final String XML = "application/xml";
  private static final String INVOICE = "invoice";
  private static final String INVOICE_XML_OPERATION = "/ocr/document/invoice-xml";
  private static final String SYSTEM = "system";

  private final Documents documents;
  private final ReadingStore readings;
  private final DossierFields fields;
  private final DocumentCatalogue catalogue;
  private final ExpectedFields expected;
  private final Recognition recognition;
  private final AuditTrail audit;

  PaperDesk(
      Documents documents,
      ReadingStore readings,
      DossierFields fields,
      DocumentCatalogue catalogue,
      ExpectedFields expected,
      Recognition recognition,
      AuditTrail audit) {
    this.documents = documents;
    this.readings = readings;
    this.fields = fields;
    this.catalogue = catalogue;
    this.expected = expected;
    this.recognition = recognition;
    this.audit = audit;
  }

  @Override
  public List<String> filesToClassify(String claimNumber) {
    return readings.unclassified(claimNumber);
  }

  @Override
  @Transactional
  public void classify(String claimNumber, String fileId) {
    SourceFile file = file(claimNumber, fileId);
    List<PageLabel> labels = labels(file);
    for (Page page : documents.pages(claimNumber)) {
      if (page.fileId().equals(fileId) && page.labelSource() != LabelSource.HUMAN) {
        documents.label(page.id(), labelOf(page, labels), LabelSource.ENGINE);
      }
    }
    readings.markClassified(fileId);
    String found =
        String.join(", ", labels.stream().map(it -> Objects.toString(it.label(), "–")).toList());
    audit.record(
        claimNumber, "file.classified", SYSTEM, Map.of("file", file.name(), "labels", found));
  }

  @Override
  @Transactional(noRollbackFor = NothingReadException.class)
  public void read(String documentId) {
    ClaimDocument document = takeBack(documentId);
    SourceFile file = file(document.claimNumber(), document.fileId());
    Optional<String> operation = operation(document, file);
    if (operation.isEmpty()) {
      readings.close(documentId, document.label(), DocumentStatus.FILED);
      record(document, file, "document.filed", document.label());
      return;
    }
    List<PaperReading> found =
        recognition.read(document.claimNumber(), operation.get(), paper(document, file));
    if (found.isEmpty()) {
      throw new NothingReadException(NothingReadException.Cause.NO_CONTENT, "no paper was found");
    }
    keep(document, file, LaidPaper.lay(found, document.pages().size()));
  }

  @Override
  @Transactional
  public void prepareForKeying(String documentId) {
    ClaimDocument document = takeBack(documentId);
    expected
        .mainType(document.label())
        .ifPresentOrElse(
            type -> {
              fields.replace(
                  document.claimNumber(), documentId, expected.toBeKeyed(type), List.of());
              readings.close(documentId, type.id(), DocumentStatus.UNREADABLE);
            },
            () -> readings.close(documentId, document.label(), DocumentStatus.UNREADABLE));
    SourceFile file = file(document.claimNumber(), document.fileId());
    record(document, file, "document.unreadable", document.label());
  }

  private void keep(ClaimDocument document, SourceFile file, List<LaidPaper> papers) {
    List<String> ids = readings.keep(document.id(), papers.stream().map(LaidPaper::paper).toList());
    for (int i = 0; i < ids.size(); i++) {
      LaidPaper paper = papers.get(i);
      String type = paper.paper().type();
      fields.replace(
          document.claimNumber(),
          ids.get(i),
          expected.complete(type, paper.fields()),
          paper.tables());
      record(document, file, "document.read", type);
    }
  }

  /** The document as it was before it was ever read. */
  private ClaimDocument takeBack(String documentId) {
    ClaimDocument document =
        documents
            .document(documentId)
            .orElseThrow(() -> new NoSuchElementException("no document " + documentId));
    String claimNumber = document.claimNumber();
    readings
        .furtherDocuments(documentId)
        .forEach(further -> fields.replace(claimNumber, further, List.of(), List.of()));
    fields.replace(claimNumber, documentId, List.of(), List.of());
    return readings.reset(documentId);
  }

  private List<PageLabel> labels(SourceFile file) {
    if (file.mediaType().equals(XML)) {
      return List.of(new PageLabel(0, INVOICE));
    }
    try {
      byte[] content = documents.content(file.id());
      return recognition.classify(file.claimNumber(), Papers.whole(file, content));
    } catch (NothingReadException nothing) {
      return List.of();
    }
  }

  private @Nullable String labelOf(Page page, List<PageLabel> labels) {
    return labels.stream()
        .filter(label -> label.index() == page.index() && label.label() != null)
        .map(PageLabel::label)
        .filter(label -> catalogue.pageLabels().contains(label))
        .findFirst()
        .orElse(null);
  }

  private Optional<String> operation(ClaimDocument document, SourceFile file) {
    return file.mediaType().equals(XML)
        ? Optional.of(INVOICE_XML_OPERATION)
        : catalogue.operationForLabel(document.label());
  }

  /** What is sent for a document: pages of its file as they are, or one PDF put together. */
  private Paper paper(ClaimDocument document, SourceFile file) {
    List<Page> pages = document.pages();
    if (document.fileIds().size() == 1 && pages.stream().allMatch(page -> page.turned() == 0)) {
      List<Integer> indexes = pages.stream().map(Page::index).toList();
      return Papers.pages(file, documents.content(file.id()), indexes);
    }
    List<AssembledPaper.Sheet> sheets =
        pages.stream()
            .map(
                page ->
                    new AssembledPaper.Sheet(
                        file(document.claimNumber(), page.fileId()), page.index(), page.turned()))
            .toList();
    return AssembledPaper.of(sheets, source -> documents.content(source.id()));
  }

  private SourceFile file(String claimNumber, String fileId) {
    return documents.files(claimNumber).stream()
        .filter(file -> file.id().equals(fileId))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no file " + fileId));
  }

  private void record(ClaimDocument document, SourceFile file, String event, String type) {
    String pages =
        String.join(", ", document.pages().stream().map(page -> "" + (page.index() + 1)).toList());
    audit.record(
        document.claimNumber(),
        event,
        SYSTEM,
        Map.of("file", file.name(), "pages", pages, "type", type));
  }
}
