package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;

/** Reads values, scores and boxes as loosely as the service writes them. Nothing here throws. */
final class LooseValue {

  private static final Set<String> WORDS_FOR_NOTHING =
      Set.of("", "none", "null", "n/a", "nan", "undefined");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern LIST_OF_NUMBERS = Pattern.compile("[\\s\\[\\](){},;.\\d-]+");
  private static final int LONGEST_BOX = 10_000;

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
   * of points, an object with named sides, or one of the lists written as text. Null where that
   * makes no rectangle.
   */
  static @Nullable Box box(JsonNode node) {
    if (node.isTextual()) {
      return box(numbers(node.asText()));
    }
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

  /** The numbers of a list that is written as text, which none has where it is none. */
  private static ArrayNode numbers(String text) {
    ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
    if (text.length() <= LONGEST_BOX && LIST_OF_NUMBERS.matcher(text).matches()) {
      NUMBER.matcher(text).results().forEach(number -> numbers.add(number.group()));
    }
    return numbers;
  }

  /** Whether a node can be nothing but a box, if perhaps one without an extent. */
  static boolean isBox(JsonNode node) {
    if (node.isContainerNode()) {
      return StreamSupport.stream(node.spliterator(), false).allMatch(LooseValue::isBox);
    }
    String text = text(node);
    return text == null || LIST_OF_NUMBERS.matcher(text).matches();
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
      Double x = side(numbers.get(i));
      Double y = side(numbers.get(i + 1));
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
      Double side = side(sides.get(i));
      if (side == null) {
        return null;
      }
      numbers[i] = side;
    }
    return rectangle(numbers[0], numbers[1], numbers[2], numbers[3]);
  }

  /** Papers may reach over the edge of a picture. */
  private static @Nullable Double side(JsonNode node) {
    String text = text(node);
    return number(text != null && text.startsWith("-") ? "0" : text);
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

  static boolean isContainerOrNothing(JsonNode node) {
    return node.isContainerNode() || text(node) == null;
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
