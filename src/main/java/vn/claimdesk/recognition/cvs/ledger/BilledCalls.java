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
import vn.claimdesk.recognition.cvs.answer.Outcome;

/**
 * Reads from the ledger what a vendor's bill is held against. Calls kept before outcomes were have
 * an empty one: there, one without an error code may be on the bill.
 */
@Repository
class BilledCalls implements BillableCalls {

  private static final List<String> PERHAPS =
      Outcome.all().stream()
          .filter(outcome -> outcome.billed() == Outcome.Billed.PERHAPS)
          .map(Outcome::code)
          .toList();

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
            where sent_at >= :from and sent_at < :to
              and (billed = true or outcome in (:perhaps)
                or outcome = '' and error_code is null)
            order by sent_at, id""")
        .param("from", from.atOffset(ZoneOffset.UTC))
        .param("to", to.atOffset(ZoneOffset.UTC))
        .param("perhaps", PERHAPS)
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
