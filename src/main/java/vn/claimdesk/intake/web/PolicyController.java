package vn.claimdesk.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.intake.IntakeRefusedException;

/** Keeps the policies that claims rest on; another system usually puts them here. */
@RestController
@RequestMapping("/api/policies")
@Tag(name = "Policies")
class PolicyController {

  private final Policies policies;
  private final IntakeProblems problems;

  PolicyController(Policies policies, IntakeProblems problems) {
    this.policies = policies;
    this.problems = problems;
  }

  @Operation(
      summary = "Keep a policy",
      description = "Creates the policy or replaces it whole; claims already filed stay.",
      responses = {
        @ApiResponse(responseCode = "201", description = "Created"),
        @ApiResponse(responseCode = "200", description = "Replaced"),
        @ApiResponse(responseCode = "400", description = "Names the property at fault")
      })
  @PutMapping("/{policyNumber}")
  ResponseEntity<StatedPolicy> put(
      @PathVariable String policyNumber, @RequestBody StatedPolicy stated) {
    Policy policy = PolicyCheck.check(policyNumber, stated);
    boolean created = policies.find(policyNumber).isEmpty() && add(policy);
    if (!created) {
      policies.save(policy);
    }
    StatedPolicy kept = StatedPolicy.of(policy);
    return created
        ? ResponseEntity.created(ServletUriComponentsBuilder.fromCurrentRequest().build().toUri())
            .body(kept)
        : ResponseEntity.ok(kept);
  }

  /** False where somebody else has added it just now; then it is there to be replaced. */
  private boolean add(Policy policy) {
    try {
      policies.save(policy);
      return true;
    } catch (DuplicateKeyException addedMeanwhile) {
      return false;
    }
  }

  @Operation(summary = "One policy")
  @GetMapping("/{policyNumber}")
  StatedPolicy get(@PathVariable String policyNumber) {
    return policies
        .find(policyNumber)
        .map(StatedPolicy::of)
        .orElseThrow(() -> new IntakeRefusedException(404, "policyUnknown", null, policyNumber));
  }

  @Operation(summary = "All policies, by number")
  @GetMapping
  List<StatedPolicy> list() {
    return policies.all().stream().map(StatedPolicy::of).toList();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(
      HttpMessageNotReadableException unreadable, Locale locale) {
    return problems.refused(new IntakeRefusedException(400, "policyNotJson", null), locale);
  }
}
