package vn.claimdesk.recognition.embedded.template;

import java.util.List;

/**
 * Labels of fields that papers of many kinds have.
 *
 * @param fields names of the fields
 * @param types of the papers on which they are so called; empty for all
 */
record CommonWording(List<String> fields, List<String> types, List<String> labels) {

  CommonWording {
    types = types == null ? List.of() : List.copyOf(types);
  }

  boolean names(FieldTemplate field, String type) {
    return fields.contains(field.name()) && (types.isEmpty() || types.contains(type));
  }
}
