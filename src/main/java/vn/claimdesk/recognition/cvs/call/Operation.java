package vn.claimdesk.recognition.cvs.call;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The operations that the application calls, and the input forms each of them has. */
public enum Operation {
  GET_LABEL_CLAIM("/ocr/document/get_label_claim", Host.DEMO, EnumSet.allOf(InputForm.class)),
  CLAIMS("/ocr/claims", Host.CLOUD, EnumSet.allOf(InputForm.class)),
  INVOICE("/ocr/document/invoice", Host.CLOUD, EnumSet.allOf(InputForm.class)),
  INVOICE_XML("/ocr/document/invoice-xml", Host.CLOUD, EnumSet.of(InputForm.FILE)),
  BANK_STATEMENT("/ocr/document/bank_statement", Host.CLOUD, EnumSet.allOf(InputForm.class));

  private final String path;
  private final Host host;
  private final Set<InputForm> forms;

  Operation(String path, Host host, Set<InputForm> forms) {
    this.path = path;
    this.host = host;
    this.forms = forms;
  }

  public String path() {
    return path;
  }

  public Host host() {
    return host;
  }

  public boolean takes(InputForm form) {
    return forms.contains(form);
  }

  /**
   * The operation with this path below the base path.
   *
   * @throws IllegalArgumentException where the client does not speak it
   */
  public static Operation of(String path) {
    return Arrays.stream(values())
        .filter(operation -> operation.path.equals(path))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown operation " + path));
  }
}
