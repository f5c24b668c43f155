package vn.claimdesk.document.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentReader;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Documents.NewFile;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.PaperReading.PagePicture;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.RecognitionUnavailableException;
import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;
import vn.claimdesk.recognition.TextPage;

class PaperDeskTest {

  private static ScratchDatabase database;
  private static AnnotationConfigApplicationContext context;
  private static final ScriptedRecognition RECOGNITION = new ScriptedRecognition();
  private static final List<String> EVENTS = new ArrayList<>();
  private static int claims;

  private final DocumentReader reader = context.getBean(DocumentReader.class);
  private final Documents documents = context.getBean(Documents.class);
  private final DossierFields fields = context.getBean(DossierFields.class);
  private String claim;

  @EnableTransactionManagement
  static class Beans {}

  @BeforeAll
  static void start() {
    database = ScratchDatabase.h2();
    context = new AnnotationConfigApplicationContext();
    context.register(Beans.class);
    context.registerBean(JdbcClient.class, () -> database.jdbc());
    context.registerBean(
        JdbcTransactionManager.class, () -> new JdbcTransactionManager(database.dataSource()));
    context.registerBean(Recognition.class, () -> RECOGNITION);
    context.registerBean(
        AuditTrail.class, () -> (claim, event, actor, details) -> EVENTS.add(event));
    context.scan("vn.claimdesk.document.jdbc", "vn.claimdesk.document.render");
    context.scan("vn.claimdesk.document.reading", "vn.claimdesk.field.jdbc");
    context.scan("vn.claimdesk.field.yaml");
    context.refresh();
  }

  @AfterAll
  static void stop() throws Exception {
    context.close();
    database.close();
  }

  @BeforeEach
  void addClaim() {
    claim = "R" + claims++;
    database.addClaim(claim, "Nguyễn Văn An");
    database.jdbc().sql("delete from claim_file where claim_number = ?").param(claim).update();
    RECOGNITION.reset();
    EVENTS.clear();
  }

  @Test
  void labelsThePagesOfAFileWithOneCall() {
    add("scan.pdf", "application/pdf", SampleFiles.pdf("a", "b", "c"));
    RECOGNITION.labels =
        () ->
            List.of(new PageLabel(0, "claim_form"), new PageLabel(1, null), new PageLabel(2, "?"));

    reader.classify(claim, fileIds().get(0));

    assertThat(labels()).containsExactly("claim_form", null, null);
    assertThat(RECOGNITION.sent).hasSize(1);
    assertThat(RECOGNITION.sent.get(0).fileName()).doesNotContain("scan");
    assertThat(reader.filesToClassify(claim)).isEmpty();
    assertThat(EVENTS).containsExactly("file.classified");
  }

  @Test
  void labelsAnInvoiceXmlWithoutACall() {
    add("hd.xml", "application/xml", SampleFiles.invoiceXml());

    reader.classify(claim, fileIds().get(0));

    assertThat(labels()).containsExactly("invoice");
    assertThat(RECOGNITION.sent).isEmpty();
  }

  @Test
  void leavesPagesWithoutALabelWhereNothingIsRecognised() {
    add("photo.jpg", "image/jpeg", SampleFiles.picture("jpeg", 300, 200));
    RECOGNITION.labels =
        () -> {
          throw new NothingReadException(NothingReadException.Cause.NO_CONTENT, "none");
        };

    reader.classify(claim, fileIds().get(0));

    assertThat(labels()).containsExactly((String) null);
    assertThat(reader.filesToClassify(claim)).isEmpty();
  }

  @Test
  void keepsAFileForTheNextTryWhereTheServiceFails() {
    add("photo.jpg", "image/jpeg", SampleFiles.picture("jpeg", 300, 200));
    RECOGNITION.labels =
        () -> {
          throw new RecognitionUnavailableException(Kind.OUTAGE, "down", true);
        };

    assertThatThrownBy(() -> reader.classify(claim, fileIds().get(0)))
        .isInstanceOf(RecognitionUnavailableException.class);
    assertThat(reader.filesToClassify(claim)).hasSize(1);
  }

  @Test
  void neverOverwritesAHumansLabel() {
    add("scan.pdf", "application/pdf", SampleFiles.pdf("a", "b"));
    documents.label(documents.pages(claim).get(0).id(), "invoice", LabelSource.HUMAN);
    RECOGNITION.labels = () -> List.of(new PageLabel(0, "bill"), new PageLabel(1, "bill"));

    reader.classify(claim, fileIds().get(0));

    assertThat(labels()).containsExactly("invoice", "bill");
  }

  @Test
  void sendsOnlyTheDocumentsPagesWithTheirText() throws Exception {
    add("scan.pdf", "application/pdf", SampleFiles.pdf("first", "second", "third"));
    String document = group("invoice", "claim_form", "claim_form").get(1);
    RECOGNITION.readings.add(List.of(reading("claim_form", field("insure_name", "An", 1))));

    reader.read(document);

    assertThat(RECOGNITION.operations).containsExactly("/ocr/claims");
    assertThat(text(RECOGNITION.sent.get(0))).contains("second", "third").doesNotContain("first");
    assertThat(only("insure_name").reading().page()).isOne();
  }

  @Test
  void sendsTheSameBytesForTheSamePages() {
    add("scan.pdf", "application/pdf", SampleFiles.pdf("first", "second", "third"));
    add("scan.tif", "image/tiff", SampleFiles.tiff(3, 200, 100));
    List<String> ids = group("invoice", "bill", "bill", "bill", "bill", "invoice");
    for (String document : List.of(ids.get(1), ids.get(1), ids.get(2), ids.get(2))) {
      RECOGNITION.readings.add(List.of(reading("bill", field("date", "01/02/2026", 0))));
      reader.read(document);
    }

    assertThat(RECOGNITION.sent.get(1).content()).isEqualTo(RECOGNITION.sent.get(0).content());
    assertThat(RECOGNITION.sent.get(3).content()).isEqualTo(RECOGNITION.sent.get(2).content());
    assertThat(RECOGNITION.sent.get(2).mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void sendsAWholePdfAndAPhotoAsTheyAre() {
    byte[] pdf = SampleFiles.pdf("one");
    byte[] photo = SampleFiles.picture("jpeg", 300, 200);
    add("a.pdf", "application/pdf", pdf);
    add("b.jpg", "image/jpeg", photo);
    add("c.tif", "image/tiff", SampleFiles.tiff(1, 200, 100));
    for (String document : group("bill", "bill", "bill")) {
      RECOGNITION.readings.add(List.of(reading("bill")));
      reader.read(document);
    }

    assertThat(RECOGNITION.sent.get(0).content()).isEqualTo(pdf);
    assertThat(RECOGNITION.sent.get(1).content()).isEqualTo(photo);
    assertThat(RECOGNITION.sent.get(2).mediaType()).isEqualTo("image/png");
  }

  @Test
  void sendsAnInvoiceXmlToItsOwnOperation() {
    add("hd.xml", "application/xml", SampleFiles.invoiceXml());
    String document = group("invoice").get(0);
    RECOGNITION.readings.add(List.of(reading("invoice", field("invoice_no", "17", 0))));

    reader.read(document);

    assertThat(RECOGNITION.operations).containsExactly("/ocr/document/invoice-xml");
    assertThat(RECOGNITION.sent.get(0).content()).isEqualTo(SampleFiles.invoiceXml());
  }

  @Test
  void makesADocumentOfEachCardInAPhotoWithThePictureItsBoxesReferTo() {
    add("cards.jpg", "image/jpeg", SampleFiles.picture("jpeg", 400, 600));
    String document = group("id_doc").get(0);
    RECOGNITION.readings.add(twoCards());

    reader.read(document);

    List<ClaimDocument> all = documents.documents(claim);
    assertThat(all)
        .extracting(ClaimDocument::type)
        .containsExactly("chip_id_card_front", "chip_id_card_back");
    assertThat(all.get(0).id()).isEqualTo(document);
    assertThat(all.get(0).pages().get(0).width()).isEqualTo(320);
    assertThat(all.get(1).pages().get(0).width()).isEqualTo(330);
    assertThat(of(all.get(1)))
        .extracting(DossierField::name)
        .contains("document_number")
        .doesNotContain("id");
    assertThat(documents.pages(claim).get(0).width()).as("the photo as sent").isEqualTo(400);
    assertThat(EVENTS).filteredOn("document.read"::equals).hasSize(2);
  }

  @Test
  void replacesEverythingWhenReadAgain() {
    add("cards.jpg", "image/jpeg", SampleFiles.picture("jpeg", 400, 600));
    String document = group("id_doc").get(0);
    RECOGNITION.readings.add(twoCards());
    RECOGNITION.readings.add(List.of(reading("passport", field("id", "C1234567", 0))));

    reader.read(document);
    reader.read(document);

    assertThat(documents.documents(claim))
        .singleElement()
        .satisfies(
            only -> {
              assertThat(only.type()).isEqualTo("passport");
              assertThat(only.pages().get(0).width()).isEqualTo(400);
            });
    assertThat(fields.ofClaim(claim)).extracting(DossierField::documentId).containsOnly(document);
    assertThat(only("id").value()).isEqualTo("C1234567");
  }

  @Test
  void givesEachInvoiceOfAScanItsOwnPages() {
    add("scan.pdf", "application/pdf", SampleFiles.pdf("i1", "i1 lines", "i2"));
    String document = group("invoice", "invoice", "invoice").get(0);
    FieldTable lines = new FieldTable("table", 2, List.of("description"), List.of());
    RECOGNITION.readings.add(
        List.of(
            reading("invoice", field("invoice_no", "1", 0)),
            new PaperReading(
                "invoice", List.of(field("invoice_no", "2", 2)), List.of(lines), List.of())));

    reader.read(document);

    List<ClaimDocument> all = documents.documents(claim);
    assertThat(all.get(0).pages()).extracting(Page::index).containsExactly(0, 1);
    assertThat(all.get(1).pages()).extracting(Page::index).containsExactly(2);
    assertThat(fields.tablesOf(all.get(1).id())).extracting(FieldTable::page).containsExactly(0);
    assertThat(of(all.get(1)))
        .filteredOn(field -> field.name().equals("invoice_no"))
        .extracting(field -> field.reading().page())
        .containsExactly(0);
  }

  @Test
  void asksForRequiredFieldsThatTheServiceDidNotMention() {
    add("a.jpg", "image/jpeg", SampleFiles.picture("jpeg", 300, 200));
    String document = group("invoice").get(0);
    RECOGNITION.readings.add(List.of(reading("invoice", field("invoice_no", "17", 0))));

    reader.read(document);

    assertThat(only("total_amount").reading().missing()).isTrue();
    assertThat(only("total_amount").verdict()).isEqualTo(Verdict.REVIEW);
  }

  @Test
  void handsAnUnreadableDocumentToBeKeyed() {
    add("a.jpg", "image/jpeg", SampleFiles.picture("jpeg", 300, 200));
    String document = group("id_doc").get(0);

    assertThatThrownBy(() -> reader.read(document)).isInstanceOf(NothingReadException.class);
    reader.prepareForKeying(document);

    ClaimDocument kept = documents.document(document).orElseThrow();
    assertThat(kept.status()).isEqualTo(DocumentStatus.UNREADABLE);
    assertThat(kept.type()).isEqualTo("chip_id_card_front");
    assertThat(of(kept))
        .isNotEmpty()
        .allMatch(field -> field.reading().missing() && field.verdict() == Verdict.REVIEW);
    assertThat(EVENTS).containsExactly("document.unreadable");
  }

  @Test
  void filesAPaperThatNothingReads() {
    add("a.jpg", "image/jpeg", SampleFiles.picture("jpeg", 300, 200));
    String document = group("unheard_of").get(0);

    reader.read(document);

    assertThat(documents.document(document).orElseThrow().status()).isEqualTo(DocumentStatus.FILED);
    assertThat(RECOGNITION.sent).isEmpty();
  }

  private static List<PaperReading> twoCards() {
    return List.of(
        new PaperReading(
            "chip_id_card_front",
            List.of(field("id", "001190000123", 0)),
            List.of(),
            List.of(new PagePicture(0, SampleFiles.picture("jpeg", 320, 200)))),
        new PaperReading(
            "chip_id_card_back",
            List.of(field("document_number", "190000123", 0)),
            List.of(),
            List.of(new PagePicture(0, SampleFiles.picture("jpeg", 330, 200)))));
  }

  private static PaperReading reading(String type, Field... fields) {
    return new PaperReading(type, List.of(fields), List.of(), List.of());
  }

  private static Field field(String name, String value, int page) {
    return new Field(name, value, value, 0.9, new Box(1, 2, 3, 4), page);
  }

  private void add(String name, String mediaType, byte[] content) {
    documents.add(claim, List.of(new NewFile(name, mediaType, content)));
    documents.renderPages(claim);
  }

  private List<String> group(String... labels) {
    List<Page> pages = documents.pages(claim);
    for (int i = 0; i < labels.length; i++) {
      documents.label(pages.get(i).id(), labels[i], LabelSource.ENGINE);
    }
    return documents.group(claim);
  }

  private List<String> fileIds() {
    return reader.filesToClassify(claim);
  }

  private List<String> labels() {
    List<String> labels = new ArrayList<>();
    documents.pages(claim).forEach(page -> labels.add(page.label()));
    return labels;
  }

  private List<DossierField> of(ClaimDocument document) {
    return fields.ofClaim(claim).stream()
        .filter(field -> field.documentId().equals(document.id()))
        .toList();
  }

  private DossierField only(String name) {
    return fields.ofClaim(claim).stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Paper paper) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(paper.content())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** Answers what the test says, and finds nothing where it says nothing. */
  private static final class ScriptedRecognition implements Recognition {

    private final List<Paper> sent = new ArrayList<>();
    private final List<String> operations = new ArrayList<>();
    private final Deque<List<PaperReading>> readings = new ArrayDeque<>();
    private Supplier<List<PageLabel>> labels = List::of;

    void reset() {
      sent.clear();
      operations.clear();
      readings.clear();
      labels = List::of;
    }

    @Override
    public List<PageLabel> classify(String claimNumber, Paper paper) {
      sent.add(paper);
      return labels.get();
    }

    @Override
    public List<PaperReading> read(String claimNumber, String operation, Paper paper) {
      sent.add(paper);
      operations.add(operation);
      if (readings.isEmpty()) {
        throw new NothingReadException(NothingReadException.Cause.NO_CONTENT, "nothing");
      }
      return readings.poll();
    }

    @Override
    public List<PaperReading> readSides(
        String claimNumber, String operation, Paper front, Paper back) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<TextPage> readText(String claimNumber, Paper paper) {
      throw new UnsupportedOperationException();
    }
  }
}
