package vn.claimdesk.recognition.embedded.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a type of paper holds.
 *
 * @param sections parts of the paper and the wordings that begin them, from top to bottom
 * @param stops labels of other things, which end a value in front of them
 */
record PaperTemplate(
    String type,
    Map<String, List<String>> sections,
    List<String> stops,
    List<FieldTemplate> fields) {

  /** The section of everything above the first section that is found. */
  static final String HEAD = "head";

  PaperTemplate {
    sections = sections == null ? Map.of() : new LinkedHashMap<>(sections);
    stops = stops == null ? List.of() : List.copyOf(stops);
    fields = List.copyOf(fields);
  }

  PaperTemplate withStops(List<String> more) {
    return new PaperTemplate(
        type,
        sections,
        java.util.stream.Stream.concat(stops.stream(), more.stream()).distinct().toList(),
        fields);
  }
}
