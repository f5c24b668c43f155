package vn.claimdesk.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn An, NGUYỄN VĂN AN",
    "Nguyễn Văn An, An Nguyễn  Văn",
    "Nguyễn Văn An, NGUYEN VAN AN",
    "DO THI DUNG, Đỗ Thị Dung",
    "Trần Thị Hoà, TRẦN THỊ HÒA",
    "Lê Thuỵ Ái, Lê Thụy Ái",
  })
  void takesWritingsOfOneNameAsTheSame(String one, String other) {
    assertThat(PersonName.same(one, other)).isTrue();
    assertThat(PersonName.same(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Nguyễn Văn An, Nguyễn Văn Ân",
    "Trần Thị Hoa, Trần Thị Hoài",
    "Nguyễn Văn An, Nguyễn An",
    "Lê Thị Hường, Lê Thị Hương",
    "Trần Thị Hoà, Trần Thị Hoá",
  })
  void tellsOtherNamesApart(String one, String other) {
    assertThat(PersonName.same(one, other)).isFalse();
    assertThat(PersonName.same(other, one)).isFalse();
  }
}
