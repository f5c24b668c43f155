package vn.claimdesk.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policy;

/** A policy on the wire. Everything may be absent until {@link PolicyCheck} has seen it. */
@Schema(name = "Policy")
record StatedPolicy(
    @Schema(description = "As in the path; may be left out", example = "BH-2026-0001")
        @Nullable String policyNumber,
    @Schema(example = "Công ty TNHH Hoa Sen Demo") @Nullable String holder,
    @Schema(description = "First day of cover", example = "2026-01-01")
        @Nullable LocalDate validFrom,
    @Schema(description = "Last day of cover, included", example = "2026-12-31")
        @Nullable LocalDate validTo,
    @Nullable List<@Nullable Person> insuredPersons,
    @Nullable List<@Nullable Cover> benefits) {

  /** A person the policy covers. */
  @Schema(name = "InsuredPerson")
  record Person(
      @Schema(example = "Nguyễn Văn An") @Nullable String name,
      @Schema(example = "1988-04-12") @Nullable LocalDate dateOfBirth,
      @Schema(description = "Citizen number (CCCD) or CMND", example = "001088012345")
          @Nullable String identityNumber) {}

  /** What the policy pays for a benefit. */
  @Schema(name = "BenefitCover")
  record Cover(
      @Schema(allowableValues = {"outpatient", "inpatient", "surgery", "accident"})
          @Nullable String benefit,
      @Schema(description = "The most one claim pays, VND", example = "20000000")
          @Nullable Long limitAmount,
      @Schema(description = "The insured's own share, 0 to 100", example = "20")
          @Nullable Integer coPaymentPercent) {

    @Nullable Benefit known() {
      return Arrays.stream(Benefit.values())
          .filter(value -> value.code().equals(benefit))
          .findFirst()
          .orElse(null);
    }
  }

  static StatedPolicy of(Policy policy) {
    return new StatedPolicy(
        policy.policyNumber(),
        policy.holder(),
        policy.validFrom(),
        policy.validTo(),
        policy.insuredPersons().stream().map(StatedPolicy::person).toList(),
        policy.benefits().stream().map(StatedPolicy::cover).toList());
  }

  private static Person person(InsuredPerson person) {
    return new Person(person.name(), person.dateOfBirth(), person.identityNumber());
  }

  private static Cover cover(BenefitCover cover) {
    return new Cover(cover.benefit().code(), cover.limitAmount(), cover.coPaymentPercent());
  }
}
