package vn.claimdesk.recognition.cvs;

/** Two calls with the same identity get the same answer, so that the second need not be made. */
record CallIdentity(
    String operation, String contentSha256, String inputForm, String parameters, String host) {

  static CallIdentity of(CallRequest call, String host) {
    return new CallIdentity(
        call.operation().path(),
        call.input().sha256(),
        call.input().form().code(),
        CallRequest.PARAMETERS,
        host);
  }
}
