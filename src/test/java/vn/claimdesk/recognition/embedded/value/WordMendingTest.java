package vn.claimdesk.recognition.embedded.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordMendingTest {

  @ParameterizedTest
  @CsvSource({
    "NGUYÊN THI HANH, NGUYỄN THỊ HẠNH",
    "Trân Thị Bích Trâm, Trần Thị Bích Trâm",
    "BS. Trường Hải Nam, BS. Trương Hải Nam",
    "VÕ THI KIM HANH, VÕ THỊ KIM HẠNH"
  })
  void putsTheMarksOfNamesRight(String read, String name) {
    assertThat(PersonNames.mend(read)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "NGUYEN VAN AN",
    "Châu Bá Lộc",
    "Đỗ Thị Thu Ngân",
    "Lê Trường Sơn",
    "Trần Thử Minh Họa"
  })
  void leavesNamesThatAreRightOrWrittenWithoutMarks(String name) {
    assertThat(PersonNames.mend(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "medical, Viêm phối, Viêm phổi",
    "medical, Đục thủy tỉnh thể tuổi già mắt phải, Đục thủy tinh thể tuổi già mắt phải",
    "institutions, BỆNH VIỆN ĐA KHOA TINH NGHỆ AN, BỆNH VIỆN ĐA KHOA TỈNH NGHỆ AN",
    "words, Viêt Nam, Việt Nam"
  })
  void mendsAWordBesideItsNeighbour(String list, String read, String mended) {
    assertThat(mend(list, read)).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource({
    "medical, Sốt cao liên tục; đau đầu; đau mỏi người",
    "medical, phối hợp điều trị",
    "banks, Ngân hàng Sao Biển"
  })
  void leavesWordsThatTheListDoesNotHaveInThisCompany(String list, String text) {
    assertThat(mend(list, text)).isEqualTo(text);
  }

  private static String mend(String list, String text) {
    return WordPairs.named(list).mend(new Value(text, List.of(), 1)).text();
  }

  @Test
  void isLessSureOfWhatItMended() {
    Value value = new Value("Viêm phối", List.of(), 1);
    assertThat(WordPairs.named("medical").mend(value).agreement()).isLessThan(1);
  }
}
