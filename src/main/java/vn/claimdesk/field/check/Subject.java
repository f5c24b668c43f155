package vn.claimdesk.field.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.PrintedDate;

/**
 * A field under examination and its surroundings; it has a value.
 *
 * @param argument what the catalogue puts behind the check's name, empty where nothing
 */
record Subject(
    Dossier dossier, Dossier.Paper paper, DossierField field, String value, String argument) {

  Optional<LocalDate> date() {
    return PrintedDate.of(value);
  }

  /** Values of fields of other papers that carry the same check, with the papers they are from. */
  Stream<Other> others(String check) {
    return dossier.others(paper).stream()
        .flatMap(
            other ->
                other.fields().stream()
                    .filter(candidate -> carries(other, candidate.name(), check))
                    .flatMap(
                        candidate ->
                            other.value(candidate.name()).stream()
                                .map(text -> new Other(other, text))));
  }

  private static boolean carries(Dossier.Paper paper, String field, String check) {
    return paper.fieldType(field).map(FieldType::checks).stream()
        .anyMatch(checks -> checks.contains(check));
  }

  /** A value found elsewhere in the dossier. */
  record Other(Dossier.Paper paper, String value) {}
}
