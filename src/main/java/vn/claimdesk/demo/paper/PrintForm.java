package vn.claimdesk.demo.paper;

import java.util.Locale;

/** The ways in which papers write a normalized value. */
final class PrintForm {

  private PrintForm() {}

  /**
   * @param form empty for the value as it is, or one of the forms that templates name
   */
  static String of(String value, String form) {
    if (value.isEmpty()) {
      return value;
    }
    return switch (form) {
      case "" -> value;
      case "upper" -> value.toUpperCase(Locale.ROOT);
      case "long" -> "ngày " + day(value) + " tháng " + month(value) + " năm " + year(value);
      case "Long" -> "Ngày " + day(value) + " tháng " + month(value) + " năm " + year(value);
      case "dash" -> value.replace('/', '-');
      case "dots" -> value.replace('/', '.');
      case "day" -> day(value);
      case "month" -> month(value);
      case "year" -> year(value);
      case "dot" -> thousands(value, '.');
      case "comma" -> thousands(value, ',');
      case "dot00" -> thousands(value, '.') + ",00";
      case "comma00" -> thousands(value, ',') + ".00";
      case "space" -> thousands(value, ' ');
      case "plusdot" -> (value.startsWith("-") ? "" : "+") + thousands(value, '.');
      case "pluscomma" -> (value.startsWith("-") ? "" : "+") + thousands(value, ',');
      case "words" -> AmountInWords.of(Long.parseLong(value));
      case "group" -> value.replaceAll("(.{4})(?=.)", "$1 ");
      default -> throw new IllegalArgumentException("unknown form " + form);
    };
  }

  private static String day(String date) {
    return date.substring(0, 2);
  }

  private static String month(String date) {
    return date.substring(3, 5);
  }

  private static String year(String date) {
    return date.substring(6);
  }

  private static String thousands(String digits, char separator) {
    return String.format(Locale.ROOT, "%,d", Long.parseLong(digits)).replace(',', separator);
  }
}
