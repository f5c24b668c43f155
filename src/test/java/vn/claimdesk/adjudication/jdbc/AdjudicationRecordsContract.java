package vn.claimdesk.adjudication.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.dao.DuplicateKeyException;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.Decision.Outcome;
import vn.claimdesk.adjudication.Proposal;
import vn.claimdesk.adjudication.Refusal;
import vn.claimdesk.field.Reason;

/** What the records promise, on whichever database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AdjudicationRecordsContract {

  private static final Instant NOON = Instant.parse("2026-03-20T05:00:00Z");
  private static final Proposal PROPOSAL =
      new Proposal(
          true,
          true,
          3_000_000,
          1_000_000,
          2_000_000,
          20,
          800_000,
          false,
          List.of(Reason.of("nameDiffers", "Lê Thị Hường")),
          List.of(Reason.of("invoiceCounted", "123", "1.000.000")));

  abstract ScratchDatabase database();

  private JdbcAdjudicationRecords records() {
    return new JdbcAdjudicationRecords(database().jdbc());
  }

  @Test
  void givesBackTheLastProposal() {
    database().addClaim("C1", "Nguyễn Văn An");
    records().keep("C1", straightThrough(), NOON);
    records().keep("C1", PROPOSAL, NOON.plusSeconds(1));
    assertThat(records().proposal("C1")).contains(PROPOSAL);
    assertThat(records().proposal("C0")).isEmpty();
  }

  @Test
  void givesBackADecisionAndRefusesASecond() {
    database().addClaim("C2", "Nguyễn Văn An");
    var decision =
        new Decision("C2", Outcome.DECLINED, 0, "other", "Ghi chú", PROPOSAL, "adjuster", NOON);
    records().add(decision);
    assertThat(records().decision("C2")).contains(decision);
    assertThat(records().decision("C0")).isEmpty();
    assertThatThrownBy(() -> records().add(decision)).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void givesBackTheLinesThatADecisionRefused() {
    database().addClaim("C9", "Nguyễn Văn An");
    var refusal =
        new Refusal(30, List.of(new Refusal.Line("d:0:1", "d", "Giường", 30, "exclusion")));
    var decision =
        new Decision("C9", Outcome.APPROVED, 70, null, null, PROPOSAL, "adjuster", NOON, refusal);
    records().add(decision);
    assertThat(records().decision("C9")).contains(decision);
    database()
        .jdbc()
        .sql("update claim_decision set refused_lines = null where claim_number = 'C9'")
        .update();
    assertThat(records().decision("C9").orElseThrow().refusal())
        .as("decided before lines could be refused")
        .isEqualTo(Refusal.NONE);
  }

  @Test
  void findsDecisionsBetweenTwoInstants() {
    Instant from = NOON.plusSeconds(3600);
    for (int minute = -1; minute <= 1; minute++) {
      String number = "C3" + (minute + 1);
      database().addClaim(number, "Nguyễn Văn An");
      records()
          .add(
              new Decision(
                  number,
                  Outcome.APPROVED,
                  1,
                  null,
                  null,
                  straightThrough(),
                  "system",
                  from.plusSeconds(60L * minute)));
    }
    assertThat(records().decidedBetween(from, from.plusSeconds(60)))
        .extracting(Decision::claimNumber)
        .containsExactly("C31");
  }

  private static Proposal straightThrough() {
    return new Proposal(true, true, 1, 1, 1, 0, 1, true, List.of(), List.of());
  }
}
