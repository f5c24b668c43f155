package vn.claimdesk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.demo.capture.PhonePhoto.Condition;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.EInvoiceXml;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.Template;
import vn.claimdesk.demo.story.Insured;
import vn.claimdesk.demo.story.Story;
import vn.claimdesk.demo.story.StoryTeller;
import vn.claimdesk.intake.Intake;

/**
 * The three dossiers a newcomer finds: an easy outpatient claim, an operation above the policy's
 * limit in one mixed scan, an accident with a bad photo, another name on the receipt and a claim
 * above what is proven.
 */
public final class SampleDossiers {

  /** References of the sample claims begin like this. */
  public static final String REFERENCE_PREFIX = "demo-";

  private static final String POLICY_PREFIX = "SK-90000";
  private static final long UNPROVEN = 500_000;

  private final LocalDate today;

  /**
   * @param today the day of filing, on which all dates of the papers hang
   */
  public SampleDossiers(LocalDate today) {
    this.today = today;
  }

  /** The dossiers by reference; each is drawn only when it is asked for. */
  public Map<String, Supplier<SampleDossier>> byReference() {
    return Map.of(
        REFERENCE_PREFIX + 1, this::outpatient,
        REFERENCE_PREFIX + 2, this::surgery,
        REFERENCE_PREFIX + 3, this::accident);
  }

  /** Numbers of the policies that the samples rest on. */
  public static List<String> policyNumbers() {
    return List.of(POLICY_PREFIX + 1, POLICY_PREFIX + 2, POLICY_PREFIX + 3);
  }

  SampleDossier outpatient() {
    Story story =
        new StoryTeller(11, today).tell(Benefit.OUTPATIENT).underPolicy(POLICY_PREFIX + 1);
    PaperData invoice = story.invoice(0);
    return dossier(
        1,
        story,
        story.total(),
        20_000_000,
        List.of(
            Papers.scannedPdf(
                "giay-yeu-cau-boi-thuong.pdf",
                List.of(paper("claim_form-lines", story.data())),
                11),
            Papers.cardPhoto(
                "can-cuoc-cong-dan.jpg",
                chipCard(story.insured(), story.data()),
                Condition.GOOD,
                12),
            Papers.digitalPdf(
                "hoa-don-" + invoice.values().get("invoice_no") + ".pdf",
                List.of(paper("invoice-classic", invoice))),
            Papers.scannedJpeg("don-thuoc.jpg", paper("prescription-official", story.data()), 13)));
  }

  SampleDossier surgery() {
    Story story = new StoryTeller(23, today).tell(Benefit.SURGERY).underPolicy(POLICY_PREFIX + 2);
    PaperData data = story.data();
    PaperData invoice = story.invoice(0);
    return dossier(
        2,
        story,
        story.total(),
        15_000_000,
        List.of(
            Papers.scannedPdf(
                "ho-so-boi-thuong.pdf",
                List.of(
                    paper("claim_form-grid", data),
                    paper("hospital_discharge_paper-official", data),
                    paper("list_expense-official", data),
                    paper("none-letter", data)),
                21),
            Papers.xml(
                "hoa-don-" + invoice.values().get("invoice_no") + ".xml",
                invoice,
                EInvoiceXml.Shape.PLAIN),
            Papers.cardPhoto(
                "cccd-mat-truoc.jpg",
                chipCard(story.insured(), data).subList(0, 1),
                Condition.GOOD,
                24)));
  }

  SampleDossier accident() {
    Story story = new StoryTeller(37, today).tell(Benefit.ACCIDENT).underPolicy(POLICY_PREFIX + 3);
    PaperData hospital = story.invoice(0);
    PaperData pharmacy = story.pharmacyInvoice(5);
    long proven = amount(hospital) + amount(pharmacy);
    PaperData form = story.data().with("total_insured_amount", Long.toString(proven + UNPROVEN));
    PaperData receipt = hospital.with("insure_name", misspelled(story.insured().name()));
    return dossier(
        3,
        story,
        proven + UNPROVEN,
        50_000_000,
        List.of(
            Papers.photo("don-yeu-cau.jpg", paper("claim_form-stack", form), Condition.POOR, 31),
            Papers.xml(
                "hoadon-" + hospital.values().get("invoice_no") + ".xml",
                hospital,
                EInvoiceXml.Shape.WRAPPED),
            Papers.digitalPdf("hoa-don-nha-thuoc.pdf", List.of(paper("invoice-modern", pharmacy))),
            Papers.photo("phieu-thu.jpg", paper("receipts-clinic", receipt), Condition.GOOD, 33),
            Papers.scannedPdf(
                "giay-to-kem-theo.pdf",
                List.of(
                    paper("accident_report-letter", story.data()),
                    paper("bank_statement-ruled", story.data())),
                34)));
  }

  private static long amount(PaperData invoice) {
    return Long.parseLong(invoice.values().getOrDefault("total_amount", "0"));
  }

  /** Another family name, as a clerk in a hurry writes it. */
  private static String misspelled(String name) {
    String family = name.startsWith("Trần") ? "Trương" : "Trần";
    return family + name.substring(name.indexOf(' '));
  }

  private static Artwork paper(String layout, PaperData data) {
    return Template.named(layout).fill(data, layout.hashCode());
  }

  private static List<Artwork> chipCard(Insured insured, PaperData data) {
    PaperData card = data.with(insured.cardValues());
    return List.of(paper("chip_id_card_front-2021", card), paper("chip_id_card_back-2021", card));
  }

  private SampleDossier dossier(
      int number, Story story, long claimed, long limit, List<SampleFile> files) {
    Intake.Request request =
        new Intake.Request(
            story.policyNumber(),
            story.insured().name(),
            LineOfBusiness.HEALTH,
            story.benefit(),
            claimed,
            REFERENCE_PREFIX + number);
    return new SampleDossier(policy(story, limit), request, files);
  }

  private Policy policy(Story story, long limit) {
    Insured insured = story.insured();
    return new Policy(
        story.policyNumber(),
        story.policyHolder(),
        today.minusDays(200),
        today.plusDays(164),
        List.of(new InsuredPerson(insured.name(), insured.birth(), insured.identityNumber())),
        List.of(
            new BenefitCover(Benefit.OUTPATIENT, 20_000_000, 0),
            new BenefitCover(Benefit.INPATIENT, 60_000_000, 10),
            new BenefitCover(Benefit.SURGERY, limit, 20),
            new BenefitCover(Benefit.ACCIDENT, 50_000_000, 0)));
  }
}
