package vn.claimdesk.demo.paper;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The holes in a template's text: {@code {name}}, {@code {name:form}}, and {@code {?name=value}}
 * for a box that is ticked where the value is this one.
 */
final class Placeholders {

  private static final Pattern HOLE = Pattern.compile("\\{(\\?)?([A-Za-z0-9_.]+)(?:[:=]([^}]*))?}");

  static final String TICKED = "☒";
  static final String EMPTY = "☐";

  private Placeholders() {}

  static String fill(String text, BiFunction<String, String, String> print, PaperData data) {
    return HOLE.matcher(text)
        .replaceAll(
            hole ->
                Matcher.quoteReplacement(
                    hole.group(1) == null
                        ? print.apply(hole.group(2), orEmpty(hole.group(3)))
                        : data.value(hole.group(2)).equals(hole.group(3)) ? TICKED : EMPTY));
  }

  static String fill(String text, PaperData data) {
    return fill(text, (name, form) -> PrintForm.of(data.value(name), form), data);
  }

  /** Names of all values that the text prints. */
  static List<String> names(String text) {
    return HOLE.matcher(text).results().map(hole -> hole.group(2)).distinct().toList();
  }

  private static String orEmpty(@Nullable String form) {
    return form == null ? "" : form;
  }
}
