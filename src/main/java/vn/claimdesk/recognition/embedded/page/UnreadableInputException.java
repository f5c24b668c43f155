package vn.claimdesk.recognition.embedded.page;

/** Bytes that are no readable picture, PDF or XML; answered with "Incorrect image format". */
public class UnreadableInputException extends RuntimeException {

  public UnreadableInputException(String message) {
    super(message);
  }

  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
