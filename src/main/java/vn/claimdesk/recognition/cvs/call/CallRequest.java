package vn.claimdesk.recognition.cvs.call;

/**
 * One call to be made.
 *
 * @param claimNumber sent as {@code check_sum}, the key by which calls are reconciled
 */
public record CallRequest(String claimNumber, Operation operation, Input input) {

  /** SHA-256 of what is sent, hexadecimal. */
  public String contentSha256() {
    return input.sha256();
  }

  /** The input form by its {@code format_type}. */
  public String inputForm() {
    return input.form().code();
  }

  /** The parameters that shape the answer, in a fixed order; {@code check_sum} is none of them. */
  public String parameters() {
    return "get_thumb=true";
  }

  /** Whether the same call may lead to something else each time: an address can. */
  public boolean answerMayChange() {
    return input.form() == InputForm.URL;
  }
}
