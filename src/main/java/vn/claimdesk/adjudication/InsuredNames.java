package vn.claimdesk.adjudication;

import java.util.List;
import java.util.stream.Stream;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Dossier.Paper;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.PersonName;
import vn.claimdesk.field.VietnameseText;

/**
 * Holds the insured's name of the claim against policy and papers. Diacritics tell people apart,
 * except where one side was written without any.
 */
final class InsuredNames {

  /** The check by which the catalogue marks the fields that show the insured's name. */
  private static final String SHOWS_INSURED = "insuredName";

  private InsuredNames() {}

  static boolean onPolicy(Claim claim, Policy policy) {
    return policy.insuredPersons().stream()
        .anyMatch(person -> same(person.name(), claim.insuredName()));
  }

  /** Names on papers that should show the insured's and show another, without doubles. */
  static List<String> differing(Dossier dossier) {
    return dossier.papers().stream()
        .flatMap(InsuredNames::shown)
        .filter(name -> !same(name, dossier.claim().insuredName()))
        .distinct()
        .toList();
  }

  private static Stream<String> shown(Paper paper) {
    return paper.fields().stream()
        .map(DossierField::name)
        .filter(
            name ->
                paper
                    .fieldType(name)
                    .filter(type -> type.checks().contains(SHOWS_INSURED))
                    .isPresent())
        .flatMap(name -> paper.value(name).stream());
  }

  static boolean same(String one, String other) {
    return switch (PersonName.compare(one, other)) {
      case SAME -> true;
      case SAME_BUT_FOR_DIACRITICS ->
          !VietnameseText.hasDiacritics(one) || !VietnameseText.hasDiacritics(other);
      case DIFFERENT -> false;
    };
  }
}
