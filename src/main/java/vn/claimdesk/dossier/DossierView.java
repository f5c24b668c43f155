package vn.claimdesk.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.review.TaskDesk;

/** Puts dossiers together from the rooms that keep their parts. */
@Service
public class DossierView {

  private final Claims claims;
  private final Documents documents;
  private final DossierFields fields;
  private final TaskDesk tasks;
  private final Adjudication adjudication;

  DossierView(
      Claims claims,
      Documents documents,
      DossierFields fields,
      TaskDesk tasks,
      Adjudication adjudication) {
    this.claims = claims;
    this.documents = documents;
    this.fields = fields;
    this.tasks = tasks;
    this.adjudication = adjudication;
  }

  /** The claim's dossier, seen at one moment; empty where there is no such claim. */
  @Transactional(readOnly = true)
  public Optional<Dossier> find(String claimNumber) {
    return claims.find(claimNumber).map(this::gather);
  }

  private Dossier gather(Claim claim) {
    String number = claim.claimNumber();
    Map<String, List<DossierField>> fieldsOf =
        fields.ofClaim(number).stream().collect(Collectors.groupingBy(DossierField::documentId));
    Map<String, List<FieldTable>> tablesOf = fields.tablesOfClaim(number);
    return new Dossier(
        claim,
        documents.documents(number).stream()
            .map(
                document ->
                    new Dossier.Part(
                        document,
                        fieldsOf.getOrDefault(document.id(), List.of()),
                        tablesOf.getOrDefault(document.id(), List.of())))
            .toList(),
        documents.pages(number).stream().filter(page -> page.documentId() == null).toList(),
        documents.files(number).stream()
            .collect(Collectors.toMap(SourceFile::id, SourceFile::name)),
        tasks.openTasks(number),
        adjudication.decision(number));
  }
}
