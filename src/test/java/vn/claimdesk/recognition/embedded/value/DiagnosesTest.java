package vn.claimdesk.recognition.embedded.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Token;

class DiagnosesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Viêm phổi (J18.9)                 | Viêm phổi
          Viêm phổi (ICD-10: J18.9)         | Viêm phổi
          Viêm phổi (mã bệnh J18)           | Viêm phổi
          Viêm phổi - J18.9                 | Viêm phổi
          Viêm phổi J18.9                   | Viêm phổi
          Viêm phổi. Mã ICD: J18.9; I10     | Viêm phổi
          J18.9 - Viêm phổi                 | Viêm phổi
          B02.9/ Bệnh zona, không biến chứng | Bệnh zona, không biến chứng
          J18.9 Viêm phổi                   | Viêm phổi
          Thoát vị đĩa đệm L4-L5            | Thoát vị đĩa đệm L4-L5
          Thiếu vitamin B12                 | Thiếu vitamin B12
          """)
  void takesCodesOutOfADiagnosis(String printed, String diagnosis) {
    List<Token> words =
        Stream.of(printed.split(" "))
            .map(word -> new Token(word, Folding.letters(word), 1, new Box(0, 0, 9, 9), false))
            .toList();
    assertThat(ValueKind.DIAGNOSIS.read(words).orElseThrow().text()).isEqualTo(diagnosis);
  }
}
