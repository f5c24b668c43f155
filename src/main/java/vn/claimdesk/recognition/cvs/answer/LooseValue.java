package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;

/** Reads values, scores and boxes as loosely as the service writes them. Nothing here throws. */
final class LooseValue {

  private static final Set<String> WORDS_FOR_NOTHING =
      Set.of("", "none", "null", "n/a", "nan", "undefined");

  private LooseValue() {}

  /** The text of a scalar, trimmed; null where it says that there is nothing. */
  static @Nullable String text(JsonNode node) {
    if (!node.isValueNode() || node.isNull() || node.isMissingNode()) {
      return null;
    }
    String text = node.isNumber() ? plain(node) : node.asText().strip();
    return WORDS_FOR_NOTHING.contains(text.toLowerCase(Locale.ROOT)) ? null : text;
  }

  private static String plain(JsonNode number) {
    if (number.isDouble() || number.isFloat()) {
      return number.asText(); // NaN and infinities
    }
    BigDecimal value = number.decimalValue();
    BigDecimal shortest = value.stripTrailingZeros();
    boolean printable = Math.abs(shortest.scale()) < 40 && shortest.precision() < 40;
    return printable ? shortest.toPlainString() : value.toString();
  }

  /**
   * A score as it was written, in whatever scale; the lowest of a list; null where there is none.
   */
  static @Nullable Double score(JsonNode node) {
    if (node.isArray()) {
      Double lowest = null;
      for (JsonNode element : node) {
        Double score = score(element);
        if (score != null && (lowest == null || score < lowest)) {
          lowest = score;
        }
      }
      return lowest;
    }
    return number(text(node));
  }

  private static @Nullable Double number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(text.replace(',', '.').replace("%", "").strip());
      return Double.isFinite(value) && value >= 0 ? value : null;
    } catch (NumberFormatException word) {
      return null;
    }
  }

  /**
   * The box around everything that the node lists: {@code [l, t, r, b]}, lists of those, polygons
   * of points, or an object with named sides. Null where that makes no rectangle.
   */
  static @Nullable Box box(JsonNode node) {
    if (node.isObject()) {
      return rectangle(
          List.of(node.path("left"), node.path("top"), node.path("right"), node.path("bottom")));
    }
    if (!node.isArray() || node.isEmpty()) {
      return null;
    }
    if (node.get(0).isArray() || node.get(0).isObject()) {
      return node.get(0).isArray() && node.get(0).size() == 2 && !node.get(0).get(0).isArray()
          ? polygon(flat(node))
          : union(node);
    }
    List<JsonNode> numbers = elements(node);
    return numbers.size() == 4 ? rectangle(numbers) : polygon(numbers);
  }

  private static @Nullable Box union(JsonNode boxes) {
    Box whole = null;
    for (JsonNode element : boxes) {
      Box box = box(element);
      whole = whole == null ? box : box == null ? whole : whole.union(box);
    }
    return whole;
  }

  private static @Nullable Box polygon(List<JsonNode> numbers) {
    if (numbers.size() < 6 || numbers.size() % 2 != 0) {
      return null;
    }
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (int i = 0; i < numbers.size(); i += 2) {
      Double x = number(text(numbers.get(i)));
      Double y = number(text(numbers.get(i + 1)));
      if (x == null || y == null) {
        return null;
      }
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    return rectangle(left, top, right, bottom);
  }

  private static @Nullable Box rectangle(List<JsonNode> sides) {
    var numbers = new double[4];
    for (int i = 0; i < 4; i++) {
      String text = text(sides.get(i));
      Double side = number(text != null && text.startsWith("-") ? "0" : text);
      if (side == null) {
        return null;
      }
      numbers[i] = side;
    }
    return rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  private static @Nullable Box rectangle(double left, double top, double right, double bottom) {
    boolean sharesOfThePage = right <= 1 && bottom <= 1;
    if (sharesOfThePage || right <= left || bottom <= top || Math.max(right, bottom) > 1_000_000) {
      return null;
    }
    return new Box(
        (int) Math.floor(left),
        (int) Math.floor(top),
        (int) Math.ceil(right),
        (int) Math.ceil(bottom));
  }

  private static List<JsonNode> flat(JsonNode points) {
    var numbers = new ArrayList<JsonNode>();
    points.forEach(point -> numbers.addAll(elements(point)));
    return numbers;
  }

  /** An index of a page from 0, the first of a list; null where the node holds none. */
  static @Nullable Integer page(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? null : page(node.get(0));
    }
    String text = text(node);
    return text != null && text.matches("\\d{1,4}") ? Integer.valueOf(text) : null;
  }

  static List<JsonNode> elements(JsonNode array) {
    var elements = new ArrayList<JsonNode>(array.size());
    array.forEach(elements::add);
    return elements;
  }
}
