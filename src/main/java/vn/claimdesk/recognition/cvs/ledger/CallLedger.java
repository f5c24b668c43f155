package vn.claimdesk.recognition.cvs.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.recognition.RecognitionCalls;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.call.CallRequest;

/**
 * Keeps calls in the table {@code recognition_call}. A row is committed by itself, so that an
 * answer that was paid for survives whatever happens to the transaction of its caller.
 */
@Repository
class CallLedger implements RecognitionCalls {

  private static final int LONGEST_MESSAGE = 512;
  private static final int LONGEST_CODE = 16;
  private static final int LONGEST_CAUSE = 128;

  /**
   * One sending of a call.
   *
   * @param attempt from 1
   */
  record Sending(
      CallRequest call,
      CallIdentity identity,
      String causedBy,
      int attempt,
      Instant sentAt,
      Duration taken) {}

  /** A billed answer found again. */
  record Stored(String callId, int httpStatus, byte[] body) {}

  private final JdbcClient jdbc;

  CallLedger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a call; the body is kept where it was billed. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void add(Sending sending, Answer answer) {
    CallIdentity identity = sending.identity();
    jdbc.sql(
            """
            insert into recognition_call (id, claim_number, operation, input_form, content_sha256,
              sent_at, duration_ms, http_status, error_code, error_message, billed, answer, host,
              parameters, edition, attempt, caused_by, outcome)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(UUID.randomUUID().toString())
        .param(sending.call().claimNumber())
        .param(identity.operation())
        .param(identity.inputForm())
        .param(identity.contentSha256())
        .param(sending.sentAt().atOffset(ZoneOffset.UTC))
        .param(sending.taken().toMillis())
        .param(answer.httpStatus())
        .param(cut(answer.errorCode(), LONGEST_CODE))
        .param(cut(message(answer), LONGEST_MESSAGE))
        .param(answer.billed())
        .param(answer.billed() ? Gzip.compress(answer.body()) : null)
        .param(identity.host())
        .param(identity.parameters())
        .param(identity.edition())
        .param(sending.attempt())
        .param(cut(sending.causedBy(), LONGEST_CAUSE))
        .param(answer.outcome().code())
        .update();
  }

  /** The oldest billed answer to such a call that came whole. */
  Optional<Stored> answer(CallIdentity identity) {
    String withinItsClaim = identity.claim().isEmpty() ? "" : " and claim_number = :claim";
    return jdbc.sql(
            """
            select id, http_status, answer from recognition_call
            where operation = :operation and content_sha256 = :content and input_form = :form
              and parameters = :parameters and host = :host and edition = :edition
              and billed = true and http_status < 300 and answer is not null%s
            order by sent_at
            fetch first 1 rows only"""
                .formatted(withinItsClaim))
        .param("operation", identity.operation())
        .param("content", identity.contentSha256())
        .param("form", identity.inputForm())
        .param("parameters", identity.parameters())
        .param("host", identity.host())
        .param("edition", identity.edition())
        .param("claim", identity.claim())
        .query(
            (row, number) ->
                new Stored(
                    row.getString("id"),
                    row.getInt("http_status"),
                    Gzip.expand(row.getBytes("answer"))))
        .optional();
  }

  @Override
  public List<RecognitionCalls.Call> ofClaims(List<String> claimNumbers) {
    if (claimNumbers.isEmpty()) {
      return List.of();
    }
    return jdbc.sql(
            """
            select id, claim_number, operation, input_form, content_sha256, sent_at, duration_ms,
              http_status, error_code, error_message, billed
            from recognition_call where claim_number in (:claims) order by sent_at, id""")
        .param("claims", claimNumbers)
        .query(CallLedger::call)
        .list();
  }

  private static RecognitionCalls.Call call(ResultSet row, int number) throws SQLException {
    return new RecognitionCalls.Call(
        row.getString("id"),
        row.getString("claim_number"),
        row.getString("operation"),
        row.getString("input_form"),
        row.getString("content_sha256"),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
        row.getLong("duration_ms"),
        row.getObject("http_status", Integer.class),
        row.getString("error_code"),
        row.getString("error_message"),
        row.getBoolean("billed"));
  }

  private static String message(Answer answer) {
    String said = answer.errorMessage();
    return said == null ? answer.outcome().code() : said;
  }

  private static @Nullable String cut(@Nullable String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }
}
