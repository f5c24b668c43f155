package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * How one field is printed, whoever printed it.
 *
 * @param labels wordings of its label, Vietnamese and English
 * @param headings wordings with which the value itself begins where it has no label, such as {@code
 *     Bệnh viện}
 * @param at where the value stands: {@code right} of the label or {@code below} it
 * @param lines how many lines the value may take
 * @param sections parts of the paper it belongs to; empty for everywhere
 * @param anywhere whether its kind alone tells it where no label is found
 * @param pattern what the value must look like, beyond its kind
 * @param low whether a heading may stand in the lower part of the page, as on cards
 * @param spelled whether the amount is spelled out in words beside it
 * @param inside labels of other fields in whose brackets it may stand
 * @param without what is taken out of the value, such as a code that is a field of its own
 * @param list closed list of words by which its spelling is mended, see {@code recognition/lists}
 * @param last whether the last of several equal candidates counts instead of the first
 * @param wholes the only texts that it can be, where lines of it may be lost
 */
record FieldTemplate(
    String name,
    ValueKind kind,
    List<String> labels,
    List<String> headings,
    List<String> at,
    int lines,
    List<String> sections,
    boolean anywhere,
    @Nullable String pattern,
    boolean last,
    boolean low,
    boolean spelled,
    List<String> inside,
    @Nullable String without,
    @Nullable String list,
    List<String> wholes) {

  private static final Set<ValueKind> PERSONAL =
      Set.of(
          ValueKind.PHONE,
          ValueKind.EMAIL,
          ValueKind.NAME,
          ValueKind.ADDRESS,
          ValueKind.TEXT,
          ValueKind.DIAGNOSIS);

  FieldTemplate {
    labels = labels == null ? List.of() : List.copyOf(labels);
    headings = headings == null ? List.of() : List.copyOf(headings);
    at = at == null ? List.of("right", "below") : List.copyOf(at);
    inside = inside == null ? List.of() : List.copyOf(inside);
    sections = sections == null ? List.of() : List.copyOf(sections);
    wholes = wholes == null ? List.of() : List.copyOf(wholes);
    lines = Math.max(1, lines);
  }

  /** Whether it tells of the person on the paper, never of who issued it. */
  boolean personal() {
    boolean issuer = !headings.isEmpty() || sections.contains("seller");
    return !issuer && PERSONAL.contains(kind);
  }

  /** The same with more labels, and with a list where it has none of its own. */
  FieldTemplate with(List<String> more, @Nullable String commonList) {
    return printed(
        Stream.concat(labels.stream(), more.stream()).distinct().toList(),
        list == null ? commonList : list);
  }

  /** The same with other labels. */
  FieldTemplate labelled(List<String> others) {
    return printed(others, list);
  }

  private FieldTemplate printed(List<String> wordings, @Nullable String itsList) {
    return new FieldTemplate(
        name, kind, wordings, headings, at, lines, sections, anywhere, pattern, last, low, spelled,
        inside, without, itsList, wholes);
  }
}
