package vn.claimdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.claimdesk.demo.paper.AmountInWords;
import vn.claimdesk.demo.paper.PaperTruth;
import vn.claimdesk.field.TaxCode;
import vn.claimdesk.field.VietnameseAmount;

class SampleDossiersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static final Map<String, SampleDossier> DOSSIERS = new TreeMap<>();

  @BeforeAll
  static void draw() {
    new SampleDossiers(TODAY)
        .byReference()
        .forEach((reference, drawing) -> DOSSIERS.put(reference, drawing.get()));
  }

  private static List<SampleFile> files() {
    return DOSSIERS.values().stream().flatMap(dossier -> dossier.files().stream()).toList();
  }

  private static List<PaperTruth> papers(String type) {
    return files().stream()
        .flatMap(file -> file.pages().stream())
        .flatMap(page -> page.papers().stream())
        .filter(paper -> paper.type().equals(type))
        .toList();
  }

  @Test
  void makesFilesThatOpenAndHaveAsManyPagesAsTheirTruth() throws Exception {
    for (SampleFile file : files()) {
      if (file.name().endsWith(".pdf")) {
        try (PDDocument pdf = Loader.loadPDF(file.content())) {
          assertThat(pdf.getNumberOfPages()).as(file.name()).isEqualTo(file.pages().size());
        }
      } else if (file.name().endsWith(".jpg")) {
        assertThat(ImageIO.read(new ByteArrayInputStream(file.content())).getWidth())
            .as(file.name())
            .isGreaterThan(1000);
        assertThat(file.pages()).hasSize(1);
      }
    }
  }

  @Test
  void makesTheSameBytesAgain() {
    SampleDossier again = new SampleDossiers(TODAY).accident();
    for (int i = 0; i < again.files().size(); i++) {
      assertThat(again.files().get(i).content())
          .as(again.files().get(i).name())
          .isEqualTo(DOSSIERS.get("demo-3").files().get(i).content());
    }
  }

  @Test
  void writesWellFormedElectronicInvoices() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    List<SampleFile> invoices = files().stream().filter(f -> f.name().endsWith(".xml")).toList();
    assertThat(invoices).hasSize(2);
    for (SampleFile file : invoices) {
      var xml = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content()));
      assertThat(xml.getElementsByTagName("TgTTTBSo").item(0).getTextContent())
          .isEqualTo(file.pages().get(0).papers().get(0).fields().get("total_amount"));
    }
  }

  @Test
  void givesBornDigitalInvoicesATextLayerThatSaysWhatTheTruthSays() throws Exception {
    SampleFile invoice = DOSSIERS.get("demo-1").files().get(2);
    try (PDDocument pdf = Loader.loadPDF(invoice.content())) {
      String text = new PDFTextStripper().getText(pdf);
      Map<String, String> truth = invoice.pages().get(0).papers().get(0).fields();
      assertThat(text).contains(truth.get("tax_code"), truth.get("invoice_no"));
      assertThat(text).contains(truth.get("buyer_name"));
    }
  }

  @Test
  void printsTaxCodesWhoseCheckDigitHolds() {
    assertThat(papers("invoice"))
        .hasSize(4)
        .allSatisfy(
            paper ->
                assertThat(TaxCode.examine(paper.fields().get("tax_code")))
                    .isEqualTo(TaxCode.Finding.CHECK_DIGIT_HOLDS));
  }

  @Test
  void givesEveryInvoiceANumberOfItsOwn() {
    assertThat(papers("invoice"))
        .extracting(paper -> paper.fields().get("invoice_no"))
        .doesNotHaveDuplicates();
    assertThat(papers("invoice"))
        .extracting(paper -> paper.fields().get("tax_code"))
        .doesNotHaveDuplicates();
  }

  @Test
  void addsUpInvoicesLineByLine() {
    for (PaperTruth invoice : papers("invoice")) {
      PaperTruth.TableTruth table =
          invoice.tables().stream().filter(t -> t.name().equals("table")).findFirst().orElseThrow();
      long lines =
          table.rows().stream()
              .mapToLong(
                  row -> Long.parseLong(row.get(table.columns().indexOf("amount_before_tax"))))
              .sum();
      assertThat(lines).isEqualTo(amount(invoice, "sub_total"));
      assertThat(amount(invoice, "sub_total") + amount(invoice, "vat_amount"))
          .isEqualTo(amount(invoice, "total_amount"));
    }
  }

  @Test
  void provesTheFirstClaimExactlyAndTheThirdNotQuite() {
    assertThat(DOSSIERS.get("demo-1").request().claimedAmount()).isEqualTo(proven("demo-1"));
    assertThat(DOSSIERS.get("demo-3").request().claimedAmount()).isGreaterThan(proven("demo-3"));
  }

  @Test
  void claimsMoreForTheOperationThanThePolicyPays() {
    SampleDossier surgery = DOSSIERS.get("demo-2");
    assertThat(surgery.request().claimedAmount())
        .isGreaterThan(
            surgery.policy().cover(surgery.request().benefit()).orElseThrow().limitAmount());
  }

  @Test
  void writesAnotherNameOnTheReceiptOfTheAccident() {
    assertThat(papers("receipts").get(0).fields().get("insure_name"))
        .isNotEqualTo(DOSSIERS.get("demo-3").request().insuredName());
  }

  @Test
  void tellsTheSamePersonOnCardPolicyAndClaimForm() {
    SampleDossier outpatient = DOSSIERS.get("demo-1");
    var insured = outpatient.policy().insuredPersons().get(0);
    PaperTruth front = papers("chip_id_card_front").get(0);
    PaperTruth back = papers("chip_id_card_back").get(0);
    assertThat(front.fields()).containsEntry("name", insured.name());
    assertThat(front.fields()).containsEntry("id", insured.identityNumber());
    assertThat(back.fields().get("person_number")).isEqualTo(insured.identityNumber());
    assertThat(insured.identityNumber()).endsWith(back.fields().get("document_number"));
    assertThat(papers("claim_form").get(0).fields()).containsEntry("insure_name", insured.name());
  }

  @Test
  void leavesPagesForTheAdjusterToLabel() {
    assertThat(unlabelled("demo-1")).isZero();
    assertThat(unlabelled("demo-2")).isEqualTo(1);
    assertThat(unlabelled("demo-3")).isEqualTo(1);
  }

  @Test
  void spellsAmountsSoThatTheyCanBeReadBack() {
    for (long amount :
        new long[] {0, 15, 101, 1_001, 21_105, 2_505_600, 1_000_000_000L, 24_004_021}) {
      String words = AmountInWords.of(amount);
      assertThat(VietnameseAmount.parse(words)).as(words).hasValue(amount);
    }
  }

  private static long unlabelled(String reference) {
    return DOSSIERS.get(reference).files().stream()
        .flatMap(file -> file.pages().stream())
        .filter(page -> page.label() == null)
        .count();
  }

  private static long proven(String reference) {
    return DOSSIERS.get(reference).files().stream()
        .flatMap(file -> file.pages().stream())
        .flatMap(page -> page.papers().stream())
        .filter(paper -> paper.type().equals("invoice"))
        .mapToLong(paper -> amount(paper, "total_amount"))
        .sum();
  }

  private static long amount(PaperTruth paper, String field) {
    return Long.parseLong(paper.fields().getOrDefault(field, "0"));
  }

  @Test
  void knowsItsPolicies() {
    assertThat(DOSSIERS.values().stream().map(dossier -> dossier.policy().policyNumber()).toList())
        .isEqualTo(SampleDossiers.policyNumbers());
    assertThat(Arrays.asList("demo-1", "demo-2", "demo-3"))
        .containsExactlyElementsOf(DOSSIERS.keySet());
  }
}
