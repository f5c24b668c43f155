package vn.claimdesk.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldType;

/** What the catalogue expects of a paper, so that a field nobody read is still asked for. */
@Component
class ExpectedFields {

  private final DocumentCatalogue catalogue;

  ExpectedFields(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The fields read, and an empty one for each required field that was not. */
  List<Field> complete(String typeId, List<Field> read) {
    Set<String> names = read.stream().map(Field::name).collect(Collectors.toSet());
    List<Field> complete = new ArrayList<>(read);
    catalogue.find(typeId).map(DocumentType::fields).orElse(List.of()).stream()
        .filter(field -> field.required() && !names.contains(field.name()))
        .forEach(field -> complete.add(empty(field)));
    return complete;
  }

  /** The type that an unreadable page with this label most likely is. */
  Optional<DocumentType> mainType(String label) {
    return catalogue.types().stream().filter(type -> label.equals(type.label())).findFirst();
  }

  /** Empty fields to be keyed: the required ones, or all where none is required. */
  List<Field> toBeKeyed(DocumentType type) {
    boolean anyRequired = type.fields().stream().anyMatch(FieldType::required);
    return type.fields().stream()
        .filter(field -> field.required() || !anyRequired)
        .map(ExpectedFields::empty)
        .toList();
  }

  private static Field empty(FieldType field) {
    return new Field(field.name(), null, null, null, null, 0);
  }
}
