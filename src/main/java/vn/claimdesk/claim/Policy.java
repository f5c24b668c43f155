package vn.claimdesk.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An insurance contract.
 *
 * @param validFrom first day of cover
 * @param validTo last day of cover, included
 */
public record Policy(
    String policyNumber,
    String holder,
    LocalDate validFrom,
    LocalDate validTo,
    List<InsuredPerson> insuredPersons,
    List<BenefitCover> benefits) {

  public Policy {
    insuredPersons = List.copyOf(insuredPersons);
    benefits = List.copyOf(benefits);
  }

  /** The cover of a benefit, empty where the policy does not have it. */
  public Optional<BenefitCover> cover(Benefit benefit) {
    return benefits.stream().filter(cover -> cover.benefit() == benefit).findFirst();
  }

  /** Whether the day lies within the period, both ends included. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(validFrom) && !day.isAfter(validTo);
  }
}
