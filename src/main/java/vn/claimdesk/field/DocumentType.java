package vn.claimdesk.field;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of paper, described once in {@code documents/<id>.yaml}.
 *
 * @param id the recognition contract's type, such as {@code chip_id_card_front}
 * @param label the page label of the classification that leads to it, such as {@code id_doc}; null
 *     where none does: the classification knows health claims only
 * @param operation the recognition operation that reads it, such as {@code /ocr/claims}
 */
public record DocumentType(
    String id,
    @Nullable String label,
    String operation,
    String labelVi,
    String labelEn,
    List<FieldType> fields,
    List<TableType> tables)
    implements Labelled {

  public DocumentType {
    fields = List.copyOf(fields);
    tables = List.copyOf(tables);
  }

  /** A table of the paper, its titles and its columns. */
  public record TableType(String name, String labelVi, String labelEn, List<ColumnType> columns)
      implements Labelled {

    public TableType {
      columns = List.copyOf(columns);
    }

    public Optional<ColumnType> column(String name) {
      return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
  }

  /** A column of a table. */
  public record ColumnType(String name, FieldKind kind, String labelVi, String labelEn)
      implements Labelled {}

  public Optional<FieldType> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  public Optional<TableType> table(String name) {
    return tables.stream().filter(table -> table.name().equals(name)).findFirst();
  }
}
