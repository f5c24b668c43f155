package vn.claimdesk.demo.paper;

/** Writes an amount of VND the way Vietnamese invoices spell it. */
public final class AmountInWords {

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String[] SCALES = {"", " nghìn", " triệu", " tỷ"};

  private AmountInWords() {}

  /**
   * @param amount 0 to below a thousand billion
   * @return such as {@code Một triệu hai trăm nghìn đồng}
   */
  public static String of(long amount) {
    if (amount < 0 || amount >= 1_000_000_000_000L) {
      throw new IllegalArgumentException("amount out of range: " + amount);
    }
    String words = amount == 0 ? DIGITS[0] : groups(amount);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + " đồng";
  }

  private static String groups(long amount) {
    StringBuilder words = new StringBuilder();
    long divisor = 1_000_000_000L;
    for (int scale = 3; scale >= 0; scale--, divisor /= 1000) {
      int group = (int) (amount / divisor % 1000);
      if (group > 0) {
        words
            .append(words.isEmpty() ? "" : " ")
            .append(group(group, !words.isEmpty()))
            .append(SCALES[scale]);
      }
    }
    return words.toString();
  }

  private static String group(int group, boolean full) {
    int hundreds = group / 100;
    int rest = group % 100;
    String words = hundreds > 0 || full ? DIGITS[hundreds] + " trăm" : "";
    if (rest == 0) {
      return words;
    }
    String separator = words.isEmpty() ? "" : " ";
    return rest < 10 && !words.isEmpty()
        ? words + " lẻ " + DIGITS[rest]
        : words + separator + tens(rest);
  }

  private static String tens(int number) {
    int tens = number / 10;
    int unit = number % 10;
    String unitWord =
        switch (unit) {
          case 0 -> "";
          case 1 -> tens > 1 ? " mốt" : " một";
          case 5 -> tens > 0 ? " lăm" : " năm";
          default -> " " + DIGITS[unit];
        };
    return switch (tens) {
      case 0 -> unitWord.strip();
      case 1 -> "mười" + unitWord;
      default -> DIGITS[tens] + " mươi" + unitWord;
    };
  }
}
