package vn.claimdesk.field;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the catalogue calls things in the reader's language; what it does not know keeps its id. */
@Component
public class CatalogueNames {

  private final DocumentCatalogue catalogue;

  public CatalogueNames(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  public String paper(String type, Locale locale) {
    return named(catalogue.find(type), type, locale);
  }

  public String field(String type, String name, Locale locale) {
    return named(find(type, name), name, locale);
  }

  public FieldKind kind(String type, String name) {
    return find(type, name).map(FieldType::kind).orElse(FieldKind.TEXT);
  }

  public boolean required(String type, String name) {
    return find(type, name).map(FieldType::required).orElse(false);
  }

  public String table(String type, String name, Locale locale) {
    return named(findTable(type, name), name, locale);
  }

  public String column(String type, String table, String name, Locale locale) {
    return named(findTable(type, table).flatMap(known -> known.column(name)), name, locale);
  }

  private Optional<FieldType> find(String type, String name) {
    return catalogue.find(type).flatMap(known -> known.field(name));
  }

  private Optional<DocumentType.TableType> findTable(String type, String name) {
    return catalogue.find(type).flatMap(known -> known.table(name));
  }

  private static String named(Optional<? extends Labelled> known, String id, Locale locale) {
    return known.map(found -> found.labelIn(locale)).orElse(id);
  }
}
