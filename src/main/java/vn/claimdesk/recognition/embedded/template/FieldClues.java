package vn.claimdesk.recognition.embedded.template;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.text.Phrase;

/** What of a template tells values and their places, prepared once for all papers. */
final class FieldClues {

  private final List<Phrase> titles;
  private final Map<FieldTemplate, List<Phrase>> inside = new IdentityHashMap<>();
  private final Map<FieldTemplate, List<Phrase>> headings = new IdentityHashMap<>();
  private final Map<FieldTemplate, Pattern> patterns = new IdentityHashMap<>();

  FieldClues(PaperTemplate template) {
    this.titles = Phrase.all(template.titles());
    for (FieldTemplate field : template.fields()) {
      headings.put(field, Phrase.all(field.headings()));
      inside.put(field, Phrase.all(field.inside()));
      if (field.pattern() != null) {
        patterns.put(field, Pattern.compile(field.pattern(), Pattern.UNICODE_CASE));
      }
    }
  }

  /** What such a paper may be headed by. */
  List<Phrase> titles() {
    return titles;
  }

  /** Words with which the field's own value begins. */
  List<Phrase> headings(FieldTemplate field) {
    return headings.getOrDefault(field, List.of());
  }

  /** Labels within which the field's value stands. */
  List<Phrase> inside(FieldTemplate field) {
    return inside.getOrDefault(field, List.of());
  }

  /** Whether the text has the shape of the field's values. */
  boolean fits(FieldTemplate field, String text) {
    @Nullable Pattern pattern = patterns.get(field);
    return pattern == null || pattern.matcher(text).find();
  }
}
