package vn.claimdesk.adjudication.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.claimdesk.adjudication.AdjudicationRecords;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.Proposal;
import vn.claimdesk.adjudication.Refusal;

/** The tables {@code claim_proposal} and {@code claim_decision}; proposals are kept as JSON. */
@Repository
class JdbcAdjudicationRecords implements AdjudicationRecords {

  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final JdbcClient jdbc;

  JdbcAdjudicationRecords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void keep(String claimNumber, Proposal proposal, Instant assessedAt) {
    jdbc.sql("delete from claim_proposal where claim_number = ?").param(claimNumber).update();
    jdbc.sql("insert into claim_proposal (claim_number, proposal, assessed_at) values (?, ?, ?)")
        .param(claimNumber)
        .param(json(proposal))
        .param(assessedAt.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Proposal> proposal(String claimNumber) {
    return jdbc.sql("select proposal from claim_proposal where claim_number = ?")
        .param(claimNumber)
        .query((row, number) -> proposal(row))
        .optional();
  }

  @Override
  public void add(Decision decision) {
    jdbc.sql(
            """
            insert into claim_decision (claim_number, outcome, amount, reason_code, note, proposal,
              decided_by, decided_at, refused_lines)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(decision.claimNumber())
        .param(decision.outcome().name())
        .param(decision.amount())
        .param(decision.reasonCode())
        .param(decision.note())
        .param(json(decision.proposal()))
        .param(decision.decidedBy())
        .param(decision.decidedAt().atOffset(ZoneOffset.UTC))
        .param(json(decision.refusal()))
        .update();
  }

  @Override
  public Optional<Decision> decision(String claimNumber) {
    return jdbc.sql("select * from claim_decision where claim_number = ?")
        .param(claimNumber)
        .query(JdbcAdjudicationRecords::decision)
        .optional();
  }

  @Override
  public List<Decision> decidedBetween(Instant from, Instant to) {
    return jdbc.sql(
            "select * from claim_decision where decided_at >= ? and decided_at < ?"
                + " order by decided_at, claim_number")
        .param(from.atOffset(ZoneOffset.UTC))
        .param(to.atOffset(ZoneOffset.UTC))
        .query(JdbcAdjudicationRecords::decision)
        .list();
  }

  private static Decision decision(ResultSet row, int number) throws SQLException {
    return new Decision(
        row.getString("claim_number"),
        Decision.Outcome.valueOf(row.getString("outcome")),
        row.getLong("amount"),
        row.getString("reason_code"),
        row.getString("note"),
        proposal(row),
        row.getString("decided_by"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        refusal(row.getString("refused_lines")));
  }

  /** Decisions older than the column refused no line. */
  private static Refusal refusal(@Nullable String json) {
    return json == null ? Refusal.NONE : read(json, Refusal.class);
  }

  private static Proposal proposal(ResultSet row) throws SQLException {
    return read(row.getString("proposal"), Proposal.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return JSON.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
