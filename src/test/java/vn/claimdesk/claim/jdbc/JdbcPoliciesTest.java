package vn.claimdesk.claim.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policy;

class JdbcPoliciesTest {

  @Test
  void readsPoliciesOverOneConnectionEach() {
    try (var pool = new HikariDataSource()) {
      pool.setDataSource(ScratchDatabase.h2().dataSource());
      pool.setMaximumPoolSize(1);
      pool.setConnectionTimeout(500);
      var policies = new JdbcPolicies(JdbcClient.create(pool));
      Policy second = policy("BH-2", "Trần Thị Bình");
      Policy first = policy("BH-1", "Nguyễn Văn An");
      policies.save(second);
      policies.save(first);

      assertThat(policies.find("BH-2")).contains(second);
      assertThat(policies.find("BH-3")).isEmpty();
      assertThat(policies.all()).containsExactly(first, second);
      assertThat(policies.anyBesides(List.of("BH-1", "BH-2"))).isFalse();
      assertThat(policies.anyBesides(List.of("BH-1"))).isTrue();
    }
  }

  private static Policy policy(String number, String insured) {
    return new Policy(
        number,
        "Công ty Minh Họa",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31),
        List.of(new InsuredPerson(insured, LocalDate.of(1990, 2, 3), "001090012345")),
        List.of(new BenefitCover(Benefit.OUTPATIENT, 5_000_000, 20)));
  }
}
