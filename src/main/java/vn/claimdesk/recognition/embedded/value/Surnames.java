package vn.claimdesk.recognition.embedded.value;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.text.Folding;

/**
 * Puts the marks of family names right where OCR lost one: {@code Nguyên} is {@code Nguyễn}. Only
 * names that no other family name resembles, and only where the name is written with marks at all.
 */
final class Surnames {

  private static final Map<String, String> SPELLING =
      Stream.of(
              "Nguyễn", "Trần", "Phạm", "Hoàng", "Huỳnh", "Phan", "Đặng", "Bùi", "Ngô", "Dương",
              "Đinh", "Trịnh", "Đào", "Nghiêm", "Quách", "Phùng", "Vương", "Lương", "Thái")
          .collect(Collectors.toUnmodifiableMap(Folding::letters, Function.identity()));

  private Surnames() {}

  static String mend(String name) {
    int end = name.indexOf(' ');
    if (end < 0 || !marked(name)) {
      return name;
    }
    String first = name.substring(0, end);
    String spelling = SPELLING.get(Folding.letters(first));
    if (spelling == null) {
      return name;
    }
    boolean capitals = first.equals(first.toUpperCase(Locale.ROOT));
    return (capitals ? spelling.toUpperCase(Locale.ROOT) : spelling) + name.substring(end);
  }

  private static boolean marked(String name) {
    return !Folding.fold(name).equals(name.toLowerCase(Locale.ROOT));
  }
}
