package vn.claimdesk.audit.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.claimdesk.audit.AuditEntries;
import vn.claimdesk.audit.AuditTrail;

/**
 * Appends to the table {@code audit_entry}; nothing in the application changes or deletes there.
 */
@Repository
class JdbcAuditTrail implements AuditTrail, AuditEntries {

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

  @Override
  public List<Entry> ofClaim(String claimNumber) {
    return jdbc.sql("select * from audit_entry where claim_number = ? order by id")
        .param(claimNumber)
        .query(
            (row, number) ->
                new Entry(
                    row.getLong("id"),
                    row.getString("claim_number"),
                    row.getString("event"),
                    row.getString("actor"),
                    details(row.getString("details")),
                    row.getObject("happened_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  private Map<String, String> details(String text) {
    try {
      return json.readValue(text, new TypeReference<TreeMap<String, String>>() {});
    } catch (JsonProcessingException foreign) {
      return Map.of("details", text);
    }
  }

  private String json(Map<String, String> details) {
    try {
      return json.writeValueAsString(new TreeMap<>(details));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
