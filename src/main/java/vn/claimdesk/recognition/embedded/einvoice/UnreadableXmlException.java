package vn.claimdesk.recognition.embedded.einvoice;

/** Bytes that are no well-formed XML, or XML that no invoice needs: entities, endless nesting. */
public class UnreadableXmlException extends RuntimeException {

  UnreadableXmlException(String message) {
    super(message);
  }

  UnreadableXmlException(String message, Throwable cause) {
    super(message, cause);
  }
}
