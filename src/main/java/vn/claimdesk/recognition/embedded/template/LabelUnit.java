package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Words on a line that can be a label as a whole: from the beginning of a cell or column up to a
 * colon or to its end.
 *
 * @param from index of the first word, behind numbering
 * @param to index behind the last word
 * @param end index behind the colon
 * @param walled whether a printed rule stands beside it
 * @param last whether nothing follows on the line
 */
record LabelUnit(int from, int to, int end, boolean colon, boolean walled, boolean last) {

  private static final int MOST_WORDS = 13;
  private static final int SHORT = 6;
  private static final String BOX = "[☐□▢☑☒✓✔✗✘■]";
  private static final Set<String> VALUES = Set.of("nam", "nu", "male", "female");

  /** The units of a line from left to right. */
  static List<LabelUnit> of(TextLine line) {
    List<LabelUnit> units = new ArrayList<>();
    for (int start = 0; start < line.size(); start = line.segmentEnd(start)) {
      in(line, start).ifPresent(units::add);
    }
    return units;
  }

  private static Optional<LabelUnit> in(TextLine line, int start) {
    int segment = line.segmentEnd(start);
    int from = start;
    while (from < segment && LabelFinder.numbering(line.token(from))) {
      from++;
    }
    int to = from;
    while (to < segment && !line.token(to).colon()) {
      to++;
    }
    boolean colon = to < line.size() && line.token(to).colon() && !line.wallBefore(to);
    List<Token> words = line.tokens().subList(from, to);
    if (words.isEmpty()
        || words.size() > MOST_WORDS
        || !Character.isUpperCase(words.get(0).text().replaceFirst("^[(\"]", "").codePointAt(0))
        || words.stream().anyMatch(token -> token.hasDigit() || token.text().matches(BOX))
        || words.size() == 1 && VALUES.contains(words.get(0).letters())) {
      return Optional.empty();
    }
    int end = colon ? to + 1 : to;
    return Optional.of(
        new LabelUnit(
            from,
            to,
            end,
            colon,
            end < line.size() && line.wallBefore(end) || start > 0 && line.wallBefore(start),
            end == line.size()));
  }

  /** Its text without remarks in brackets, and the same in another language, as far as there is. */
  static List<String> parts(String text) {
    String plain = text.replaceAll("[(\\[][^)\\]]*[)\\]]?", " ").strip();
    List<String> halves =
        Stream.concat(
                Stream.of(plain.split("/|\\s[-–]\\s")),
                Stream.of(text.split("[()\\[\\]]")).skip(1).limit(1))
            .map(String::strip)
            .filter(part -> !part.equals(plain))
            .toList();
    boolean two = halves.size() == 2;
    return Stream.concat(
            Stream.of(plain),
            halves.stream().filter(part -> two || part.contains(" ") || part.length() > SHORT))
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
