package vn.claimdesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MrzTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

  /** The specimens of ICAO 9303, parts 4 and 5. */
  private static final List<String> PASSPORT =
      List.of(
          "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
          "L898902C36UTO7408122F1204159ZE184226B<<<<<10");

  private static final List<String> CARD =
      List.of(
          "I<UTOD231458907<<<<<<<<<<<<<<<",
          "7408122F1204159UTO<<<<<<<<<<<6",
          "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");

  @Test
  void readsThePassportOfTheStandard() {
    Mrz mrz = Mrz.parse(PASSPORT, TODAY).orElseThrow();

    assertThat(mrz.checkDigitsHold()).isTrue();
    assertThat(mrz.documentNumber()).isEqualTo("L898902C3");
    assertThat(mrz.personNumber()).isEqualTo("ZE184226B");
    assertThat(mrz.surName()).isEqualTo("ERIKSSON");
    assertThat(mrz.givenName()).isEqualTo("ANNA MARIA");
    assertThat(mrz.dateOfBirth()).isEqualTo("1974-08-12");
    assertThat(mrz.dueDate()).isEqualTo("2012-04-15");
    assertThat(mrz.gender()).isEqualTo("Nữ");
  }

  @Test
  void readsTheCardOfTheStandard() {
    Mrz mrz = Mrz.parse(CARD, TODAY).orElseThrow();

    assertThat(mrz.checkDigitsHold()).isTrue();
    assertThat(mrz.documentNumber()).isEqualTo("D23145890");
    assertThat(mrz.personNumber()).isEmpty();
  }

  @Test
  void readsAVietnameseChipCard() {
    Mrz mrz = Mrz.parse(chipCard("079085123456"), TODAY).orElseThrow();

    assertThat(mrz.checkDigitsHold()).isTrue();
    assertThat(mrz.personNumber()).isEqualTo("079085123456").endsWith(mrz.documentNumber());
    assertThat(mrz.dateOfBirth()).isEqualTo("1985-01-02");
    assertThat(mrz.country()).isEqualTo("VNM");
  }

  @Property
  void noticesEverySingleMisreadDigit(
      @ForAll @IntRange(max = 999_999) int serial,
      @ForAll @IntRange(min = 15, max = 26) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    List<String> lines = chipCard("079085%06d".formatted(serial));
    char[] first = lines.get(0).toCharArray();
    first[position] = (char) ('0' + (first[position] - '0' + shift) % 10);
    List<String> misread = List.of(new String(first), lines.get(1), lines.get(2));

    assertThat(Mrz.parse(lines, TODAY).orElseThrow().checkDigitsHold()).isTrue();
    assertThat(Mrz.parse(misread, TODAY).orElseThrow().checkDigitsHold()).isFalse();
  }

  @Test
  void refusesLinesOfAnotherFormat() {
    assertThat(Mrz.parse(List.of("P<UTOERIKSSON", "L898902C36"), TODAY)).isEmpty();
    assertThat(Mrz.parse(List.of(), TODAY)).isEmpty();
  }

  private static List<String> chipCard(String citizen) {
    String document = citizen.substring(3);
    String one =
        "IDVNM" + document + Mrz.checkDigit(document) + citizen + "<<" + Mrz.checkDigit(citizen);
    String dates = "850102" + Mrz.checkDigit("850102") + "M" + "350102" + Mrz.checkDigit("350102");
    String two = dates + "VNM" + "<".repeat(11);
    int composite =
        Mrz.checkDigit(
            one.substring(5) + two.substring(0, 7) + two.substring(8, 15) + two.substring(18, 29));
    return List.of(one, two + composite, "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<");
  }
}
