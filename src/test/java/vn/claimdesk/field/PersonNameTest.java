package vn.claimdesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.field.PersonName.Likeness;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn An, NGUYỄN VĂN AN, SAME",
    "Nguyễn Văn An, An Nguyễn Văn, SAME",
    "Trần Thị Hoà, Trần Thị Hòa, SAME",
    "Ông Nguyễn Văn An, Nguyễn Văn An, SAME",
    "Đỗ Đức, đỗ đức, SAME",
    "Nguyễn Văn An, NGUYEN VAN AN, SAME_BUT_FOR_DIACRITICS",
    "Lê Anh Tuấn, Lê Anh Tuân, SAME_BUT_FOR_DIACRITICS",
    "Đỗ Đức, DO DUC, SAME_BUT_FOR_DIACRITICS",
    "Nguyễn Văn An, Nguyễn Văn Anh, DIFFERENT",
    "Nguyễn Văn An, Nguyễn An, DIFFERENT",
    "Nguyễn Văn Văn, Nguyễn Nguyễn Văn, DIFFERENT",
  })
  void tellsNamesApart(String one, String other, Likeness likeness) {
    assertThat(PersonName.compare(one, other)).isEqualTo(likeness);
    assertThat(PersonName.compare(other, one)).isEqualTo(likeness);
  }

  @Property
  void isTheSameWhateverTheCaseTheOrderAndTheComposition(
      @ForAll("names") java.util.List<String> name) {
    String printed = String.join(" ", name);
    var reversed = new java.util.ArrayList<>(name);
    java.util.Collections.reverse(reversed);
    String other =
        java.text.Normalizer.normalize(
            String.join("  ", reversed).toUpperCase(java.util.Locale.ROOT),
            java.text.Normalizer.Form.NFD);

    assertThat(PersonName.compare(printed, other)).isEqualTo(Likeness.SAME);
    assertThat(PersonName.compare(printed, VietnameseText.fold(printed)))
        .isNotEqualTo(Likeness.DIFFERENT);
  }

  @Provide
  net.jqwik.api.Arbitrary<java.util.List<String>> names() {
    return net.jqwik.api.Arbitraries.of(
            "Nguyễn", "Trần", "Lê", "Phạm", "Văn", "Thị", "Đức", "Hoàng", "Thuý", "Quỳnh", "Ước")
        .list()
        .ofMinSize(2)
        .ofMaxSize(5);
  }
}
