package vn.claimdesk.dossier.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CatalogueNames;
import vn.claimdesk.field.DocumentCatalogue;

/** What papers are called, those included that have a page label and no type. */
@Component
class PaperNames {

  private final DocumentCatalogue catalogue;
  private final CatalogueNames names;
  private final MessageSource messages;

  PaperNames(DocumentCatalogue catalogue, CatalogueNames names, MessageSource messages) {
    this.catalogue = catalogue;
    this.names = names;
    this.messages = messages;
  }

  String paper(String type, Locale locale) {
    return catalogue.find(type).isPresent() ? names.paper(type, locale) : label(type, locale);
  }

  String label(String label, Locale locale) {
    return String.valueOf(messages.getMessage("review.label." + label, null, label, locale));
  }
}
