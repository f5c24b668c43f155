package vn.claimdesk.claim.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LineOfBusiness;

/** Keeps claims in the table {@code claim}. */
@Repository
class JdbcClaims implements Claims {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcClaims(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public String nextNumber() {
    var key = new GeneratedKeyHolder();
    jdbc.sql("insert into claim_number (given_at) values (:now)")
        .param("now", at(clock.instant()))
        .update(key, "id");
    int year = clock.instant().atZone(VIETNAM).getYear() % 100;
    return "C%02d-%06d".formatted(year, key.getKeyAs(Number.class).longValue());
  }

  @Override
  public void add(Claim claim) {
    jdbc.sql(
            """
            insert into claim (claim_number, reference, policy_number, insured_name,
              line_of_business, benefit, claimed_amount, status, filed_by, filed_at, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(claim.claimNumber())
        .param(claim.reference())
        .param(claim.policyNumber())
        .param(claim.insuredName())
        .param(claim.lineOfBusiness().name())
        .param(claim.benefit().name())
        .param(claim.claimedAmount())
        .param(claim.status().name())
        .param(claim.filedBy())
        .param(at(claim.filedAt()))
        .param(claim.version())
        .update();
  }

  @Override
  public Optional<Claim> find(String claimNumber) {
    return jdbc.sql("select * from claim where claim_number = ?")
        .param(claimNumber)
        .query(JdbcClaims::claim)
        .optional();
  }

  @Override
  public Optional<Claim> findByReference(String reference) {
    return jdbc.sql("select * from claim where reference = ?")
        .param(reference)
        .query(JdbcClaims::claim)
        .optional();
  }

  @Override
  public void moveTo(String claimNumber, ClaimStatus status) {
    int changed =
        jdbc.sql("update claim set status = ?, version = version + 1 where claim_number = ?")
            .param(status.name())
            .param(claimNumber)
            .update();
    if (changed == 0) {
      throw new NoSuchElementException("no claim " + claimNumber);
    }
  }

  @Override
  public List<Claim> latest(Instant from, @Nullable ClaimStatus status, int limit) {
    return jdbc.sql(
            "select * from claim where filed_at >= :from%s order by filed_at desc, claim_number desc"
                    .formatted(status == null ? "" : " and status = :status")
                + " fetch first :limit rows only")
        .param("from", at(from))
        .param("status", status == null ? "" : status.name())
        .param("limit", limit)
        .query(JdbcClaims::claim)
        .list();
  }

  @Override
  public boolean anyBesides(String referencePrefix) {
    return jdbc.sql(
            """
            select claim_number from claim
            where reference is null or substring(reference, 1, :length) <> :prefix
            fetch first 1 rows only""")
        .param("length", referencePrefix.length())
        .param("prefix", referencePrefix)
        .query(String.class)
        .optional()
        .isPresent();
  }

  @Override
  public List<Claim> filedBetween(Instant from, Instant to) {
    return jdbc.sql(
            "select * from claim where filed_at >= ? and filed_at < ? order by filed_at,"
                + " claim_number")
        .param(at(from))
        .param(at(to))
        .query(JdbcClaims::claim)
        .list();
  }

  private static Claim claim(ResultSet row, int number) throws SQLException {
    return new Claim(
        row.getString("claim_number"),
        row.getString("reference"),
        row.getString("policy_number"),
        row.getString("insured_name"),
        LineOfBusiness.valueOf(row.getString("line_of_business")),
        Benefit.valueOf(row.getString("benefit")),
        row.getLong("claimed_amount"),
        ClaimStatus.valueOf(row.getString("status")),
        row.getString("filed_by"),
        row.getObject("filed_at", OffsetDateTime.class).toInstant(),
        row.getInt("version"));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
