package vn.claimdesk.audit.reconciliation;

import java.util.Locale;
import vn.claimdesk.recognition.BillableCalls.BillableCall;

/** What a call of ours and a row of theirs must have in common. */
record CallKey(String checkSum, String operation) {

  static CallKey of(BillableCall call) {
    return of(call.checkSum(), call.operation());
  }

  static CallKey of(VendorCall call) {
    return of(call.checkSum(), call.operation());
  }

  private static CallKey of(String checkSum, String operation) {
    return new CallKey(checkSum.strip().toUpperCase(Locale.ROOT), OperationName.of(operation));
  }
}
