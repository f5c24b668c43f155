package vn.claimdesk.recognition.embedded.web;

/** Ends a request with one of the contract's errors. */
class ContractException extends RuntimeException {

  private final ContractError error;

  ContractException(ContractError error) {
    super(error.name());
    this.error = error;
  }

  ContractException(ContractError error, Throwable cause) {
    super(error.name(), cause);
    this.error = error;
  }

  ContractError error() {
    return error;
  }
}
