package vn.claimdesk.review.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.review.judging.FieldJudge.Evidence;

class FieldJudgeTest {

  private static final double THRESHOLD = 0.85;
  private static final CheckOutcome DIGIT_HOLDS =
      CheckOutcome.proven(0.5, Reason.of("taxCodeCheckDigitHolds"));
  private static final CheckOutcome DIGIT_FAILS =
      CheckOutcome.fails(Reason.of("taxCodeCheckDigit"));
  private static final CheckOutcome PLAUSIBLE = CheckOutcome.plausible(Reason.of("datePlausible"));

  @Test
  void clearsAConfidentFieldAndKeepsWhy() {
    assertJudged(read(0.9), List.of(PLAUSIBLE), Verdict.CLEAR, "confident", "datePlausible");
    assertJudged(read(0.85), List.of(), Verdict.CLEAR, "confident");
  }

  @Test
  void sendsAFieldBelowTheThresholdToAHuman() {
    Judgement judgement = FieldJudge.judge(read(0.8499), THRESHOLD, List.of(PLAUSIBLE));

    assertThat(judgement.verdict()).isEqualTo(Verdict.REVIEW);
    assertThat(judgement.reasons()).containsExactly(Reason.of("lowConfidence", "0.84", "0.85"));
  }

  @Test
  void clearsAFieldWhoseCheckDigitHoldsWithinReason() {
    assertJudged(
        read(0.6), List.of(DIGIT_HOLDS), Verdict.CLEAR, "lowConfidence", "taxCodeCheckDigitHolds");
    assertJudged(read(0.49), List.of(DIGIT_HOLDS), Verdict.REVIEW, "lowConfidence");
  }

  @Test
  void sendsEvenTheSurestFieldToAHumanWhereACheckFails() {
    assertJudged(read(0.99), List.of(DIGIT_FAILS), Verdict.REVIEW, "taxCodeCheckDigit");
    assertJudged(
        read(0.6), List.of(DIGIT_FAILS), Verdict.REVIEW, "taxCodeCheckDigit", "lowConfidence");
  }

  @Test
  void believesAFailureMoreThanProof() {
    var proof = CheckOutcome.proven(0, Reason.of("sameAsPolicy"));
    assertJudged(read(0.99), List.of(proof, DIGIT_FAILS), Verdict.REVIEW, "taxCodeCheckDigit");
  }

  @Test
  void asksAboutFieldsWithoutConfidenceUnlessTheyAreProven() {
    var proof = CheckOutcome.proven(0, Reason.of("mrzAgreesWithFront"));
    assertJudged(read(null), List.of(), Verdict.REVIEW, "noConfidence");
    assertJudged(read(null), List.of(DIGIT_HOLDS), Verdict.REVIEW, "noConfidence");
    assertJudged(read(null), List.of(proof), Verdict.CLEAR, "noConfidence", "mrzAgreesWithFront");
  }

  @Test
  void believesElectronicData() {
    var data = new Evidence(false, true, true, null);
    assertJudged(data, List.of(), Verdict.CLEAR, "electronicData");
    assertJudged(data, List.of(DIGIT_FAILS), Verdict.REVIEW, "taxCodeCheckDigit");
  }

  @Test
  void asksForWhatIsRequiredAndKeepsQuietAboutTheRest() {
    assertJudged(new Evidence(true, true, false, null), List.of(), Verdict.REVIEW, "missing");
    assertJudged(new Evidence(true, false, false, 0.1), List.of(), Verdict.CLEAR);
  }

  private static Evidence read(@Nullable Double confidence) {
    return new Evidence(false, false, false, confidence);
  }

  private static void assertJudged(
      Evidence field, List<CheckOutcome> outcomes, Verdict verdict, String... reasons) {
    Judgement judgement = FieldJudge.judge(field, THRESHOLD, outcomes);
    assertThat(judgement.verdict()).isEqualTo(verdict);
    assertThat(judgement.reasons()).extracting(Reason::code).containsExactly(reasons);
  }
}
