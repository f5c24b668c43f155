package vn.claimdesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.TaxCode.Finding;

class TaxCodeTest {

  @Property
  void acceptsExactlyOneCheckDigitAtMost(@ForAll @IntRange(max = 999_999_999) int start) {
    String nine = "%09d".formatted(start);
    long accepted =
        java.util.stream.IntStream.rangeClosed(0, 9)
            .filter(digit -> TaxCode.examine(nine + digit) == Finding.CHECK_DIGIT_HOLDS)
            .count();
    assertThat(accepted).isEqualTo(TaxCode.checkDigit(nine) == 10 ? 0 : 1);
  }

  @Property
  void noticesEverySingleMisreadDigit(
      @ForAll @IntRange(max = 999_999_999) int start,
      @ForAll @IntRange(max = 9) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    String nine = "%09d".formatted(start);
    int digit = TaxCode.checkDigit(nine);
    Assume.that(digit < 10);
    char[] code = (nine + digit).toCharArray();
    code[position] = (char) ('0' + (code[position] - '0' + shift) % 10);
    assertThat(TaxCode.examine(new String(code))).isEqualTo(Finding.CHECK_DIGIT_FAILS);
  }

  @Property
  void examinesTheCompanyPartOfABranch(
      @ForAll @IntRange(max = 999_999_999) int start,
      @ForAll @IntRange(min = 1, max = 999) int branch) {
    String nine = "%09d".formatted(start);
    int digit = TaxCode.checkDigit(nine);
    Assume.that(digit < 10);
    String code = nine + digit + "-%03d".formatted(branch);
    assertThat(TaxCode.examine(code)).isEqualTo(Finding.CHECK_DIGIT_HOLDS);
    assertThat(TaxCode.examine(code.replace("-", ""))).isEqualTo(Finding.CHECK_DIGIT_HOLDS);
  }

  @Test
  void followsTheWorkedExample() {
    // 29 + 2*23 + 3*19 + 4*17 + 5*13 + 6*7 + 7*5 + 8*3 = 366 = 33*11 + 3, so 7
    assertThat(TaxCode.examine("0123456787")).isEqualTo(Finding.CHECK_DIGIT_HOLDS);
    assertThat(TaxCode.examine("0123456786")).isEqualTo(Finding.CHECK_DIGIT_FAILS);
  }

  @Test
  void takesACitizenNumberForPersons() {
    assertThat(TaxCode.examine("001085000123")).isEqualTo(Finding.CITIZEN_NUMBER);
    assertThat(TaxCode.examine("003085000123")).isEqualTo(Finding.MALFORMED);
  }

  @Test
  void refusesOtherShapes() {
    assertThat(TaxCode.examine("012345678")).isEqualTo(Finding.MALFORMED);
    assertThat(TaxCode.examine("0123456787-000")).isEqualTo(Finding.MALFORMED);
    assertThat(TaxCode.examine("01234S6787")).isEqualTo(Finding.MALFORMED);
  }
}
