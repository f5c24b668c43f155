package vn.claimdesk.recognition.embedded.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A printed wording to look for. It is found whatever its accents and case, with the few wrong,
 * missing or split letters that OCR makes; short wordings must be there exactly.
 */
public record Phrase(String text, String letters) {

  /** Where a wording was found: tokens from (included) to (excluded), and how alike it is. */
  public record Hit(int from, int to, double similarity) {}

  public static List<Phrase> all(String... texts) {
    return all(List.of(texts));
  }

  public static List<Phrase> all(List<String> texts) {
    return texts.stream().map(Phrase::of).toList();
  }

  public static Phrase of(String text) {
    return new Phrase(text, Folding.letters(text));
  }

  /** All places of the line where the wording stands. */
  public List<Hit> in(TextLine line) {
    List<Hit> hits = new ArrayList<>();
    int from = 0;
    while (from < line.size()) {
      Hit hit = closest(line, from);
      if (hit == null) {
        from++;
      } else {
        hits.add(hit);
        from = hit.to();
      }
    }
    return hits;
  }

  /** The hit from here on, or a better one that begins within it. */
  private @Nullable Hit closest(TextLine line, int from) {
    Hit best = at(line, from);
    for (int i = from + 1; best != null && best.similarity() < 1 && i < best.to(); i++) {
      Hit later = at(line, i);
      if (later != null && later.similarity() > best.similarity()) {
        best = later;
      }
    }
    return best;
  }

  private @Nullable Hit at(TextLine line, int from) {
    double allowed = allowedEdits();
    if (line.token(from).punctuation()) {
      return null;
    }
    Hit best = null;
    StringBuilder found = new StringBuilder();
    for (int to = from; to < line.size() && found.length() <= letters.length() + allowed; to++) {
      if (to > from && (line.wallBefore(to) || line.token(to).colon() || wide(line, to))) {
        break;
      }
      if (line.token(to).punctuation()) {
        continue;
      }
      found.append(line.token(to).letters());
      double distance = Similarity.distance(found.toString(), letters, allowed);
      if (distance <= allowed) {
        double similarity = 1 - distance / letters.length();
        if (best == null || similarity > best.similarity()) {
          best = new Hit(from, to + 1, similarity);
        }
      }
    }
    return best;
  }

  private static boolean wide(TextLine line, int at) {
    return line.gapBefore(at) > 2.5 * line.height();
  }

  private double allowedEdits() {
    int length = letters.length();
    if (length <= 4) {
      return 0;
    }
    return length <= 7 ? 1 : Math.floor(length * 0.2);
  }
}
