package vn.claimdesk.field;

import java.util.ArrayList;
import java.util.List;

/** Writes amounts in words, in the manners that occur on invoices; the tests' counterpart. */
final class AmountInWords {

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };

  private final String linh;
  private final String thousand;

  AmountInWords(String linh, String thousand) {
    this.linh = linh;
    this.thousand = thousand;
  }

  String write(long amount) {
    if (amount == 0) {
      return DIGITS[0];
    }
    if (amount >= 1_000_000_000) {
      String billions = write(amount / 1_000_000_000) + " tỷ";
      long rest = amount % 1_000_000_000;
      return rest == 0 ? billions : billions + " " + groups(rest, true);
    }
    return groups(amount, false);
  }

  private String groups(long amount, boolean led) {
    String[] units = {" triệu", " " + thousand, ""};
    long[] values = {amount / 1_000_000, amount / 1000 % 1000, amount % 1000};
    List<String> words = new ArrayList<>();
    boolean full = led;
    for (int i = 0; i < 3; i++) {
      if (values[i] > 0) {
        words.add(group((int) values[i], full) + units[i]);
        full = true;
      }
    }
    return String.join(" ", words);
  }

  private String group(int value, boolean full) {
    int hundreds = value / 100;
    int tens = value / 10 % 10;
    int ones = value % 10;
    List<String> words = new ArrayList<>();
    if (hundreds > 0 || full) {
      words.add(DIGITS[hundreds] + " trăm");
    }
    if (tens == 0 && ones > 0) {
      words.add(words.isEmpty() ? DIGITS[ones] : linh + " " + DIGITS[ones]);
    } else if (tens == 1) {
      words.add("mười" + (ones == 0 ? "" : ones == 5 ? " lăm" : " " + DIGITS[ones]));
    } else if (tens > 1) {
      String last =
          ones == 1 ? " mốt" : ones == 4 ? " tư" : ones == 5 ? " lăm" : " " + DIGITS[ones];
      words.add(DIGITS[tens] + " mươi" + (ones == 0 ? "" : last));
    }
    return String.join(" ", words);
  }
}
