package vn.claimdesk.field.yaml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;

/**
 * The shape of a file in {@code documents/}.
 *
 * @param label of the pages that are such papers; null where the classification knows none
 * @param preferred whether an unreadable paper of this label most likely is of this type
 */
record TypeFile(
    String id,
    @Nullable String label,
    String operation,
    Labels labels,
    boolean preferred,
    @Nullable List<FieldEntry> fields,
    @Nullable List<TableEntry> tables) {

  record Labels(String vi, String en) {}

  record FieldEntry(
      String name,
      FieldKind kind,
      String vi,
      String en,
      boolean required,
      @Nullable List<String> checks) {

    FieldType type() {
      return new FieldType(name, kind, vi, en, required, checks == null ? List.of() : checks);
    }
  }

  record TableEntry(String name, Labels labels, List<ColumnEntry> columns) {

    DocumentType.TableType type() {
      return new DocumentType.TableType(
          name, labels.vi(), labels.en(), columns.stream().map(ColumnEntry::type).toList());
    }
  }

  record ColumnEntry(String name, FieldKind kind, String vi, String en) {

    DocumentType.ColumnType type() {
      return new DocumentType.ColumnType(name, kind, vi, en);
    }
  }

  DocumentType type() {
    return new DocumentType(
        id,
        label,
        operation,
        labels.vi(),
        labels.en(),
        fields == null ? List.of() : fields.stream().map(FieldEntry::type).toList(),
        tables == null ? List.of() : tables.stream().map(TableEntry::type).toList());
  }
}
