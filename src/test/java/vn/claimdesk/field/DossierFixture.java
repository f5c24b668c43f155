package vn.claimdesk.field;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.claim.Policy;

/** Builds dossiers of a fictional insured person, and the real catalogue and checks. */
public final class DossierFixture {

  public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext("vn.claimdesk.field.yaml", "vn.claimdesk.field.check");
  private final List<Dossier.Paper> papers = new ArrayList<>();
  private @Nullable InsuredPerson insured =
      new InsuredPerson("Nguyễn Văn An", LocalDate.of(1985, 1, 2), null);

  public DocumentCatalogue catalogue() {
    return context.getBean(DocumentCatalogue.class);
  }

  public FieldChecks checks() {
    return context.getBean(FieldChecks.class);
  }

  public DossierFixture insured(InsuredPerson person) {
    insured = person;
    return this;
  }

  public DossierFixture paper(String type, Map<String, String> values) {
    return paper(type, false, values, List.of());
  }

  public DossierFixture paper(
      String typeId, boolean electronic, Map<String, String> values, List<FieldTable> tables) {
    DocumentType type = catalogue().find(typeId).orElseThrow();
    String id = "d" + papers.size();
    List<DossierField> fields =
        values.entrySet().stream()
            .map(entry -> field(id, entry.getKey(), entry.getValue()))
            .toList();
    String label = type.label() == null ? PageLabels.OTHER : type.label();
    papers.add(new Dossier.Paper(id, label, type, electronic, fields, tables));
    return this;
  }

  public Dossier dossier() {
    var claim =
        new Claim(
            "C26-000001",
            null,
            "BV-2026/0001",
            "Nguyễn Văn An",
            LineOfBusiness.HEALTH,
            Benefit.OUTPATIENT,
            500_000,
            ClaimStatus.READING,
            "intake",
            Instant.parse("2026-03-09T02:00:00Z"),
            0);
    var policy =
        new Policy(
            "BV-2026/0001",
            "Công ty TNHH Minh Họa",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 12, 31),
            insured == null ? List.of() : List.of(insured),
            List.of(new BenefitCover(Benefit.OUTPATIENT, 10_000_000, 0)));
    return new Dossier(claim, policy, TODAY, papers);
  }

  /** What the checks say of a field of the paper at this position. */
  public List<CheckOutcome> outcomes(int paper, String field) {
    Dossier dossier = dossier();
    Dossier.Paper subject = dossier.papers().get(paper);
    return checks().examine(dossier, subject, subject.field(field).orElseThrow());
  }

  public static DossierField field(String document, String name, @Nullable String value) {
    var reading = new Field(name, value, value, 0.9, new Box(0, 0, 10, 10), 0);
    return new DossierField(
        document + "-" + name,
        document,
        reading,
        value,
        null,
        Verdict.REVIEW,
        List.of(),
        null,
        null,
        null);
  }
}
