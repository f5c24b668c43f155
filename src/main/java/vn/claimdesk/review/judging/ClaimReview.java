package vn.claimdesk.review.judging;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Documents;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldChecks;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.review.FieldReview;
import vn.claimdesk.review.Thresholds;

/** Judges the fields of a claim; what a human settled stays as it is, however often it is run. */
@Service
class ClaimReview implements FieldReview {

  private final DossierAssembly assembly;
  private final Documents documents;
  private final DossierFields fields;
  private final FieldChecks checks;
  private final Thresholds thresholds;

  ClaimReview(
      DossierAssembly assembly,
      Documents documents,
      DossierFields fields,
      FieldChecks checks,
      Thresholds thresholds) {
    this.assembly = assembly;
    this.documents = documents;
    this.fields = fields;
    this.checks = checks;
    this.thresholds = thresholds;
  }

  @Override
  @Transactional
  public int judge(String claimNumber) {
    addRequiredFields(claimNumber);
    Dossier dossier = assembly.of(claimNumber);
    for (Dossier.Paper paper : dossier.papers()) {
      for (DossierField field : paper.fields()) {
        if (!field.verdict().settled()) {
          judge(dossier, paper, field);
        }
      }
    }
    return uncertain(claimNumber);
  }

  @Override
  public int uncertain(String claimNumber) {
    return (int)
        fields.ofClaim(claimNumber).stream()
            .filter(field -> field.verdict() == Verdict.REVIEW)
            .count();
  }

  private void judge(Dossier dossier, Dossier.Paper paper, DossierField field) {
    String value = field.value();
    var evidence =
        new FieldJudge.Evidence(
            value == null || value.isBlank(),
            paper.fieldType(field.name()).map(FieldType::required).orElse(false),
            paper.electronic(),
            field.reading().confidence());
    String type = paper.type() == null ? paper.label() : paper.type().id();
    double threshold = thresholds.of(type, field.name());
    Judgement judgement =
        FieldJudge.judge(evidence, threshold, checks.examine(dossier, paper, field));
    fields.judge(field.id(), threshold, judgement.verdict(), judgement.reasons());
  }

  /** A required field that the reading does not even mention has to be asked for all the same. */
  private void addRequiredFields(String claimNumber) {
    Set<String> filed =
        documents.documents(claimNumber).stream()
            .filter(document -> document.status() == DocumentStatus.FILED)
            .map(ClaimDocument::id)
            .collect(Collectors.toSet());
    for (Dossier.Paper paper : assembly.of(claimNumber).papers()) {
      DocumentType type = paper.type();
      if (type != null && !filed.contains(paper.documentId())) {
        List<Field> unmentioned =
            type.fields().stream()
                .filter(FieldType::required)
                .filter(field -> paper.field(field.name()).isEmpty())
                .map(field -> new Field(field.name(), null, null, null, null, 0))
                .toList();
        if (!unmentioned.isEmpty()) {
          fields.append(claimNumber, paper.documentId(), unmentioned);
        }
      }
    }
  }
}
