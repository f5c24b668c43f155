package vn.claimdesk.recognition.embedded.web;

/** The contract's errors with their numbers and exact messages. */
enum ContractError {
  NO_CONTENT("1", "The photo does not contain content"),
  URL_UNAVAILABLE("2", "Url is unavailable"),
  INCORRECT_IMAGE("3", "Incorrect image format"),
  OUT_OF_REQUESTS("4", "Out of requests"),
  INCORRECT_KEY("5", "Incorrect Api_key or api_secret"),
  INCORRECT_FORMAT_TYPE("6", "Incorrect format type"),
  /** The claims pages name no number for it; the vendor's other pages number this message 6. */
  PROCESSING("6", "Error when processing the request");

  private final String code;
  private final String message;

  ContractError(String code, String message) {
    this.code = code;
    this.message = message;
  }

  Envelope envelope() {
    return new Envelope(null, code, message);
  }
}
