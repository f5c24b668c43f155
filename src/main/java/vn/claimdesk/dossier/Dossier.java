package vn.claimdesk.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.Page;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.review.TaskDesk.OpenTask;

/**
 * A claim with all that is known of it.
 *
 * @param documents with the names of their files, fields and tables, in dossier order
 * @param loosePages pages as sent that are in no document: not labelled yet, or set aside
 */
public record Dossier(
    Claim claim,
    List<Part> documents,
    List<Page> loosePages,
    Map<String, String> fileNames,
    List<OpenTask> openTasks,
    Optional<Decision> decision) {

  /** A document with what was read from it. */
  public record Part(ClaimDocument document, List<DossierField> fields, List<FieldTable> tables) {

    public Part {
      fields = List.copyOf(fields);
      tables = List.copyOf(tables);
    }
  }

  public Dossier {
    documents = List.copyOf(documents);
    loosePages = List.copyOf(loosePages);
    fileNames = Map.copyOf(fileNames);
    openTasks = List.copyOf(openTasks);
  }
}
