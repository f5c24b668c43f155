package vn.claimdesk.recognition.cvs;

/** One call to be made. */
record CallRequest(String claimNumber, Operation operation, Input input) {

  /** The parameters that shape the answer. */
  static final String PARAMETERS = "get_thumb=true";
}
