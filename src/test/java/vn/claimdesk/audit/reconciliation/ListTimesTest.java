package vn.claimdesk.audit.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListTimesTest {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Instant TIME = Instant.parse("2026-11-05T01:02:03Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "05/11/2026 08:02:03",
        "5/11/2026 8:02:03",
        "05-11-2026 08:02:03",
        "05.11.2026 08:02:03",
        "08:02:03 05/11/2026",
        "05/11/2026, 08:02:03",
        "2026-11-05 08:02:03",
        "2026-11-05T08:02:03",
        "2026-11-05 08:02:03.000",
        "2026/11/05 08:02:03",
        "2026-11-05T01:02:03Z",
        "2026-11-05 01:02:03 Z",
        "2026-11-05T08:02:03+07:00",
        "2026-11-05T08:02:03+0700",
        "2026-11-05 08:02:03.000 +07",
        "1793840523",
        "1793840523000"
      })
  void readsTheTimesOfTheWorld(String text) {
    assertThat(ListTimes.of(ListCell.of(text), VIETNAM)).contains(TIME);
  }

  @Test
  void readsTheDatesOfSpreadsheets() {
    var cell = new ListCell("", LocalDateTime.parse("2026-11-05T08:02:03"), false);
    assertThat(ListTimes.of(cell, VIETNAM)).contains(TIME);
  }

  @Test
  void takesTheZoneThatIsGivenForTimesWithoutOne() {
    assertThat(ListTimes.of(ListCell.of("2026-11-05 01:02:03"), ZoneId.of("UTC"))).contains(TIME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "05/11/2026",
        "11/25/2026 08:02:03",
        "31/02/2026 08:00:00",
        "hôm qua",
        "12345",
        "25:00"
      })
  void guessesNothing(String text) {
    assertThat(ListTimes.of(ListCell.of(text), VIETNAM)).isEmpty();
  }
}
