package vn.claimdesk.recognition.embedded.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a type of paper holds.
 *
 * @param sections parts of the paper and the wordings that begin them, from top to bottom
 * @param ordered whether a section never comes back once a later one has begun
 * @param stops labels of other things, which end a value in front of them
 * @param valueStarts wordings with which values begin that are labels elsewhere, such as {@code
 *     Công ty}
 * @param titles wordings of its title, above which only the letterhead stands
 * @param sum names of amounts of which the last is the sum of the others
 */
record PaperTemplate(
    String type,
    Map<String, List<String>> sections,
    boolean ordered,
    List<String> stops,
    List<String> valueStarts,
    List<String> titles,
    List<String> sum,
    List<FieldTemplate> fields) {

  /** The section of everything above the first section that is found. */
  static final String HEAD = "head";

  PaperTemplate {
    sections = sections == null ? Map.of() : new LinkedHashMap<>(sections);
    stops = stops == null ? List.of() : List.copyOf(stops);
    valueStarts = valueStarts == null ? List.of() : List.copyOf(valueStarts);
    titles = titles == null ? List.of() : List.copyOf(titles);
    sum = sum == null ? List.of() : List.copyOf(sum);
    fields = List.copyOf(fields);
  }

  /** The first field of the name; another is read only where it was not found. */
  Optional<FieldTemplate> named(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  PaperTemplate with(List<String> moreStops, List<String> commonStarts, List<String> itsTitles) {
    List<String> all = Stream.concat(stops.stream(), moreStops.stream()).distinct().toList();
    return new PaperTemplate(type, sections, ordered, all, commonStarts, itsTitles, sum, fields);
  }

  /** The same with the labels and lists that its fields have on papers of all kinds. */
  PaperTemplate with(List<CommonWording> common, Map<String, List<String>> lists) {
    List<FieldTemplate> wider =
        fields.stream()
            .map(
                field ->
                    field.with(
                        common.stream()
                            .filter(wording -> wording.names(field, type))
                            .flatMap(wording -> wording.labels().stream())
                            .toList(),
                        lists.entrySet().stream()
                            .filter(list -> list.getValue().contains(field.name()))
                            .map(Map.Entry::getKey)
                            .findFirst()
                            .orElse(null)))
            .toList();
    return new PaperTemplate(type, sections, ordered, stops, valueStarts, titles, sum, wider);
  }

  /** The same without the wordings of labels, sections and stops that are withheld. */
  PaperTemplate without(Predicate<String> withheld) {
    Map<String, List<String>> starts = new LinkedHashMap<>();
    sections.forEach((name, wordings) -> starts.put(name, kept(wordings, withheld)));
    return new PaperTemplate(
        type,
        starts,
        ordered,
        kept(stops, withheld),
        valueStarts,
        titles,
        sum,
        fields.stream().map(field -> field.labelled(kept(field.labels(), withheld))).toList());
  }

  private static List<String> kept(List<String> wordings, Predicate<String> withheld) {
    return wordings.stream().filter(withheld.negate()).toList();
  }
}
