package vn.claimdesk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;

/** Claims that wait for the review of their fields, without papers. */
public record OpenReviews(Claims claims, Policies policies, RuntimeService runtime) {

  private static final String POLICY = "SK-970001";

  /** The id of the process instance of a claim that was filed then and now waits. */
  public String open(Instant filed) {
    LocalDate today = LocalDate.now();
    policies.save(
        new Policy(
            POLICY, "Công ty Mẫu", today.minusYears(1), today.plusYears(1), List.of(), List.of()));
    String number = claims.nextNumber();
    claims.add(
        new Claim(
            number,
            null,
            POLICY,
            "Nguyễn Văn An",
            LineOfBusiness.HEALTH,
            Benefit.OUTPATIENT,
            1_000_000,
            ClaimStatus.READING,
            "intake",
            filed,
            0));
    return runtime
        .createProcessInstanceByKey(ClaimProcess.CLAIM_HANDLING)
        .businessKey(number)
        .setVariable(ClaimVariables.CLAIM_NUMBER, number)
        .setVariable(ClaimVariables.LINE_OF_BUSINESS, LineOfBusiness.HEALTH.code())
        .startBeforeActivity(ClaimProcess.TASK_REVIEW_FIELDS)
        .execute()
        .getId();
  }
}
