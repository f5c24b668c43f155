package vn.claimdesk.claim.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.LineOfBusiness;

class JdbcClaimsTest {

  private static final Instant NOON = Instant.parse("2026-11-10T05:00:00Z");

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void listsTheLatestOfAStatusAndTellsClaimsOfOthers(String kind) throws Exception {
    ScratchDatabase database =
        kind.equals("h2") ? ScratchDatabase.h2() : ScratchDatabase.postgres();
    try {
      database.addClaim("C0", "Nguyễn Văn An");
      var claims = new JdbcClaims(database.jdbc(), Clock.systemUTC());
      database.jdbc().sql("update claim set reference = 'demo-0'").update();
      assertThat(claims.anyBesides("demo-")).isFalse();
      claims.add(claim("C1", "demo-1", ClaimStatus.READING, 0));
      claims.add(claim("C2", "demo-2", ClaimStatus.DECIDING, 1));
      assertThat(claims.anyBesides("demo-")).isFalse();
      claims.add(claim("C3", null, ClaimStatus.READING, 2));

      assertThat(claims.anyBesides("demo-")).isTrue();
      assertThat(claims.latest(NOON, null, 10))
          .extracting(Claim::claimNumber)
          .containsExactly("C3", "C2", "C1");
      assertThat(claims.latest(NOON, ClaimStatus.READING, 10))
          .extracting(Claim::claimNumber)
          .containsExactly("C3", "C1");
      assertThat(claims.latest(NOON, null, 1)).extracting(Claim::claimNumber).containsExactly("C3");
      assertThat(claims.latest(NOON.plusSeconds(3), null, 10)).isEmpty();
    } finally {
      database.close();
    }
  }

  private static Claim claim(
      String number,
      @org.jspecify.annotations.Nullable String reference,
      ClaimStatus status,
      int second) {
    return new Claim(
        number,
        reference,
        "P-C0",
        "Nguyễn Văn An",
        LineOfBusiness.HEALTH,
        Benefit.OUTPATIENT,
        1,
        status,
        "intake",
        NOON.plusSeconds(second),
        0);
  }
}
