package vn.claimdesk.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.audit.AuditEntries;

class AuditRecordTest {

  private static final Instant NOW = Instant.parse("2026-03-10T02:00:00.123Z");

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void keepsWhatHappenedInOrder(String kind) throws Exception {
    ScratchDatabase database =
        kind.equals("h2") ? ScratchDatabase.h2() : ScratchDatabase.postgres();
    try {
      var trail =
          new JdbcAuditTrail(database.jdbc(), new ObjectMapper(), Clock.fixed(NOW, ZoneOffset.UTC));
      trail.record("C1", "claim.filed", "intake", Map.of("tệp", "hóa \"đơn\".pdf"));
      trail.record("C2", "claim.filed", "intake", Map.of());
      trail.record("C1", "claim.decided", "senior", Map.of("amount", "1"));

      var entries = trail.ofClaim("C1");

      assertThat(entries)
          .extracting(AuditEntries.Entry::event)
          .containsExactly("claim.filed", "claim.decided");
      assertThat(entries.get(0).details()).containsExactly(Map.entry("tệp", "hóa \"đơn\".pdf"));
      assertThat(entries.get(0).happenedAt()).isEqualTo(NOW);
    } finally {
      database.close();
    }
  }
}
