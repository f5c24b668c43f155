package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlateNumberTest {

  private static String one(String line) {
    return PlateNumber.of(line).map(PlateNumber::text).orElse("none");
  }

  private static String two(String upper, String lower) {
    return PlateNumber.of(upper, lower).map(PlateNumber::text).orElse("none");
  }

  @Test
  void writesPlatesAsTheyAreWritten() {
    assertThat(one("51A-123.45")).isEqualTo("51A-123.45");
    assertThat(one("30F1234")).isEqualTo("30F-1234");
    assertThat(one("51LD-123.45")).isEqualTo("51LD-123.45");
    assertThat(two("51A", "123.45")).isEqualTo("51A-123.45");
    assertThat(two("59-X3", "678.90")).isEqualTo("59-X3 678.90");
    assertThat(two("29-B1", "2345")).isEqualTo("29-B1 2345");
    assertThat(two("59-AB", "123.45")).isEqualTo("59-AB 123.45");
  }

  @Test
  void tellsLettersFromDigitsByTheirPlace() {
    assertThat(one("S1A-I23.4S")).isEqualTo("none");
    assertThat(one("5IA-123.4S")).isEqualTo("51A-123.45");
    assertThat(one("518-123.45")).isEqualTo("51B-123.45");
    assertThat(two("59-X3", "67B.90")).isEqualTo("59-X3 678.90");
  }

  @Test
  void refusesWhatIsNoPlate() {
    assertThat(one("HOTLINE")).isEqualTo("none");
    assertThat(one("01A-123.45")).isEqualTo("none");
    assertThat(one("51A-12")).isEqualTo("none");
    assertThat(two("XE", "MAY")).isEqualTo("none");
    assertThat(one("")).isEqualTo("none");
  }
}
