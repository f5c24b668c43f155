package vn.claimdesk.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.adjudication.FactGrid.Agreement;
import vn.claimdesk.field.FieldKind;

class FactAgreementTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NAME | Nguyễn Văn An | NGUYỄN VĂN AN | SAME",
        "NAME | Nguyễn Văn An | NGUYEN VAN AN | SAME",
        "NAME | Nguyễn Văn Tuấn | Nguyễn Văn Tuân | SIMILAR",
        "NAME | Nguyễn Văn An | Lê Thị Hường | DIFFERENT",
        "DATE | 05/03/2026 | 5-3-2026 | SAME",
        "DATE | 05/03/2026 | 03/05/2026 | DIFFERENT",
        "MONEY | 1200000 | 1.200.000 đồng | SAME",
        "MONEY | 1200000 | 1200001 | DIFFERENT",
        "TEXT | Viêm dạ dày cấp | viêm dạ dày | SIMILAR",
        "TEXT | Viêm dạ dày | Gãy xương đùi | DIFFERENT",
        "ADDRESS | 56 Đồi Thông, An Khánh, Cần Thơ | Số 56 đường Đồi Thông, phường An Khánh, thành phố Cần Thơ | SIMILAR",
        "TEXT | --- | Viêm dạ dày | DIFFERENT",
      })
  void holdsStatementsAgainstEachOther(
      FieldKind kind, String one, String other, Agreement agreement) {
    assertThat(FactAgreement.of(kind, one, other)).isEqualTo(agreement);
    assertThat(FactAgreement.of(kind, other, one)).isEqualTo(agreement);
  }

  @Test
  void findsWhatMostPapersSay() {
    assertThat(FactAgreement.mostStated(List.of("a", "B", "b"))).isEqualTo("B");
    assertThat(FactAgreement.mostStated(List.of("a", "b"))).isEqualTo("a");
  }
}
