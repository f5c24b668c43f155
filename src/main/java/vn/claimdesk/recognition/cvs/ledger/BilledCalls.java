package vn.claimdesk.recognition.cvs.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.claimdesk.recognition.BillableCalls;

/**
 * Reads from the ledger what a vendor's bill is held against. A call without an error code had no
 * answer of the contract; it may be on the bill unless it never reached a server.
 */
@Repository
class BilledCalls implements BillableCalls {

  private final JdbcClient jdbc;

  BilledCalls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<BillableCall> sentBetween(Instant from, Instant to) {
    return jdbc.sql(
            """
            select id, claim_number, operation, host, sent_at, duration_ms, billed
            from recognition_call
            where sent_at >= ? and sent_at < ?
              and (billed = true
                or error_code is null and (http_status is null or http_status >= 500
                     or http_status between 200 and 299)
                   and (error_message is null
                     or error_message not in ('unknown_host', 'untrusted_host')))
            order by sent_at, id""")
        .param(from.atOffset(ZoneOffset.UTC))
        .param(to.atOffset(ZoneOffset.UTC))
        .query(BilledCalls::call)
        .list();
  }

  private static BillableCall call(ResultSet row, int number) throws SQLException {
    return new BillableCall(
        row.getString("id"),
        row.getString("claim_number"),
        row.getString("operation"),
        row.getString("host"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        Duration.ofMillis(row.getLong("duration_ms")),
        row.getBoolean("billed") ? Billing.BILLED : Billing.UNANSWERED);
  }
}
