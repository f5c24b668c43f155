package vn.claimdesk.audit.reconciliation;

/** Opens the room to tests beside it. */
public final class ReconciliationForTests {

  private ReconciliationForTests() {}

  public static VendorLists lists(SpreadsheetFile spreadsheet, ReconciliationSettings settings) {
    return new VendorLists(spreadsheet, settings);
  }
}
