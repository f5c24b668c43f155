package vn.claimdesk.recognition.embedded.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The grammar of Vietnamese license plates (Circular 24/2023): two digits of the province, a
 * series, four or five digits. Letters and digits that look alike are told apart by where they
 * stand.
 *
 * @param text as it is written down
 * @param mended how many characters had to be taken for others
 */
record PlateNumber(String text, int mended) {

  private static final String SERIES = "ABCDEFGHKLMNPSTUVXYZ";
  private static final Pattern SPECIAL = Pattern.compile("LD|DA|KT|NN|NG|QT|HC|TD|MD|MK|CD|RM?");
  private static final String LIKE_DIGITS = "OQDUILJZSGBTA";
  private static final String DIGITS = "0000111256874";
  private static final String LIKE_LETTERS = "01245678";
  private static final String LETTERS = "DLZASGTB";
  private static final int MOST_MENDED = 2;

  /**
   * Reads a plate of one line, that of a car.
   *
   * @return empty where the characters are no plate, or too many of them had to be mended
   */
  static Optional<PlateNumber> of(String line) {
    String read = plain(line);
    for (int series = 1; series <= 2; series++) {
      for (int digits = 5; digits >= 4; digits--) {
        if (read.length() == 2 + series + digits) {
          Optional<PlateNumber> plate =
              parts(read.substring(0, 2 + series), read.substring(2 + series));
          if (plate.isPresent() && (series == 1 || special(plate.get()))) {
            return plate;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Reads a plate of two lines, that of a motorcycle or the square one of a car. */
  static Optional<PlateNumber> of(String upper, String lower) {
    String above = plain(upper);
    String below = plain(lower);
    boolean lengths =
        above.length() >= 3 && above.length() <= 4 && below.length() >= 4 && below.length() <= 5;
    return lengths ? parts(above, below) : Optional.empty();
  }

  private static boolean special(PlateNumber plate) {
    Matcher letters = Pattern.compile("^\\d{2}-?(\\D{1,2})").matcher(plate.text());
    return letters.find() && SPECIAL.matcher(letters.group(1).replaceAll("[^A-Z]", "")).matches();
  }

  private static String plain(String text) {
    return text.toUpperCase(java.util.Locale.ROOT).replace('Đ', 'D').replaceAll("[^A-Z0-9]", "");
  }

  private static Optional<PlateNumber> parts(String above, String below) {
    StringBuilder text = new StringBuilder();
    int mended = 0;
    for (int i = 0; i < above.length(); i++) {
      char read = above.charAt(i);
      char meant = i < 2 ? digit(read) : i == 2 ? letter(read) : second(above);
      if (meant == 0) {
        return Optional.empty();
      }
      mended += meant == read ? 0 : 1;
      text.append(meant);
    }
    StringBuilder number = new StringBuilder();
    for (char read : below.toCharArray()) {
      char meant = digit(read);
      if (meant == 0) {
        return Optional.empty();
      }
      mended += meant == read ? 0 : 1;
      number.append(meant);
    }
    boolean province = text.charAt(0) != '0';
    return mended > MOST_MENDED || !province
        ? Optional.empty()
        : Optional.of(new PlateNumber(written(text.toString(), number.toString()), mended));
  }

  private static String written(String series, String number) {
    String digits =
        number.length() == 5 ? number.substring(0, 3) + "." + number.substring(3) : number;
    boolean motorcycle = series.length() == 4 && !SPECIAL.matcher(series.substring(2)).matches();
    return motorcycle
        ? series.substring(0, 2) + "-" + series.substring(2) + " " + digits
        : series + "-" + digits;
  }

  /** The second sign of a series, a digit or a letter, which nothing tells apart. */
  private static char second(String above) {
    char read = above.charAt(3);
    return Character.isDigit(read) ? read : letter(read);
  }

  private static char digit(char read) {
    int at = LIKE_DIGITS.indexOf(read);
    return Character.isDigit(read) ? read : at < 0 ? 0 : DIGITS.charAt(at);
  }

  private static char letter(char read) {
    int at = LIKE_LETTERS.indexOf(read);
    return at >= 0 ? LETTERS.charAt(at) : SERIES.indexOf(read) >= 0 || read == 'R' ? read : 0;
  }
}
