package vn.claimdesk.dossier.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType.TableType;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;

/** What papers, fields and tables are called; what the catalogue does not know keeps its id. */
@Component
class PaperNames {

  private final DocumentCatalogue catalogue;
  private final MessageSource messages;

  PaperNames(DocumentCatalogue catalogue, MessageSource messages) {
    this.catalogue = catalogue;
    this.messages = messages;
  }

  String paper(String type, Locale locale) {
    return catalogue
        .find(type)
        .map(found -> pick(found.labelVi(), found.labelEn(), locale))
        .orElseGet(() -> label(type, locale));
  }

  String label(String label, Locale locale) {
    return String.valueOf(messages.getMessage("review.label." + label, null, label, locale));
  }

  String field(String type, String name, Locale locale) {
    return find(type, name)
        .map(found -> pick(found.labelVi(), found.labelEn(), locale))
        .orElse(name);
  }

  String kind(String type, String name) {
    return find(type, name).map(FieldType::kind).orElse(FieldKind.TEXT).name();
  }

  String table(String type, String name, Locale locale) {
    return findTable(type, name)
        .map(found -> pick(found.labelVi(), found.labelEn(), locale))
        .orElse(name);
  }

  String column(String type, String table, String name, Locale locale) {
    return findTable(type, table)
        .flatMap(found -> found.column(name))
        .map(found -> pick(found.labelVi(), found.labelEn(), locale))
        .orElse(name);
  }

  private Optional<FieldType> find(String type, String name) {
    return catalogue.find(type).flatMap(found -> found.field(name));
  }

  private Optional<TableType> findTable(String type, String name) {
    return catalogue.find(type).flatMap(found -> found.table(name));
  }

  private static String pick(String vietnamese, String english, Locale locale) {
    return locale.getLanguage().equals("en") ? english : vietnamese;
  }
}
