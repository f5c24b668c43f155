package vn.claimdesk.field.yaml;

/** A fault in the description of the document types; the application does not start with it. */
class CatalogueException extends IllegalStateException {

  CatalogueException(String message) {
    super("document catalogue: " + message);
  }

  CatalogueException(String message, Throwable cause) {
    super("document catalogue: " + message, cause);
  }
}
