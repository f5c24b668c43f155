package vn.claimdesk.recognition.cvs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.answer.Transport;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Input;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;

class CallLedgerTest {

  private static final Instant SENT = Instant.parse("2026-03-10T02:00:00Z");
  private static final byte[] BODY =
      "{\"errorCode\":\"0\",\"data\":\"đã đọc\"}".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void findsBilledAnswersAgainAndKeepsFailuresWithoutBody(String kind) throws Exception {
    ScratchDatabase database =
        kind.equals("h2") ? ScratchDatabase.h2() : ScratchDatabase.postgres();
    try {
      var ledger = new CallLedger(database.jdbc());
      var paper = new Paper("x.jpg", "image/jpeg", new byte[] {1, 2, 3});
      var call = new CallRequest("C1", Operation.INVOICE, Input.of(InputForm.FILE, paper));
      var identity = identity(call, "https://cloud.invalid");

      ledger.add(sending(call, identity, 1), failure());
      assertThat(ledger.answer(identity)).isEmpty();
      ledger.add(sending(call, identity, 2), success());

      var stored = ledger.answer(identity).orElseThrow();
      assertThat(stored.body()).isEqualTo(BODY);
      assertThat(stored.httpStatus()).isEqualTo(200);
      assertThat(ledger.answer(identity(call, "https://other.invalid"))).isEmpty();
      var rows = ledger.ofClaims(List.of("C1", "C2"));
      assertThat(rows).hasSize(2);
      assertThat(rows.get(0).httpStatus()).isNull();
      assertThat(rows.get(0).errorCode()).isNull();
      assertThat(rows.get(0).errorMessage()).isEqualTo("timed_out");
      assertThat(rows.get(1).sentAt()).isEqualTo(SENT.plusSeconds(2));
      assertThat(rows.get(1).durationMillis()).isEqualTo(12);
      assertThat(ledger.ofClaims(List.of())).isEmpty();
    } finally {
      database.close();
    }
  }

  private static CallIdentity identity(CallRequest call, String host) {
    return new CallIdentity(
        call.operation().path(),
        call.contentSha256(),
        call.inputForm(),
        call.parameters(),
        host,
        "",
        "");
  }

  private static CallLedger.Sending sending(CallRequest call, CallIdentity identity, int attempt) {
    return new CallLedger.Sending(
        call, identity, "job 1", attempt, SENT.plusSeconds(attempt), Duration.ofMillis(12));
  }

  private static Answer failure() {
    return Answer.none(Transport.TIMED_OUT);
  }

  private static Answer success() {
    return new Answer(Said.SUCCESS, 200, BODY, "0", "Success", MissingNode.getInstance(), null);
  }
}
