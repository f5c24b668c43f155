package vn.claimdesk.adjudication;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Dossier.Paper;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Reason;

/**
 * Finds required facts that a paper does not give. A claim that lacks one is never paid straight
 * through, whatever the decision table says.
 */
final class MissingFacts {

  static final String FLAG = "requiredMissing";

  private MissingFacts() {}

  /** A flag for each: type of the paper, name of the field, and the adjuster's reason or "". */
  static List<Reason> flags(Dossier dossier) {
    return dossier.papers().stream().flatMap(MissingFacts::flags).toList();
  }

  private static Stream<Reason> flags(Paper paper) {
    return paper.fields().stream()
        .filter(DossierField::missing)
        .filter(field -> paper.fieldType(field.name()).map(FieldType::required).orElse(false))
        .map(field -> Reason.of(FLAG, type(paper), field.name(), because(field)));
  }

  private static String type(Paper paper) {
    return paper.type() == null ? paper.label() : paper.type().id();
  }

  private static String because(DossierField field) {
    return Objects.requireNonNullElse(field.missingBecause(), "");
  }
}
