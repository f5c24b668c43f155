package vn.claimdesk.review.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;

/** What the catalogue calls things in the user's language; what it does not know keeps its id. */
@Component
class TypeNames {

  private final DocumentCatalogue catalogue;

  TypeNames(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  String paper(String type, Locale locale) {
    return catalogue
        .find(type)
        .map(known -> pick(known.labelVi(), known.labelEn(), locale))
        .orElse(type);
  }

  String field(String type, String name, Locale locale) {
    return find(type, name)
        .map(known -> pick(known.labelVi(), known.labelEn(), locale))
        .orElse(name);
  }

  FieldKind kind(String type, String name) {
    return find(type, name).map(FieldType::kind).orElse(FieldKind.TEXT);
  }

  boolean required(String type, String name) {
    return find(type, name).map(FieldType::required).orElse(false);
  }

  String table(String type, String name, Locale locale) {
    return findTable(type, name)
        .map(known -> pick(known.labelVi(), known.labelEn(), locale))
        .orElse(name);
  }

  String column(String type, String table, String name, Locale locale) {
    return findTable(type, table)
        .flatMap(known -> known.column(name))
        .map(known -> pick(known.labelVi(), known.labelEn(), locale))
        .orElse(name);
  }

  private Optional<FieldType> find(String type, String name) {
    return catalogue.find(type).flatMap(known -> known.field(name));
  }

  private Optional<DocumentType.TableType> findTable(String type, String name) {
    return catalogue.find(type).flatMap(known -> known.table(name));
  }

  /** The language that the user does not read the form in. */
  static Locale other(Locale locale) {
    return locale.getLanguage().equals("en") ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
  }

  static String pick(String vietnamese, String english, Locale locale) {
    return locale.getLanguage().equals("en") ? english : vietnamese;
  }
}
