package vn.claimdesk.recognition.embedded.einvoice;

/**
 * What the seller's signature on an e-invoice is worth.
 *
 * @param state as the answer tells it
 * @param signer common name in the certificate that came with the signature; empty where there is
 *     none. Nobody vouches for the certificate: no chain of trust is checked.
 */
record SellerSignature(State state, String signer) {

  /** How the check ended. */
  enum State {
    /** The data is what was signed with the key of the enclosed certificate. */
    VALID("valid"),
    /** The data was changed, or the signature is of something else. */
    INVALID("invalid"),
    /** Algorithms that are no longer accepted, or no key to check with. */
    UNVERIFIABLE("unverifiable"),
    ABSENT("absent");

    private final String text;

    State(String text) {
      this.text = text;
    }

    String text() {
      return text;
    }
  }

  static final SellerSignature NONE = new SellerSignature(State.ABSENT, "");
}
