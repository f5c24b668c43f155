package vn.claimdesk.recognition.embedded.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.claimdesk.field.Box;

/** Sorts words into lines from top to bottom, each from left to right. */
final class ReadingOrder {

  private ReadingOrder() {}

  static List<Word> of(List<Word> words) {
    List<List<Word>> lines = new ArrayList<>();
    List<Word> tallestFirst = new ArrayList<>(words);
    tallestFirst.sort(Comparator.comparingInt(word -> word.box().top() + word.box().bottom()));
    for (Word word : tallestFirst) {
      lines.stream()
          .filter(line -> neighbors(line, word))
          .findFirst()
          .orElseGet(
              () -> {
                List<Word> line = new ArrayList<>();
                lines.add(line);
                return line;
              })
          .add(word);
    }
    lines.forEach(line -> line.sort(Comparator.comparingInt(word -> word.box().left())));
    lines.sort(Comparator.comparingDouble(ReadingOrder::middle));
    return lines.stream().flatMap(List::stream).toList();
  }

  private static boolean neighbors(List<Word> line, Word word) {
    Word nearest =
        line.stream()
            .min(Comparator.comparingInt(other -> distance(other.box(), word.box())))
            .orElseThrow();
    Box one = nearest.box();
    Box other = word.box();
    int shared = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
    return shared * 2 > Math.min(one.height(), other.height());
  }

  private static int distance(Box one, Box other) {
    return Math.max(0, Math.max(one.left(), other.left()) - Math.min(one.right(), other.right()));
  }

  private static double middle(List<Word> line) {
    return line.stream()
        .mapToInt(word -> word.box().top() + word.box().bottom())
        .average()
        .orElse(0);
  }
}
