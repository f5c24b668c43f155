package vn.claimdesk.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.adjudication.Decision.Outcome;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Dossiers;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;

class ClaimAdjudicationTest {

  private static final String NUMBER = Papers.NUMBER;
  private static final Instant NOW = Instant.parse("2026-03-20T03:00:00Z");

  private final Claims claims = mock();
  private final Policies policies = mock();
  private final Documents documents = mock();
  private final DossierFields fields = mock();
  private final DocumentCatalogue catalogue = mock();
  private final AdjudicationRecords records = mock();
  private final AuditTrail audit = mock();

  /** Facts in, flags out: the table itself has its own test. */
  private CoverageFacts facts;

  private List<String> flags = List.of();

  private static final List<CheckOutcome> FAILURE =
      List.of(CheckOutcome.fails(Reason.of("taxCodeCheckDigit")));

  /** Names of fields for which a check fails. */
  private List<String> failing = List.of();

  private final ClaimAdjudication adjudication =
      new ClaimAdjudication(
          claims,
          policies,
          new Dossiers(documents, fields, catalogue, Clock.fixed(NOW, ZoneOffset.UTC)),
          documents,
          (dossier, paper, field) -> failing.contains(field.name()) ? FAILURE : List.of(),
          asked -> {
            facts = asked;
            return flags;
          },
          records,
          audit,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void describeTypes() {
    when(catalogue.find(anyString())).thenAnswer(call -> Papers.type(call.getArgument(0)));
    when(records.decision(NUMBER)).thenReturn(Optional.empty());
  }

  @Test
  void proposesWhatIsProvenLessTheCoPayment() {
    given(1_000_000, new Papers().invoice("1", "C26TAA", "0101243150", "1000000"));
    Proposal proposal = adjudication.assess(NUMBER);
    assertThat(proposal.payableAmount()).isEqualTo(800_000);
    assertThat(proposal.straightThrough()).isTrue();
    assertThat(facts.unprovenAmount()).isZero();
    assertThat(facts.amountOverLimit()).isZero();
    verify(records).keep(NUMBER, proposal, NOW);
    verify(audit).record(eq(NUMBER), eq("claim.assessed"), eq("system"), any());
  }

  @Test
  void paysNoMoreThanIsProven() {
    given(1_500_000, new Papers().invoice("1", "C26TAA", "0101243150", "1000000"));
    assertThat(adjudication.assess(NUMBER).payableAmount()).isEqualTo(800_000);
    assertThat(facts.unprovenAmount()).isEqualTo(500_000);
  }

  @Test
  void paysNoMoreThanIsClaimed() {
    given(500_000, new Papers().invoice("1", "C26TAA", "0101243150", "1000000"));
    assertThat(adjudication.assess(NUMBER).payableAmount()).isEqualTo(400_000);
  }

  @Test
  void neverPaysStraightThroughWhereARequiredFactIsMissing() {
    given(
        1_000_000,
        new Papers()
            .invoice("1", "C26TAA", "0101243150", "1000000")
            .with("claim_form", Map.of("bank", ""))
            .missing("insure_name", "góc giấy bị rách"));

    Proposal proposal = adjudication.assess(NUMBER);

    assertThat(proposal.straightThrough()).isFalse();
    assertThat(proposal.flags())
        .containsExactly(
            Reason.of("requiredMissing", "claim_form", "insure_name", "góc giấy bị rách"));
    assertThat(proposal.payableAmount()).isEqualTo(800_000);
  }

  @Test
  void limitsBeforeTheCoPaymentIsTaken() {
    given(9_000_000, new Papers().invoice("1", "C26TAA", "0101243150", "9000000"));
    Proposal proposal = adjudication.assess(NUMBER);
    assertThat(proposal.payableAmount()).isEqualTo(1_600_000);
    assertThat(proposal.approvableAmount()).isEqualTo(2_000_000);
    assertThat(facts.amountOverLimit()).isEqualTo(7_000_000);
  }

  @Test
  void proposesNothingOutsideThePeriod() {
    given(
        1_000_000,
        new Papers()
            .invoice("1", "C26TAA", "0101243150", "1000000")
            .with("hospital_discharge_paper", Map.of("hospitalization_date", "31/12/2025")));
    assertThat(adjudication.assess(NUMBER).payableAmount()).isZero();
    assertThat(facts.withinPeriod()).isFalse();
  }

  @Test
  void proposesNothingForABenefitThatIsNotCovered() {
    given(
        Papers.claim("Nguyễn Văn An", Benefit.SURGERY, 1_000_000),
        new Papers().invoice("1", "C26TAA", "0101243150", "1000000"));
    Proposal proposal = adjudication.assess(NUMBER);
    assertThat(proposal.payableAmount()).isZero();
    assertThat(proposal.approvableAmount()).isZero();
    assertThat(facts.benefitCovered()).isFalse();
  }

  @Test
  void proposesNothingForAStranger() {
    given(
        Papers.claim("Lê Văn Bình", Benefit.OUTPATIENT, 1_000_000),
        new Papers().invoice("1", "C26TAA", "0101243150", "1000000"));
    assertThat(adjudication.assess(NUMBER).payableAmount()).isZero();
    assertThat(facts.insuredOnPolicy()).isFalse();
  }

  @Test
  void countsWhatHumansDidAndWhomPapersName() {
    given(
        1_000_000,
        new Papers()
            .with("claim_form", DocumentStatus.UNREADABLE, Map.of())
            .field("insure_name", "Nguyễn Văn Ân", Verdict.CORRECTED)
            .field("bank", "VCB", Verdict.CORRECTED)
            .with("claim_form", Map.of("insure_name", "NGUYEN VAN AN"))
            .field("bank", "", Verdict.CONFIRMED));
    adjudication.assess(NUMBER);
    assertThat(facts.correctedFieldCount()).isEqualTo(1);
    assertThat(facts.differingNameCount()).isEqualTo(1);
    assertThat(facts.unreadableDocumentCount()).isEqualTo(1);
    assertThat(facts.overruledFieldCount()).isZero();
  }

  @Test
  void countsChecksThatAHumanOverruled() {
    failing = List.of("tax_code", "form");
    given(
        1_000_000,
        new Papers()
            .with("invoice", Map.of("form", "not settled by a human"))
            .field("tax_code", "1", Verdict.CONFIRMED));
    adjudication.assess(NUMBER);
    assertThat(facts.overruledFieldCount()).isEqualTo(1);
  }

  @Test
  void givesEveryFlagWhatItsMessageSays() {
    flags = List.of("claimedMoreThanProven", "addedByAManager");
    given(1_500_000, new Papers().invoice("1", "C26TAA", "0101243150", "1000000"));
    Proposal proposal = adjudication.assess(NUMBER);
    assertThat(proposal.straightThrough()).isFalse();
    assertThat(proposal.flags())
        .containsExactly(
            Reason.of("claimedMoreThanProven", "1.500.000", "1.000.000"),
            Reason.of("addedByAManager"));
  }

  @Test
  void keepsAnApprovalMovesTheClaimAndRecordsIt() {
    Decision decision = decision(Outcome.APPROVED, 800_000, null, null);
    adjudication.decide(decision);
    verify(records).add(decision);
    verify(claims).moveTo(NUMBER, ClaimStatus.APPROVED);
    verify(audit)
        .record(
            NUMBER,
            "claim.decided",
            "adjuster",
            Map.of("outcome", "approved", "amount", "800000", "reasonCode", ""));
  }

  @Test
  void keepsARefusalWithItsReason() {
    Decision decision = decision(Outcome.DECLINED, 0, "exclusion", null);
    adjudication.decide(decision);
    verify(records).add(decision);
    verify(claims).moveTo(NUMBER, ClaimStatus.DECLINED);
  }

  @ParameterizedTest
  @CsvSource({
    "APPROVED, 0, , , amountOutOfRange",
    "APPROVED, -1, , , amountOutOfRange",
    "APPROVED, 2000001, , because, amountOutOfRange",
    "APPROVED, 800001, , , noteForMore",
    "APPROVED, 800000, noSuchReason, , unknownReason",
    "DECLINED, 0, , , reasonMissing",
    "DECLINED, 0, nonsense, , unknownReason",
    "DECLINED, 0, other, ' ', noteForOther",
    "DECLINED, 5, exclusion, , amountWithRefusal",
  })
  void refusesNonsense(
      Outcome outcome, long amount, String reasonCode, String note, String refusal) {
    assertThatThrownBy(() -> adjudication.decide(decision(outcome, amount, reasonCode, note)))
        .isInstanceOfSatisfying(
            DecisionRefusedException.class, e -> assertThat(e.code()).isEqualTo(refusal));
    verify(records, never()).add(any());
    verify(claims, never()).moveTo(any(), any());
  }

  @Test
  void approvesMoreThanProposedWithANote() {
    Decision decision = decision(Outcome.APPROVED, 2_000_000, null, "Theo phụ lục hợp đồng");
    adjudication.decide(decision);
    verify(records).add(decision);
  }

  @Test
  void refusesASecondDecision() {
    Decision first = decision(Outcome.DECLINED, 0, "exclusion", null);
    when(records.decision(NUMBER)).thenReturn(Optional.of(first));
    assertThatThrownBy(() -> adjudication.decide(decision(Outcome.APPROVED, 800_000, null, null)))
        .isInstanceOfSatisfying(
            DecisionRefusedException.class, e -> assertThat(e.code()).isEqualTo("alreadyDecided"));
    verify(records, never()).add(any());
  }

  private static Decision decision(
      Outcome outcome, long amount, @Nullable String reasonCode, @Nullable String note) {
    var proposal =
        new Proposal(
            true, true, 3_000_000, 1_000_000, 2_000_000, 20, 800_000, false, List.of(), List.of());
    return new Decision(NUMBER, outcome, amount, reasonCode, note, proposal, "adjuster", NOW);
  }

  private void given(long claimedAmount, Papers papers) {
    given(Papers.claim("Nguyễn Văn An", Benefit.OUTPATIENT, claimedAmount), papers);
  }

  private void given(Claim claim, Papers papers) {
    when(claims.find(NUMBER)).thenReturn(Optional.of(claim));
    when(documents.documents(NUMBER)).thenReturn(papers.documents());
    when(fields.ofClaim(NUMBER)).thenReturn(papers.fields());
    when(policies.find("P"))
        .thenReturn(
            Optional.of(
                new Policy(
                    "P",
                    "Holder",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2026, 12, 31),
                    List.of(new InsuredPerson("NGUYỄN VĂN AN", null, null)),
                    List.of(new BenefitCover(Benefit.OUTPATIENT, 2_000_000, 20)))));
  }
}
