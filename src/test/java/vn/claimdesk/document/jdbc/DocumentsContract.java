package vn.claimdesk.document.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Documents.NewFile;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.ReadingStore.FoundPage;
import vn.claimdesk.document.ReadingStore.FoundPaper;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.document.render.PageRenderer;

/** What both databases must do with files, pages, pictures and documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DocumentsContract {

  private ScratchDatabase database;
  private JdbcDocuments documents;
  private JdbcReadingStore readings;
  private int claims;
  private String claim;

  abstract ScratchDatabase open() throws Exception;

  @BeforeAll
  void start() throws Exception {
    database = open();
    DocumentRows rows = new DocumentRows(database.jdbc());
    documents = new JdbcDocuments(database.jdbc(), new PageRenderer(), rows);
    readings = new JdbcReadingStore(database.jdbc(), rows);
  }

  @AfterAll
  void stop() throws Exception {
    database.close();
  }

  @BeforeEach
  void addClaim() {
    claim = "D" + claims++;
    database.addClaim(claim, "Nguyễn Văn An");
    database.jdbc().sql("delete from claim_file where claim_number = ?").param(claim).update();
  }

  @Test
  void keepsFilesInTheirOrderWithTheirBytes() {
    byte[] pdf = SampleFiles.pdf("a");
    documents.add(
        claim,
        List.of(
            new NewFile("đơn.pdf", "application/pdf", pdf),
            new NewFile("hd.xml", "application/xml", SampleFiles.invoiceXml())));

    List<SourceFile> files = documents.files(claim);
    assertThat(files).extracting(SourceFile::name).containsExactly("đơn.pdf", "hd.xml");
    assertThat(files.get(0).size()).isEqualTo(pdf.length);
    assertThat(files.get(0).sha256()).hasSize(64);
    assertThat(documents.content(files.get(0).id())).isEqualTo(pdf);
    assertThatThrownBy(() -> documents.content("none")).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void rendersPagesOnce() {
    addFiles();

    documents.renderPages(claim);
    List<Page> pages = documents.pages(claim);
    documents.renderPages(claim);

    assertThat(documents.pages(claim)).isEqualTo(pages).hasSize(5);
    assertThat(pages).extracting(Page::index).containsExactly(0, 1, 2, 3, 0);
    assertThat(pages).extracting(Page::label).containsOnlyNulls();
    assertThat(pages.get(4).width()).isEqualTo(400);
  }

  @Test
  void scalesPicturesDownButNeverUp() {
    addFiles();
    documents.renderPages(claim);
    Page photo = documents.pages(claim).get(4);

    assertThat(widthOf(photo, 0)).isEqualTo(400);
    assertThat(widthOf(photo, 100)).isEqualTo(100);
    assertThat(widthOf(photo, 900)).isEqualTo(400);
    assertThat(documents.picture("other claim", photo.id(), 0)).isEmpty();
    assertThat(documents.picture(claim, "none", 0)).isEmpty();
  }

  @Test
  void groupsNeighbouringPagesOfOneLabelOnce() {
    label("claim_form", "claim_form", "other", "claim_form", "invoice");

    List<String> ids = documents.group(claim);

    assertThat(documents.group(claim)).isEqualTo(ids);
    List<ClaimDocument> grouped = documents.documents(claim);
    assertThat(grouped).extracting(ClaimDocument::id).isEqualTo(ids);
    assertThat(grouped)
        .extracting(ClaimDocument::label)
        .containsExactly("claim_form", "claim_form", "invoice");
    assertThat(grouped.get(0).pages()).extracting(Page::index).containsExactly(0, 1);
    assertThat(grouped.get(0).status()).isEqualTo(DocumentStatus.PENDING);
    assertThat(grouped.get(0).type()).isEqualTo("claim_form");
    assertThat(documents.pages(claim))
        .extracting(Page::documentId)
        .containsExactly(ids.get(0), ids.get(0), null, ids.get(1), ids.get(2));
    assertThat(documents.document("none")).isEmpty();
  }

  @Test
  void takesALabelAwayAndRefusesUnknownPages() {
    label("claim_form", "claim_form", "other", "claim_form", "invoice");
    Page page = documents.pages(claim).get(0);

    documents.label(page.id(), null, LabelSource.HUMAN);

    assertThat(documents.pages(claim).get(0).label()).isNull();
    assertThat(documents.pages(claim).get(0).labelSource()).isNull();
    assertThatThrownBy(() -> documents.label("none", "invoice", LabelSource.HUMAN))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void remembersWhichFilesAreClassified() {
    addFiles();
    List<String> files = readings.unclassified(claim);
    assertThat(files).hasSize(2);

    readings.markClassified(files.get(0));

    assertThat(readings.unclassified(claim)).containsExactly(files.get(1));
  }

  @Test
  void makesFurtherDocumentsOfTwoCardsInOnePicture() {
    label("other", "other", "other", "claim_form", "id_doc");
    String form = documents.group(claim).get(0);
    String cards = documents.group(claim).get(1);

    List<String> ids = keepTwoCards(cards);

    List<ClaimDocument> all = documents.documents(claim);
    assertThat(all)
        .extracting(ClaimDocument::id)
        .containsExactly(form, cards, ids.get(1))
        .doesNotHaveDuplicates();
    assertThat(all)
        .extracting(ClaimDocument::type)
        .containsExactly("claim_form", "chip_id_card_front", "chip_id_card_back");
    assertThat(all.get(1).status()).isEqualTo(DocumentStatus.READ);
    Page front = all.get(1).pages().get(0);
    Page back = all.get(2).pages().get(0);
    assertThat(front.width()).isEqualTo(200);
    assertThat(back.width()).isEqualTo(240);
    assertThat(back.label()).isEqualTo("id_doc");
    assertThat(back.documentId()).isEqualTo(ids.get(1));
    assertThat(widthOf(back, 0)).isEqualTo(240);
    assertThat(documents.pages(claim)).as("pages as sent stay").hasSize(5);
    assertThat(documents.pages(claim).get(4).documentId()).isEqualTo(cards);
    assertThat(documents.group(claim)).containsExactly(form, cards);
  }

  @Test
  void readingAgainReplacesWhatTheFirstReadingMade() {
    label("other", "other", "other", "claim_form", "id_doc");
    String cards = documents.group(claim).get(1);
    keepTwoCards(cards);
    assertThat(readings.furtherDocuments(cards)).hasSize(1);

    ClaimDocument asSent = readings.reset(cards);
    assertThat(asSent.pages()).containsExactly(asSentPage(cards));
    assertThat(documents.documents(claim)).hasSize(2);

    keepTwoCards(cards);
    assertThat(documents.documents(claim)).hasSize(3);
    assertThat(countPages()).isEqualTo(7);
  }

  @Test
  void splitsPagesBetweenThePapersFoundOnThem() {
    label("id_doc", "id_doc", "other", "claim_form", "other");
    String cards = documents.group(claim).get(0);
    readings.reset(cards);

    readings.keep(
        cards,
        List.of(
            new FoundPaper("chip_id_card_front", List.of(new FoundPage(0, null))),
            new FoundPaper("chip_id_card_back", List.of(new FoundPage(1, null)))));

    List<ClaimDocument> all = documents.documents(claim);
    assertThat(all.get(0).pages()).extracting(Page::index).containsExactly(0);
    assertThat(all.get(1).pages()).extracting(Page::index).containsExactly(1);
    assertThat(readings.reset(cards).pages()).extracting(Page::index).containsExactly(0, 1);
  }

  @Test
  void makesADocumentOfPagesOfSeveralFilesWhereSomebodyArrangedThem() {
    label("invoice", "claim_form", "duplicate", "invoice", "invoice");
    List<String> pages = documents.pages(claim).stream().map(Page::id).toList();

    documents.arrange(
        claim,
        List.of(List.of(pages.get(4), pages.get(0)), List.of(pages.get(1)), List.of(pages.get(3))));
    List<String> ids = documents.group(claim);

    List<ClaimDocument> grouped = documents.documents(claim);
    assertThat(grouped).extracting(ClaimDocument::id).isEqualTo(ids).hasSize(3);
    assertThat(grouped.get(0).pages())
        .extracting(Page::id)
        .containsExactly(pages.get(4), pages.get(0));
    assertThat(grouped.get(0).fileIds()).hasSize(2);
    assertThat(grouped.get(0).fileId()).isEqualTo(documents.files(claim).get(1).id());
    assertThat(documents.pages(claim).get(2).documentId()).as("set aside").isNull();
    readings.keep(
        ids.get(0),
        List.of(
            new FoundPaper("invoice", List.of(new FoundPage(1, null))),
            new FoundPaper("invoice", List.of(new FoundPage(0, null)))));
    assertThat(readings.reset(ids.get(0)).pages())
        .as("the order stays as arranged")
        .extracting(Page::id)
        .containsExactly(pages.get(4), pages.get(0));
  }

  @Test
  void asksTheDatabaseNoOftenerForManyDocuments() {
    label("claim_form", "invoice", "bill", "invoice", "claim_form");
    documents.group(claim);
    var statements = new AtomicInteger();

    List<ClaimDocument> all = new DocumentRows(database.jdbc(statements)).ofClaim(claim);

    assertThat(statements).hasValue(2);
    assertThat(all)
        .isEqualTo(
            all.stream().map(document -> documents.document(document.id()).orElseThrow()).toList())
        .hasSize(5);
  }

  @Test
  void turnsAPictureAndRemembersByHowMuch() {
    addFiles();
    documents.renderPages(claim);
    String photo = documents.pages(claim).get(4).id();

    documents.turn(photo, 90);

    Page turned = documents.pages(claim).get(4);
    assertThat(turned.turned()).isEqualTo(90);
    assertThat(List.of(turned.width(), turned.height())).containsExactly(300, 400);
    assertThat(widthOf(turned, 0)).isEqualTo(300);
    assertThat(turned.image()).endsWith("?turned=90");
    documents.turn(photo, 270);
    assertThat(documents.pages(claim).get(4).turned()).isZero();
    assertThatThrownBy(() -> documents.turn("none", 90)).isInstanceOf(NoSuchElementException.class);
  }

  private List<String> keepTwoCards(String documentId) {
    readings.reset(documentId);
    byte[] front = SampleFiles.picture("jpeg", 200, 120);
    byte[] back = SampleFiles.picture("png", 240, 120);
    return readings.keep(
        documentId,
        List.of(
            new FoundPaper("chip_id_card_front", List.of(new FoundPage(0, front))),
            new FoundPaper("chip_id_card_back", List.of(new FoundPage(0, back)))));
  }

  private Page asSentPage(String documentId) {
    Page page = documents.pages(claim).get(4);
    assertThat(page.documentId()).isEqualTo(documentId);
    return page;
  }

  private int countPages() {
    return database
        .jdbc()
        .sql("select count(*) from claim_page where claim_number = ?")
        .param(claim)
        .query(Integer.class)
        .single();
  }

  private void addFiles() {
    documents.add(
        claim,
        List.of(
            new NewFile("scan.pdf", "application/pdf", SampleFiles.pdf("a", "b", "c", "d")),
            new NewFile("photo.jpg", "image/jpeg", SampleFiles.picture("jpeg", 400, 300))));
  }

  private void label(String... labels) {
    addFiles();
    documents.renderPages(claim);
    List<Page> pages = documents.pages(claim);
    for (int i = 0; i < labels.length; i++) {
      documents.label(pages.get(i).id(), labels[i], LabelSource.ENGINE);
    }
  }

  private int widthOf(Page page, int width) {
    byte[] picture = documents.picture(claim, page.id(), width).orElseThrow().content();
    return vn.claimdesk.document.render.ScaledPicture.size(picture)[0];
  }
}
