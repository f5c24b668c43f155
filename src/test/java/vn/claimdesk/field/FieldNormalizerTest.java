package vn.claimdesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNormalizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 05 tháng 3 năm 2025 | 05/03/2025",
        "Ngày (Date) 05 tháng (month) 03 năm (year) 2025 | 05/03/2025",
        "Hà Nội, ngày 5 tháng 3 năm 25 | 05/03/2025",
        "5/3/25 | 05/03/2025",
        "05-03-2025 | 05/03/2025",
        "5.3.2025 | 05/03/2025",
        "05 / 03 / 2025 | 05/03/2025",
        "2025-03-05 | 05/03/2025",
        "2025-03-05T10:11:12+07:00 | 05/03/2025",
        "10:30 05/03/2025 | 05/03/2025",
        "10 giờ 30 phút, ngày 05/03/2025 | 05/03/2025",
        "05 MAR 2025 | 05/03/2025",
        "12/11/85 | 12/11/1985",
        "31/02/2025 | 31/02/2025",
        "từ 01/02/2025 đến 05/02/2025 | từ 01/02/2025 đến 05/02/2025",
        "Không thời hạn | Không thời hạn",
      })
  void turnsPrintedDatesIntoOneForm(String raw, String value) {
    assertThat(FieldNormalizer.normalize(FieldKind.DATE, raw)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.234.567 đ | 1234567",
        "1,234,567.00 | 1234567",
        "1.234.567,00 VNĐ | 1234567",
        "1 234 567 đồng | 1234567",
        "1234567 | 1234567",
        "1234567.5 | 1234568",
        "150000.000 | 150000",
        "150.000 | 150000",
        "150.000đ | 150000",
        "-50.000 | -50000",
        "(50.000) | -50000",
        "VND 50,000 | 50000",
        "1.234.000 đồng (Một triệu hai trăm ba mươi tư nghìn đồng chẵn) | 1234000",
        "0 | 0",
        "l.234.567 | l.234.567",
        "1.234.567 8.000 | 1.234.567 8.000",
        "miễn phí | miễn phí",
      })
  void turnsPrintedAmountsIntoDigits(String raw, String value) {
    assertThat(FieldNormalizer.normalize(FieldKind.MONEY, raw)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NUMBER | 1,50 | 1.5",
        "NUMBER | 2,00 | 2",
        "NUMBER | 1.000 | 1000",
        "PERCENT | 8 % | 8%",
        "PERCENT | 10 | 10%",
        "PERCENT | 5,5% | 5.5%",
        "PERCENT | kct | KCT",
        "PERCENT | Không chịu thuế | KCT",
        "GENDER | NỮ | Nữ",
        "GENDER | Male | Nam",
        "GENDER | khác | khác",
        "YES_NO | True | Có",
        "YES_NO | false | Không",
        "YES_NO | không | Không",
        "YES_NO | không rõ | không rõ",
        "PHONE | +84 912 345 678 | 0912345678",
        "PHONE | (024) 3825.5555 | 02438255555",
        "PHONE | 84912345678 | 0912345678",
        "TAX_CODE | 0 1 2 3 4 5 6 7 8 7 | 0123456787",
        "TAX_CODE | 0123456787001 | 0123456787-001",
        "TAX_CODE | 01234567 | 01234567",
        "IDENTITY_NUMBER | 001 085 000 123 | 001085000123",
        "IDENTITY_NUMBER | c1234567 | C1234567",
        "CODE | 1C25 TAA | 1C25TAA",
        "EMAIL | An.Nguyen@Example.VN | an.nguyen@example.vn",
        "NAME | : Nguyễn   Văn An. | Nguyễn Văn An",
        "TEXT | ' : Viêm phổi ' | Viêm phổi",
      })
  void normalizesByKind(FieldKind kind, String raw, String value) {
    assertThat(FieldNormalizer.normalize(kind, raw)).isEqualTo(value);
  }

  @Test
  void composesVietnameseLettersThatArriveDecomposed() {
    assertThat(FieldNormalizer.normalize(FieldKind.NAME, "Nguye\u0302\u0303n")).isEqualTo("Nguyễn");
  }

  @Test
  void makesNothingOfNothing() {
    assertThat(FieldNormalizer.normalize(FieldKind.MONEY, " \u00A0")).isNull();
    assertThat(FieldNormalizer.normalize(FieldKind.TEXT, null)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE | 31/02/2025",
        "DATE | Không thời hạn",
        "MONEY | 1.234",
        "MONEY | miễn phí",
        "NAME | NGUYEN V4N AN",
        "GENDER | X",
        "YES_NO | X",
        "PERCENT | 8",
        "TAX_CODE | 012345678",
        "IDENTITY_NUMBER | 0010850001",
        "PHONE | 12345",
        "EMAIL | an.nguyen",
      })
  void tellsValuesThatAreNotOfTheirKind(FieldKind kind, String value) {
    assertThat(FieldNormalizer.conforms(kind, value)).isFalse();
  }

  @Property
  void readsBackEveryAmountHoweverItIsGrouped(
      @ForAll @LongRange(min = 0, max = 999_999_999_999L) long amount) {
    for (String separator : new String[] {".", ",", " "}) {
      String printed = String.format(java.util.Locale.ROOT, "%,d", amount).replace(",", separator);
      assertThat(FieldNormalizer.normalize(FieldKind.MONEY, printed + " đ"))
          .isEqualTo(Long.toString(amount));
    }
  }

  @Property
  void keepsAValueThatIsNormalizedAlready(
      @ForAll @DateRange(min = "1900-01-01", max = "2099-12-31") LocalDate date) {
    String value = PrintedDate.format(date);
    assertThat(FieldNormalizer.normalize(FieldKind.DATE, value)).isEqualTo(value);
    assertThat(FieldNormalizer.conforms(FieldKind.DATE, value)).isTrue();
  }
}
