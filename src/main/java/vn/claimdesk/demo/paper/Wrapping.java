package vn.claimdesk.demo.paper;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Wrapping {

  private Wrapping() {}

  /**
   * @param first width of the first line in points
   * @param others width of the lines after it
   * @return at least one line; a word too long for a line stays whole
   */
  static List<String> lines(String text, Type type, double first, double others) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      double room = lines.isEmpty() ? first : others;
      if (TextRun.width(longer, type) > room && !line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else if (line.isEmpty()
          && lines.isEmpty()
          && TextRun.width(word, type) > first
          && others > first) {
        lines.add("");
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
