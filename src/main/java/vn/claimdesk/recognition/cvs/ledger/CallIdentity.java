package vn.claimdesk.recognition.cvs.ledger;

import vn.claimdesk.recognition.cvs.call.CallRequest;

/** Two calls with the same identity get the same answer, so that the second need not be made. */
record CallIdentity(
    String operation, String contentSha256, String inputForm, String parameters, String host) {

  static CallIdentity of(CallRequest call, String host) {
    return new CallIdentity(
        call.operation().path(), call.contentSha256(), call.inputForm(), call.parameters(), host);
  }
}
