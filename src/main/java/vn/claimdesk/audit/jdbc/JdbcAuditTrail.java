package vn.claimdesk.audit.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.claimdesk.audit.AuditTrail;

/**
 * Appends to the table {@code audit_entry}; nothing in the application changes or deletes there.
 */
@Repository
class JdbcAuditTrail implements AuditTrail {

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  JdbcAuditTrail(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  @Override
  public void record(String claimNumber, String event, String actor, Map<String, String> details) {
    jdbc.sql(
            """
            insert into audit_entry (claim_number, event, actor, details, happened_at)
            values (?, ?, ?, ?, ?)""")
        .param(claimNumber)
        .param(event)
        .param(actor)
        .param(json(details))
        .param(clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private String json(Map<String, String> details) {
    try {
      return json.writeValueAsString(new TreeMap<>(details));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
