package vn.claimdesk.field;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseAmountTest {

  @Property
  void readsBackWhatIsWrittenInWords(
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long amount,
      @ForAll boolean southern,
      @ForAll boolean capitals) {
    String words =
        new AmountInWords(southern ? "lẻ" : "linh", southern ? "ngàn" : "nghìn").write(amount);
    String printed = (capitals ? words.toUpperCase(java.util.Locale.ROOT) : words) + " đồng chẵn.";

    assertThat(VietnameseAmount.parse(printed)).as(printed).hasValue(amount);
    assertThat(VietnameseAmount.parse(VietnameseText.fold(printed))).as(printed).hasValue(amount);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Năm triệu đồng | 5000000",
        "Số tiền bằng chữ: Năm trăm nghìn đồng./. | 500000",
        "Một triệu, hai trăm ba mươi tư nghìn, năm trăm sáu mươi bảy đồng | 1234567",
        "Hai trăm lẻ năm ngàn đồng chẵn | 205000",
        "Một triệu không trăm linh năm nghìn Đồng Việt Nam | 1005000",
        "Hai mươi mốt tỷ không trăm linh một triệu | 21001000000",
        "Hai nghìn ba trăm tỷ đồng | 2300000000000",
        "một nghìn lẻ năm | 1005",
        "ba lăm nghìn | 35000",
        "mười lăm triệu tám trăm bốn mươi nghìn | 15840000",
        "Không đồng | 0",
      })
  void readsTheMannersOfInvoices(String words, long amount) {
    assertThat(VietnameseAmount.parse(words)).hasValue(amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "đồng",
        "tỷ đồng",
        "one million dong",
        "một triệu rưỡi",
        "một nghìn hai triệu",
        "hai ba trăm nghìn",
        "một triệv hai trăm nghìn đồng",
      })
  void doesNotGuess(String words) {
    assertThat(VietnameseAmount.parse(words)).isEmpty();
  }
}
