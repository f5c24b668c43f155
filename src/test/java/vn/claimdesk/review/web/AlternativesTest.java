package vn.claimdesk.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import vn.claimdesk.Bundles;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.review.web.ReviewSheet.AlternativePart;

class AlternativesTest {

  private final Alternatives alternatives = new Alternatives(messages());

  @Test
  void repairsATaxCodeInOneDigitThatIsEasilyMisread() {
    assertThat(of(FieldKind.TAX_CODE, "0123456737", null))
        .contains(new AlternativePart("0123456787", "check digit holds, one digit differs"));
    assertThat(of(FieldKind.TAX_CODE, "0123456787", null)).isEmpty();
  }

  @Test
  void offersWhatTheChecksReckoned() {
    assertThat(of(FieldKind.MONEY, "540000", null, Reason.of("linesDiffer", "500000")))
        .containsExactly(new AlternativePart("500000", "sum of the lines"));
  }

  @Test
  void turnsADateAroundWhoseMonthMayComeFirst() {
    assertThat(of(FieldKind.DATE, "03/05/2026", null))
        .containsExactly(new AlternativePart("05/03/2026", "month first"));
    assertThat(of(FieldKind.DATE, "13/05/2026", null)).isEmpty();
    assertThat(of(FieldKind.DATE, "05/05/2026", null)).isEmpty();
  }

  @Test
  void understandsTheRawReadingByItself() {
    assertThat(of(FieldKind.MONEY, "40000", "540.000 đ"))
        .containsExactly(new AlternativePart("540000", "text read on the paper"));
    assertThat(of(FieldKind.MONEY, "540000", "540.000 đ")).isEmpty();
  }

  private List<AlternativePart> of(
      FieldKind kind, String value, @org.jspecify.annotations.Nullable String raw, Reason... why) {
    var reading = new Field("any", value, raw, 0.5, null, 0);
    var field =
        new DossierField(
            "f", "d", reading, value, 0.9, Verdict.REVIEW, List.of(why), null, null, null);
    return alternatives.of(field, kind, Locale.ENGLISH);
  }

  private static MessageSource messages() {
    return Bundles.of("review");
  }
}
