package vn.claimdesk.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The 12-digit citizen number: place of birth, century and gender, year of birth, six digits. It
 * has no check digit, so only its structure can be wrong.
 *
 * @param place code of a province (1 to 96) or of a country (from 100)
 */
public record IdentityNumber(String digits, int place, boolean male, int birthYear) {

  private static final Pattern TWELVE = Pattern.compile("\\d{12}");
  private static final int FIRST_COUNTRY = 100;

  /** Cards from before the merger of provinces of July 2025 stay valid, so the old codes count. */
  private static final Set<Integer> PROVINCES = provinces();

  /** The number, empty where no citizen can have it. */
  public static Optional<IdentityNumber> parse(String digits) {
    if (!TWELVE.matcher(digits).matches()) {
      return Optional.empty();
    }
    int place = Integer.parseInt(digits.substring(0, 3));
    int century = digits.charAt(3) - '0';
    if (century > 3 || place < FIRST_COUNTRY && !PROVINCES.contains(place)) {
      return Optional.empty();
    }
    int year = 1900 + century / 2 * 100 + Integer.parseInt(digits.substring(4, 6));
    return Optional.of(new IdentityNumber(digits, place, century % 2 == 0, year));
  }

  public boolean agreesWith(LocalDate dateOfBirth) {
    return dateOfBirth.getYear() == birthYear;
  }

  /** Whether the gender, {@code Nam} or {@code Nữ}, is the number's. */
  public boolean agreesWith(String gender) {
    return gender.equals(male ? "Nam" : "Nữ");
  }

  private static Set<Integer> provinces() {
    try (InputStream in = IdentityNumber.class.getResourceAsStream("/field/provinces-63.csv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && Character.isDigit(line.charAt(0)))
          .map(line -> Integer.valueOf(line.substring(0, line.indexOf(','))))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
