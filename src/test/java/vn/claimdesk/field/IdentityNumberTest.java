package vn.claimdesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class IdentityNumberTest {

  @Property
  void agreesWithTheBirthYearAndGenderItWasGivenFor(
      @ForAll @IntRange(min = 1900, max = 2099) int year, @ForAll boolean male) {
    int century = (year - 1900) / 100 * 2 + (male ? 0 : 1);
    String digits = "079%d%02d123456".formatted(century, year % 100);

    IdentityNumber number = IdentityNumber.parse(digits).orElseThrow();

    assertThat(number.place()).isEqualTo(79);
    assertThat(number.agreesWith(LocalDate.of(year, 7, 1))).isTrue();
    assertThat(number.agreesWith(LocalDate.of(year + 1, 7, 1))).isFalse();
    assertThat(number.agreesWith(male ? "Nam" : "Nữ")).isTrue();
    assertThat(number.agreesWith(male ? "Nữ" : "Nam")).isFalse();
  }

  @Test
  void keepsTheCodesOfTheSixtyThreeProvincesAndKnowsCountries() {
    assertThat(IdentityNumber.parse("002085000123")).isPresent();
    assertThat(IdentityNumber.parse("096085000123")).isPresent();
    assertThat(IdentityNumber.parse("132085000123")).isPresent();
    assertThat(
            java.util.stream.IntStream.range(1, 100)
                .filter(code -> IdentityNumber.parse("%03d085000123".formatted(code)).isPresent()))
        .hasSize(63);
  }

  @Test
  void refusesNumbersNobodyCanHave() {
    assertThat(IdentityNumber.parse("000085000123")).isEmpty();
    assertThat(IdentityNumber.parse("079485000123")).isEmpty();
    assertThat(IdentityNumber.parse("07908500012")).isEmpty();
  }
}
