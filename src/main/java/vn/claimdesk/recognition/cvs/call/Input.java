package vn.claimdesk.recognition.cvs.call;

import vn.claimdesk.recognition.Paper;

/** One part of a call: a picture that is sent, or the address from which the service fetches it. */
public sealed interface Input {

  InputForm form();

  /** SHA-256 of what is sent, hexadecimal. */
  String sha256();

  static Input of(InputForm form, Content content) {
    return new Sent(form, content);
  }

  static Input of(InputForm form, Paper paper) {
    return of(form, Content.of(paper));
  }

  static Input at(String address) {
    return new Address(address);
  }

  /** A picture that is sent. */
  record Sent(InputForm form, Content content) implements Input {

    public Sent {
      if (form != InputForm.FILE && form != InputForm.BASE64) {
        throw new IllegalArgumentException("a picture is sent as file or base64");
      }
    }

    @Override
    public String sha256() {
      return content.sha256();
    }
  }

  /** Where the service finds a picture. */
  record Address(String address) implements Input {

    public Address {
      if (address.isBlank()) {
        throw new IllegalArgumentException("the address of a picture is empty");
      }
    }

    @Override
    public InputForm form() {
      return InputForm.URL;
    }

    @Override
    public String sha256() {
      return Sha256.of(address);
    }
  }
}
