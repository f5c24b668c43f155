package vn.claimdesk.review.judging;

import java.util.List;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;

/** The verdict on a field and what speaks for it. */
record Judgement(Verdict verdict, List<Reason> reasons) {

  static Judgement clear(List<Reason> reasons) {
    return new Judgement(Verdict.CLEAR, reasons);
  }

  static Judgement review(List<Reason> reasons) {
    return new Judgement(Verdict.REVIEW, reasons);
  }
}
