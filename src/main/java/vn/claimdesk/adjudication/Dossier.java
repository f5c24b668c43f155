package vn.claimdesk.adjudication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.field.DossierField;

/** The papers of a claim with the values that count, as the assessment reads them. */
record Dossier(List<ClaimDocument> documents, List<DossierField> fields) {

  Stream<ClaimDocument> ofType(List<String> types) {
    return documents.stream().filter(document -> types.contains(document.type()));
  }

  Stream<DossierField> fieldsOf(ClaimDocument document) {
    return fields.stream().filter(field -> field.documentId().equals(document.id()));
  }

  /** The value of a field, empty where the paper does not have it. */
  Optional<String> value(ClaimDocument document, String name) {
    return fieldsOf(document)
        .filter(field -> field.name().equals(name))
        .flatMap(field -> present(field.value()))
        .findFirst();
  }

  /** The values of a field on all papers. */
  Stream<String> values(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .flatMap(field -> present(field.value()));
  }

  static Stream<String> present(@Nullable String value) {
    return Stream.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }
}
