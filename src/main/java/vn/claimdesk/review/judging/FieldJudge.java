package vn.claimdesk.review.judging;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.CheckOutcome.Result;
import vn.claimdesk.field.Reason;

/**
 * The rule of verdicts: what is missing waits only where it is required; a failing check sends any
 * field to a human; proof clears a field whose confidence is too low or not given.
 */
final class FieldJudge {

  private FieldJudge() {}

  /** What the judge needs to know of a field; {@code electronic}: data, not read from a picture. */
  record Evidence(
      boolean missing, boolean required, boolean electronic, @Nullable Double confidence) {}

  static Judgement judge(Evidence field, double threshold, List<CheckOutcome> outcomes) {
    if (field.missing()) {
      return field.required()
          ? Judgement.review(List.of(Reason.of("missing")))
          : Judgement.clear(List.of());
    }
    Double confidence = field.confidence();
    boolean sure = confidence == null ? field.electronic() : confidence >= threshold;
    Reason score = score(field, threshold, sure);
    if (outcomes.stream().anyMatch(outcome -> outcome.result() == Result.FAILS)) {
      Stream<Reason> doubt = sure ? Stream.empty() : Stream.of(score);
      return Judgement.review(Stream.concat(reasons(outcomes, Result.FAILS), doubt).toList());
    }
    if (sure || proven(confidence, outcomes)) {
      return Judgement.clear(
          Stream.concat(Stream.of(score), reasons(outcomes, Result.HOLDS)).toList());
    }
    return Judgement.review(List.of(score));
  }

  private static boolean proven(@Nullable Double confidence, List<CheckOutcome> outcomes) {
    double given = confidence == null ? 0 : confidence;
    return outcomes.stream()
        .anyMatch(outcome -> outcome.result() == Result.HOLDS && given >= outcome.clearsFrom());
  }

  private static Stream<Reason> reasons(List<CheckOutcome> outcomes, Result result) {
    return outcomes.stream()
        .filter(outcome -> outcome.result() == result)
        .map(CheckOutcome::reason)
        .distinct();
  }

  private static Reason score(Evidence field, double threshold, boolean sure) {
    if (field.confidence() == null) {
      return Reason.of(field.electronic() ? "electronicData" : "noConfidence");
    }
    return Reason.of(
        sure ? "confident" : "lowConfidence", decimal(field.confidence()), decimal(threshold));
  }

  /** Rounded down, so that a confidence below the threshold never reads like it. */
  private static String decimal(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.DOWN).toString();
  }
}
