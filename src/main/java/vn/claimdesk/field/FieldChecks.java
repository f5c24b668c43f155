package vn.claimdesk.field;

import java.util.List;

/**
 * The checks that the catalogue asks of a field, alone, within its paper and across the dossier.
 */
public interface FieldChecks {

  /** What each check says; a check without anything to compare says nothing. */
  List<CheckOutcome> examine(Dossier dossier, Dossier.Paper paper, DossierField field);
}
