package vn.claimdesk.document;

/** Who labelled a page. */
public enum LabelSource {
  ENGINE,
  HUMAN;

  /** The name used on the wire: lower case. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
