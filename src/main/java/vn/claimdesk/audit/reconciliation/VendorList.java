package vn.claimdesk.audit.reconciliation;

import java.util.List;

/** The vendor's list as it was read: in the order of the file, nothing left out. */
public record VendorList(List<VendorCall> calls, List<BadRow> badRows) {

  public VendorList {
    calls = List.copyOf(calls);
    badRows = List.copyOf(badRows);
  }
}
