package vn.claimdesk.demo.paper;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Machine-readable zones of identity papers, ICAO 9303 parts 4 and 5. */
public final class Mrz {

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);

  private Mrz() {}

  /** The three lines on the back of the chip card (TD1). */
  public static List<String> chipCard(
      String citizenNumber, LocalDate birth, boolean woman, LocalDate expiry, String name) {
    String document = citizenNumber.substring(3);
    String first =
        "IDVNM"
            + document
            + checkDigit(document)
            + citizenNumber
            + "<<"
            + checkDigit(citizenNumber);
    String birthPart = withCheckDigit(birth.format(DATE));
    String expiryPart = withCheckDigit(expiry.format(DATE));
    String filler = "<".repeat(11);
    String second = birthPart + (woman ? "F" : "M") + expiryPart + "VNM" + filler;
    int composite = checkDigit(first.substring(5) + birthPart + expiryPart + filler);
    return List.of(first, second + composite, padded(names(name), 30));
  }

  /** The two lines of a passport (TD3). */
  public static List<String> passport(
      String passportNumber,
      String citizenNumber,
      LocalDate birth,
      boolean woman,
      LocalDate expiry,
      String name) {
    String number = withCheckDigit(padded(passportNumber, 9));
    String birthPart = withCheckDigit(birth.format(DATE));
    String expiryPart = withCheckDigit(expiry.format(DATE));
    String personal = withCheckDigit(padded(citizenNumber, 14));
    String second = number + "VNM" + birthPart + (woman ? "F" : "M") + expiryPart + personal;
    int composite = checkDigit(number + birthPart + expiryPart + personal);
    return List.of(padded("P<VNM" + names(name), 44), second + composite);
  }

  /** Weights 7, 3, 1; letters count from A=10, the filler 0. */
  public static int checkDigit(String text) {
    int sum = 0;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      int value = letter == '<' ? 0 : Character.digit(letter, 36);
      sum += value * new int[] {7, 3, 1}[i % 3];
    }
    return sum % 10;
  }

  private static String withCheckDigit(String text) {
    return text + checkDigit(text);
  }

  private static String names(String name) {
    String plain = plain(name);
    int space = plain.indexOf(' ');
    return plain.substring(0, space) + "<<" + plain.substring(space + 1).replace(' ', '<');
  }

  /** A name in capitals without diacritics, as the zone has it. */
  public static String plain(String name) {
    return Normalizer.normalize(
            name.toUpperCase(Locale.ROOT).replace('Đ', 'D'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  private static String padded(String text, int length) {
    return (text + "<".repeat(length)).substring(0, length);
  }
}
