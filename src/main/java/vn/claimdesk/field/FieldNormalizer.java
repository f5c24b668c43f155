package vn.claimdesk.field;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns text as it is printed into the application's form of its kind: dates dd/MM/yyyy, amounts
 * plain digits, percent {@code 8%} or {@code KCT}, gender {@code Nam} or {@code Nữ}, whether
 * something is so {@code Có} or {@code Không}. What cannot be understood stays as it was read,
 * trimmed.
 */
public final class FieldNormalizer {

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%?");
  private static final Pattern E_MAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;.]{2,}");
  private static final Pattern PHONE = Pattern.compile("0\\d{7,10}|1[89]00\\d{4,6}");
  private static final Pattern IDENTITY = Pattern.compile("\\d{9}|\\d{12}|[A-Z]\\d{7,8}");
  private static final Pattern TAX = Pattern.compile("\\d{10}|\\d{10}-\\d{3}|\\d{12}");
  private static final Pattern RATE = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?%|KCT|KKKNT");

  /** What a field of the kind {@code YES_NO} says where something is so. */
  public static final String YES = "Có";

  /** And where it is not. */
  public static final String NO = "Không";

  private FieldNormalizer() {}

  /** The normalized value; null where there is no text. */
  public static @Nullable String normalize(FieldKind kind, @Nullable String raw) {
    if (raw == null) {
      return null;
    }
    String text = tidy(raw);
    if (text.isEmpty()) {
      return null;
    }
    return switch (kind) {
      case TEXT, ADDRESS -> text;
      case NAME -> text.replaceAll("[\\s.,;:]+$", "").replaceAll("^[\\s.,;:\\-]+", "");
      case DATE -> PrintedDate.parse(text).map(PrintedDate::format).orElse(text);
      case MONEY -> PrintedNumber.amount(text).map(String::valueOf).orElse(text);
      case NUMBER -> PrintedNumber.parse(text).map(FieldNormalizer::plain).orElse(text);
      case PERCENT -> percent(text);
      case CODE -> text.replace(" ", "");
      case TAX_CODE -> taxCode(text);
      case IDENTITY_NUMBER -> identityNumber(text);
      case GENDER -> gender(text);
      case YES_NO -> yesNo(text);
      case PHONE -> phone(text);
      case EMAIL -> text.replace(" ", "").toLowerCase(Locale.ROOT);
    };
  }

  /** Whether a normalized value really is one of its kind; anything is a text. */
  public static boolean conforms(FieldKind kind, String value) {
    return switch (kind) {
      case TEXT, ADDRESS, CODE -> !value.isBlank();
      case NAME -> value.chars().anyMatch(Character::isLetter) && !value.matches(".*\\d.*");
      case DATE -> PrintedDate.of(value).isPresent();
      case MONEY -> value.matches("-?\\d{1,15}");
      case NUMBER -> value.matches("-?\\d{1,15}(\\.\\d+)?");
      case PERCENT -> RATE.matcher(value).matches();
      case TAX_CODE -> TAX.matcher(value).matches();
      case IDENTITY_NUMBER -> IDENTITY.matcher(value).matches();
      case GENDER -> value.equals("Nam") || value.equals("Nữ");
      case YES_NO -> value.equals(YES) || value.equals(NO);
      case PHONE -> PHONE.matcher(value).matches();
      case EMAIL -> E_MAIL.matcher(value).matches();
    };
  }

  private static String tidy(String raw) {
    return Normalizer.normalize(raw, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00A0\\u200B\\uFEFF]+", " ")
        .strip()
        .replaceFirst("^[:：]\\s*", "");
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static String percent(String text) {
    String letters = text.toLowerCase(Locale.ROOT);
    if (letters.equals("kct") || letters.startsWith("không chịu thuế")) {
      return "KCT";
    }
    if (letters.equals("kkknt") || letters.startsWith("không kê khai")) {
      return "KKKNT";
    }
    Matcher matcher = PERCENT.matcher(text);
    if (!matcher.matches()) {
      return text;
    }
    String decimals = Optional.ofNullable(matcher.group(2)).orElse("0");
    return plain(new BigDecimal(matcher.group(1) + "." + decimals)) + "%";
  }

  private static String taxCode(String text) {
    String digits = text.replaceAll("[\\s.\\-–]", "");
    if (digits.matches("\\d{13}")) {
      return digits.substring(0, 10) + "-" + digits.substring(10);
    }
    return digits.matches("\\d{10}|\\d{12}") ? digits : text;
  }

  private static String identityNumber(String text) {
    String compact = text.replaceAll("[\\s.\\-]", "").toUpperCase(Locale.ROOT);
    return IDENTITY.matcher(compact).matches() ? compact : text;
  }

  private static String gender(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "nam", "male", "m", "nam/male", "nam / male", "nam/m" -> "Nam";
      case "nữ", "nu", "female", "f", "nữ/female", "nữ / female", "nữ/f" -> "Nữ";
      default -> text;
    };
  }

  private static String yesNo(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "có", "co", "true", "yes", "y" -> YES;
      case "không", "khong", "false", "no", "n" -> NO;
      default -> text;
    };
  }

  private static String phone(String text) {
    String compact =
        text.replaceAll("[\\s.\\-()]", "").replaceFirst("^(\\+84|0084|84(?=\\d{9}$))0?", "0");
    return PHONE.matcher(compact).matches() ? compact : text;
  }
}
