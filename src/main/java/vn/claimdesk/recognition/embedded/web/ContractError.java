package vn.claimdesk.recognition.embedded.web;

/** The contract's errors by their exact messages; each {@link Chapter} numbers them by itself. */
enum ContractError {
  NO_CONTENT("The photo does not contain content"),
  URL_UNAVAILABLE("Url is unavailable"),
  INCORRECT_IMAGE("Incorrect image format"),
  OUT_OF_REQUESTS("Out of requests"),
  INCORRECT_KEY("Incorrect Api_key or api_secret"),
  INCORRECT_FORMAT_TYPE("Incorrect format type"),
  PROCESSING("Error when processing the request"),
  INCORRECT_ID("Incorrect Id");

  private final String message;

  ContractError(String message) {
    this.message = message;
  }

  String message() {
    return message;
  }
}
