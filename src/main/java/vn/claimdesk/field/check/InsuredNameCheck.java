package vn.claimdesk.field.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.PersonName;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.VietnameseText;

/**
 * The name on a paper is the insured person's as the claim was filed and as the policy has it. The
 * argument names the field with the rest of the name, or is {@code hint} where others may stand
 * there too.
 */
@Component
class InsuredNameCheck implements FieldCheck {

  private static final String HINT = "hint";

  /** The papers on which a person missing in the policy is pointed out, once and not on each. */
  private static final Set<String> WHO_IS_INSURED = Set.of("claim_form", "id_doc");

  @Override
  public String name() {
    return "insuredName";
  }

  @Override
  public Optional<CheckOutcome> examine(Subject subject) {
    boolean hint = subject.argument().equals(HINT);
    String name =
        hint || subject.argument().isEmpty()
            ? subject.value()
            : fullName(subject.value(), subject.paper().value(subject.argument()).orElse(""));
    String filed = subject.dossier().claim().insuredName();
    CheckOutcome outcome =
        switch (PersonName.compare(name, filed)) {
          case SAME -> sameAsFiled(filed, subject);
          case SAME_BUT_FOR_DIACRITICS -> butForDiacritics(name, filed);
          case DIFFERENT -> CheckOutcome.fails(Reason.of("differsFromClaim", filed));
        };
    return Optional.of(
        hint && outcome.result() == CheckOutcome.Result.FAILS
            ? CheckOutcome.cannotTell(outcome.reason())
            : outcome);
  }

  private static String fullName(String part, String rest) {
    return part + " " + rest;
  }

  private static CheckOutcome sameAsFiled(String filed, Subject subject) {
    List<String> insured =
        Stream.ofNullable(subject.dossier().policy())
            .flatMap(policy -> policy.insuredPersons().stream())
            .map(InsuredPerson::name)
            .toList();
    boolean named =
        insured.stream()
            .anyMatch(name -> PersonName.compare(name, filed) == PersonName.Likeness.SAME);
    return insured.isEmpty() || named || !WHO_IS_INSURED.contains(subject.paper().label())
        ? CheckOutcome.proven(0, Reason.of("sameAsClaim", filed))
        : CheckOutcome.fails(Reason.of("notInsuredByPolicy", filed));
  }

  /** Machine-readable zones have no diacritics; other marks than the filed ones are doubtful. */
  private static CheckOutcome butForDiacritics(String name, String filed) {
    return VietnameseText.hasDiacritics(name)
        ? CheckOutcome.fails(Reason.of("differsInDiacritics", filed))
        : CheckOutcome.proven(0, Reason.of("sameWithoutDiacritics", filed));
  }
}
