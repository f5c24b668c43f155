package vn.claimdesk.audit.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.ExportPeriod;

class StoredWorkbooksTest {

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void givesBackWhatItWasGiven(String kind, @TempDir Path folder) throws Exception {
    ScratchDatabase database =
        kind.equals("h2") ? ScratchDatabase.h2() : ScratchDatabase.postgres();
    try {
      var stored = new StoredWorkbooks(database.jdbc(), new JdbcTemplate(database.dataSource()));
      byte[] bytes = {1, 2, 3, 0, -1};
      Path file = Files.write(folder.resolve("w.xlsx"), bytes);
      var period = ExportPeriod.of("2026-03-01", "2026-03-31");
      var request = new ClaimWorkbooks.Request(period, "auditor", Locale.ENGLISH);

      stored.add("x-1", request, Instant.parse("2026-04-01T00:00:00Z"), file);

      assertThat(stored.find("x-1"))
          .contains(
              new ClaimWorkbooks.Stored(
                  "x-1", period, "auditor", Instant.parse("2026-04-01T00:00:00Z")));
      assertThat(stored.content("x-1").orElseThrow().readAllBytes()).isEqualTo(bytes);
      assertThat(stored.find("other")).isEmpty();
      assertThat(stored.content("other")).isEmpty();
    } finally {
      database.close();
    }
  }
}
