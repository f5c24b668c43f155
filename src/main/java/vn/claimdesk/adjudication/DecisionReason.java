package vn.claimdesk.adjudication;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a claim is declined or reduced; messages {@code adjudication.reason.<code>}. */
public enum DecisionReason {
  OUTSIDE_PERIOD("outsidePeriod"),
  BENEFIT_NOT_COVERED("benefitNotCovered"),
  EXCLUSION("exclusion"),
  INSURED_NOT_ON_POLICY("insuredNotOnPolicy"),
  WAITING_PERIOD("waitingPeriod"),
  INSUFFICIENT_PAPERS("insufficientPapers"),
  COSTS_NOT_PROVEN("costsNotProven"),
  NOT_MEDICALLY_NECESSARY("notMedicallyNecessary"),
  ALREADY_PAID("alreadyPaid"),
  FALSE_STATEMENT("falseStatement"),
  OTHER("other");

  private final String code;

  DecisionReason(String code) {
    this.code = code;
  }

  /** The name used on the wire. */
  public String code() {
    return code;
  }

  public static Optional<DecisionReason> of(String code) {
    return Stream.of(values()).filter(reason -> reason.code.equals(code)).findFirst();
  }
}
