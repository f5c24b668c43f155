package vn.claimdesk.audit.reconciliation;

import java.io.IOException;
import java.util.Locale;
import vn.claimdesk.audit.ClaimWorkbooks;

/** Reconciliations as workbooks. */
public interface ReconciliationWorkbooks {

  /** Makes the workbook in the language (vi or en) and sends it on. */
  void write(
      Reconciliation reconciliation,
      String auditor,
      Locale language,
      ClaimWorkbooks.Destination destination)
      throws IOException;
}
