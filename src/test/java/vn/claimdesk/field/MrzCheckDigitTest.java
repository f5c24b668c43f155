package vn.claimdesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzCheckDigitTest {

  /**
   * The specimens of ICAO 9303, parts 4 and 5: number, birth, expiry, optional data, composites.
   */
  @ParameterizedTest
  @CsvSource({
    "L898902C3, 6",
    "740812, 2",
    "120415, 9",
    "ZE184226B<<<<<, 1",
    "L898902C3674081221204159ZE184226B<<<<<1, 0",
    "D23145890, 7",
    "D231458907<<<<<<<<<<<<<<<74081221204159<<<<<<<<<<<, 6",
  })
  void holdsForTheSpecimensOfTheStandard(String part, char digit) {
    assertThat(MrzCheckDigit.holds(part, digit)).isTrue();
    assertThat(MrzCheckDigit.holds(part, '<')).isFalse();
  }

  @Property
  void noticesEverySingleMisreadDigitOfACitizenNumber(
      @ForAll @IntRange(max = 999_999) int serial,
      @ForAll @IntRange(max = 11) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    String number = "079085%06d".formatted(serial);
    char digit = (char) ('0' + MrzCheckDigit.of(number));
    char[] misread = number.toCharArray();
    misread[position] = (char) ('0' + (misread[position] - '0' + shift) % 10);

    assertThat(MrzCheckDigit.holds(number, digit)).isTrue();
    assertThat(MrzCheckDigit.holds(new String(misread), digit)).isFalse();
  }
}
