package vn.claimdesk.field.check;

import java.util.List;
import java.util.Optional;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Reason;

/**
 * Compares a value with the same fact on other papers: one that differs outweighs all that agree.
 */
final class Agreement {

  private Agreement() {}

  static Optional<CheckOutcome> of(String value, List<Subject.Other> others) {
    return others.stream()
        .filter(other -> !other.value().equals(value))
        .findFirst()
        .map(other -> CheckOutcome.fails(Reason.of(code(other), other.value())))
        .or(
            () ->
                others.isEmpty()
                    ? Optional.empty()
                    : Optional.of(CheckOutcome.proven(0, Reason.of("sameOnOtherPaper"))));
  }

  private static String code(Subject.Other other) {
    return switch (other.paper().label()) {
      case "claim_form" -> "differsFromClaimForm";
      case "id_doc" -> "differsFromIdentityPaper";
      default -> "differsFromOtherPaper";
    };
  }
}
