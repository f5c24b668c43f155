package vn.claimdesk.accuracy;

import org.jspecify.annotations.Nullable;

/**
 * One value that should have been read, beside what was read.
 *
 * @param kind {@code label}, {@code field} or {@code cell}
 * @param near whether it is right but for diacritics, case and punctuation
 */
record Finding(
    PaperCase paper,
    String type,
    String kind,
    String name,
    String expected,
    @Nullable String actual,
    @Nullable Double confidence,
    boolean exact,
    boolean near) {

  String csv() {
    return String.join(
        ";",
        paper.quality().name(),
        paper.layouts().label(),
        paper.layout(),
        type,
        kind,
        name,
        quoted(expected),
        quoted(actual == null ? "" : actual),
        confidence == null ? "" : String.format(java.util.Locale.ROOT, "%.3f", confidence),
        exact ? "exact" : near ? "near" : actual == null ? "missing" : "wrong");
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
