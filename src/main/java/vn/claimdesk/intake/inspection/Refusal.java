package vn.claimdesk.intake.inspection;

/** Why a file cannot be taken in; becomes a refusal that names the file. */
class Refusal extends Exception {

  private final int status;
  private final String code;
  private final String[] arguments;

  Refusal(int status, String code, String... arguments) {
    super(code);
    this.status = status;
    this.code = code;
    this.arguments = arguments;
  }

  static Refusal unprocessable(String code, String... arguments) {
    return new Refusal(422, code, arguments);
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String[] arguments() {
    return arguments.clone();
  }
}
