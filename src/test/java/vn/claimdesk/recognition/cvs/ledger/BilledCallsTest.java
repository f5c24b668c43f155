package vn.claimdesk.recognition.cvs.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.recognition.BillableCalls.BillableCall;
import vn.claimdesk.recognition.BillableCalls.Billing;

class BilledCallsTest {

  private static final Instant START = Instant.parse("2026-10-31T17:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void givesBilledCallsAndThoseThatMayHaveBeen(String kind) throws Exception {
    ScratchDatabase database =
        kind.equals("h2") ? ScratchDatabase.h2() : ScratchDatabase.postgres();
    try {
      add(database, "billed", 0, 200, "0", "success", true);
      add(database, "no content", 1, 200, "3", "no_content", false);
      add(database, "timed out", 2, null, null, "timed_out", false);
      add(database, "unknown host", 3, null, null, "unknown_host", false);
      add(database, "gateway gave up", 4, 504, null, "server_error", false);
      add(database, "refused", 5, 403, null, "bad_credentials", false);
      add(database, "older, unanswered", 6, null, null, "", false);
      add(database, "older, no content", 7, 200, "3", "", false);
      add(database, "before", -1, 200, "0", "success", true);
      add(database, "after", 10, 200, "0", "success", true);

      assertThat(new BilledCalls(database.jdbc()).sentBetween(START, START.plusSeconds(10)))
          .extracting(BillableCall::id, BillableCall::billing)
          .containsExactly(
              tuple("billed", Billing.BILLED),
              tuple("timed out", Billing.UNANSWERED),
              tuple("gateway gave up", Billing.UNANSWERED),
              tuple("older, unanswered", Billing.UNANSWERED));
    } finally {
      database.close();
    }
  }

  private static void add(
      ScratchDatabase database,
      String id,
      int second,
      @Nullable Integer status,
      @Nullable String code,
      String outcome,
      boolean billed) {
    database
        .jdbc()
        .sql(
            """
            insert into recognition_call (id, claim_number, operation, input_form, content_sha256,
              sent_at, duration_ms, http_status, error_code, outcome, billed, host)
            values (?, 'C1', '/ocr/claims', 'file', ?, ?, 1500, ?, ?, ?, ?, 'https://h.test')""")
        .param(id)
        .param("0".repeat(64))
        .param(START.plusSeconds(second).atOffset(ZoneOffset.UTC))
        .param(status)
        .param(code)
        .param(outcome)
        .param(billed)
        .update();
  }
}
