package vn.claimdesk.review.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldKind;

/** Which fields of a paper may be the sum of a column, for the running sum of the form. */
@Component
class TableTotals {

  /** An invoice's columns; see {@link vn.claimdesk.field.InvoiceSum}. */
  private static final Map<String, List<String>> OF_INVOICES =
      Map.of(
          "amount_before_tax", List.of("sub_total", "total_amount"),
          "amount_total", List.of("total_amount", "sub_total"),
          "tax_amount", List.of("vat_amount"));

  private final DocumentCatalogue catalogue;

  TableTotals(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  FieldKind kind(String type, String table, String column) {
    return catalogue
        .find(type)
        .flatMap(known -> known.table(table))
        .flatMap(known -> known.column(column))
        .map(DocumentType.ColumnType::kind)
        .orElse(FieldKind.TEXT);
  }

  /** Ids of the fields, the likeliest first; none where nothing adds the column up. */
  List<String> of(String type, String table, String column, List<DossierField> fields) {
    List<String> names =
        type.equals("invoice") && table.equals("table")
            ? OF_INVOICES.getOrDefault(column, List.of())
            : summed(type, "columnSum:" + table + "." + column);
    return names.stream()
        .flatMap(name -> fields.stream().filter(field -> field.name().equals(name)))
        .map(DossierField::id)
        .toList();
  }

  private List<String> summed(String type, String check) {
    return catalogue.find(type).stream()
        .flatMap(known -> known.fields().stream())
        .filter(field -> field.checks().contains(check))
        .map(field -> field.name())
        .toList();
  }
}
