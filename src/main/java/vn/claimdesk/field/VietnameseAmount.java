package vn.claimdesk.field;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads amounts written in Vietnamese words: {@code một triệu không trăm linh năm nghìn đồng chẵn}
 * is 1 005 000. Words may lack their diacritics.
 */
public final class VietnameseAmount {

  private static final Map<String, Integer> DIGITS = digits();
  private static final Map<String, Long> UNITS =
      Map.of("nghin", 1_000L, "ngan", 1_000L, "trieu", 1_000_000L);
  private static final Pattern CAPTION =
      Pattern.compile("^(?:(?:tong|cong|so|tien|viet|bang|chu|thanh)\\s+)+");
  private static final long BILLION = 1_000_000_000L;

  private VietnameseAmount() {}

  /** The amount in VND; empty where a word is no part of a number. */
  public static OptionalLong parse(String words) {
    String bare = CAPTION.matcher(VietnameseText.fold(words)).replaceFirst("");
    List<String> tokens = Arrays.asList(bare.split(" "));
    int currency = tokens.lastIndexOf("dong");
    if (currency >= 0) {
      tokens = tokens.subList(0, currency);
    }
    if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).equals("chan")) {
      tokens = tokens.subList(0, tokens.size() - 1);
    }
    return tokens.isEmpty() ? OptionalLong.empty() : number(tokens);
  }

  private static OptionalLong number(List<String> tokens) {
    int billion = Math.max(tokens.lastIndexOf("ty"), tokens.lastIndexOf("ti"));
    if (billion < 0) {
      return belowBillion(tokens);
    }
    OptionalLong billions = belowBillion(tokens.subList(0, billion));
    List<String> rest = tokens.subList(billion + 1, tokens.size());
    OptionalLong below = rest.isEmpty() ? OptionalLong.of(0) : belowBillion(rest);
    return billions.orElse(0) < 1_000_000 ? sum(billions, BILLION, below) : OptionalLong.empty();
  }

  private static OptionalLong belowBillion(List<String> tokens) {
    long sum = 0;
    long lastUnit = Long.MAX_VALUE;
    int from = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      Long unit = i < tokens.size() ? UNITS.get(tokens.get(i)) : Long.valueOf(1);
      if (unit == null || i == tokens.size() && from == i && i > 0) {
        continue;
      }
      OptionalLong value = below1000(tokens.subList(from, i));
      if (value.isEmpty() || unit >= lastUnit) {
        return OptionalLong.empty();
      }
      sum += value.getAsLong() * unit;
      lastUnit = unit;
      from = i + 1;
    }
    return OptionalLong.of(sum);
  }

  private static OptionalLong below1000(List<String> words) {
    int hundred = words.indexOf("tram");
    if (hundred > 0) {
      OptionalLong hundreds = digit(words.subList(0, hundred));
      List<String> rest = words.subList(hundred + 1, words.size());
      OptionalLong below = rest.isEmpty() ? OptionalLong.of(0) : below100(rest);
      return sum(hundreds, 100, below);
    }
    return below100(words);
  }

  private static OptionalLong below100(List<String> words) {
    if (words.size() == 2 && (words.get(0).equals("linh") || words.get(0).equals("le"))) {
      return digit(words.subList(1, 2));
    }
    int ten = words.indexOf("muoi");
    if (ten < 0) {
      return words.size() == 2 ? tensWithout(words) : digit(words);
    }
    OptionalLong tens = ten == 0 ? OptionalLong.of(1) : digit(words.subList(0, ten));
    List<String> rest = words.subList(ten + 1, words.size());
    return sum(tens, 10, rest.isEmpty() ? OptionalLong.of(0) : digit(rest));
  }

  /** "ba lăm" for "ba mươi lăm": only with the words that a unit after tens has. */
  private static OptionalLong tensWithout(List<String> words) {
    return Set.of("lam", "mot", "tu", "nham").contains(words.get(1))
        ? sum(digit(words.subList(0, 1)), 10, digit(words.subList(1, 2)))
        : OptionalLong.empty();
  }

  private static OptionalLong digit(List<String> words) {
    Integer value = words.size() == 1 ? DIGITS.get(words.get(0)) : null;
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  private static OptionalLong sum(OptionalLong high, long factor, OptionalLong low) {
    return high.isEmpty() || low.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(high.getAsLong() * factor + low.getAsLong());
  }

  private static Map<String, Integer> digits() {
    Map<String, Integer> map = new HashMap<>();
    String[] names = {"khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"};
    for (int i = 0; i < names.length; i++) {
      map.put(names[i], i);
    }
    map.putAll(Map.of("tu", 4, "lam", 5, "nham", 5));
    return Map.copyOf(map);
  }
}
