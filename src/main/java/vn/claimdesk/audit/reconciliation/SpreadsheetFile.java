package vn.claimdesk.audit.reconciliation;

/** Reads spreadsheets (XLSX). */
public interface SpreadsheetFile {

  /**
   * Hands over the rows of every sheet until the reader is done.
   *
   * @throws ReconciliationRefusedException where the file is damaged, locked or a bomb
   */
  void read(byte[] content, ListRows rows);
}
