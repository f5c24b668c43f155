package vn.claimdesk.review.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.CheckOutcome.Result;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldChecks;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldNormalizer;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.review.FieldTrial;

/** Runs the checks on a dossier in which entered values stand in the place of those read. */
@Component
class DossierTrial implements FieldTrial {

  private final DossierAssembly assembly;
  private final FieldChecks checks;

  DossierTrial(DossierAssembly assembly, FieldChecks checks) {
    this.assembly = assembly;
    this.checks = checks;
  }

  @Override
  public Optional<Finding> examine(String claimNumber, String fieldId, Map<String, String> values) {
    Dossier dossier = with(values, assembly.of(claimNumber));
    for (Dossier.Paper paper : dossier.papers()) {
      for (DossierField field : paper.fields()) {
        if (field.id().equals(fieldId)) {
          return Optional.of(
              new Finding(field.value(), remarks(checks.examine(dossier, paper, field))));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Remark> remarks(List<CheckOutcome> outcomes) {
    return outcomes.stream()
        .filter(outcome -> outcome.result() != Result.CANNOT_TELL)
        .map(outcome -> new Remark(outcome.reason(), outcome.result() == Result.HOLDS))
        .distinct()
        .toList();
  }

  private static Dossier with(Map<String, String> values, Dossier dossier) {
    return new Dossier(
        dossier.claim(),
        dossier.policy(),
        dossier.today(),
        dossier.papers().stream().map(paper -> with(values, paper)).toList());
  }

  private static Dossier.Paper with(Map<String, String> values, Dossier.Paper paper) {
    return new Dossier.Paper(
        paper.documentId(),
        paper.label(),
        paper.type(),
        paper.electronic(),
        paper.fields().stream()
            .map(
                field ->
                    values.containsKey(field.id())
                        ? with(normalized(paper, field, values.get(field.id())), field)
                        : field)
            .toList(),
        paper.tables());
  }

  private static @Nullable String normalized(
      Dossier.Paper paper, DossierField field, @Nullable String entered) {
    FieldKind kind = paper.fieldType(field.name()).map(FieldType::kind).orElse(FieldKind.TEXT);
    return FieldNormalizer.normalize(kind, entered);
  }

  private static DossierField with(@Nullable String value, DossierField field) {
    return new DossierField(
        field.id(),
        field.documentId(),
        field.reading(),
        value,
        field.threshold(),
        field.verdict(),
        field.reasons(),
        field.missingBecause(),
        field.changedBy(),
        field.changedAt());
  }
}
