package vn.claimdesk.recognition.embedded;

/** Bytes that are no readable picture, PDF or XML; answered with "Incorrect image format". */
class UnreadableInputException extends RuntimeException {

  UnreadableInputException(String message) {
    super(message);
  }

  UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
