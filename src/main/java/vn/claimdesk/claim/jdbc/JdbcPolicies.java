package vn.claimdesk.claim.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;

/** Keeps policies in the tables {@code policy*}. */
@Repository
class JdbcPolicies implements Policies {

  private final JdbcClient jdbc;

  JdbcPolicies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Policy> find(String policyNumber) {
    return jdbc.sql("select * from policy where policy_number = ?")
        .param(policyNumber)
        .query(JdbcPolicies::withoutParts)
        .optional()
        .map(this::withParts);
  }

  @Override
  @Transactional
  public void save(Policy policy) {
    int changed =
        jdbc.sql(
                "update policy set holder = ?, valid_from = ?, valid_to = ? where policy_number ="
                    + " ?")
            .param(policy.holder())
            .param(policy.validFrom())
            .param(policy.validTo())
            .param(policy.policyNumber())
            .update();
    if (changed == 0) {
      jdbc.sql(
              "insert into policy (policy_number, holder, valid_from, valid_to) values (?, ?, ?,"
                  + " ?)")
          .param(policy.policyNumber())
          .param(policy.holder())
          .param(policy.validFrom())
          .param(policy.validTo())
          .update();
    }
    replaceInsuredPersons(policy);
    replaceBenefits(policy);
  }

  @Override
  @Transactional(readOnly = true)
  public List<Policy> all() {
    Map<String, List<InsuredPerson>> persons = new HashMap<>();
    jdbc.sql("select * from policy_insured order by policy_number, position")
        .query((RowCallbackHandler) row -> add(persons, row, JdbcPolicies::insuredPerson));
    Map<String, List<BenefitCover>> covers = new HashMap<>();
    jdbc.sql("select * from policy_benefit order by policy_number, benefit")
        .query((RowCallbackHandler) row -> add(covers, row, JdbcPolicies::benefit));
    return jdbc
        .sql("select * from policy order by policy_number")
        .query(JdbcPolicies::withoutParts)
        .list()
        .stream()
        .map(
            policy ->
                withParts(
                    policy,
                    persons.getOrDefault(policy.policyNumber(), List.of()),
                    covers.getOrDefault(policy.policyNumber(), List.of())))
        .toList();
  }

  @Override
  public boolean anyBesides(List<String> policyNumbers) {
    return jdbc.sql(
            "select policy_number from policy where policy_number not in (:known)"
                + " fetch first 1 rows only")
        .param("known", policyNumbers)
        .query(String.class)
        .optional()
        .isPresent();
  }

  private static <T> void add(Map<String, List<T>> byPolicy, ResultSet row, RowMapper<T> mapper)
      throws SQLException {
    byPolicy
        .computeIfAbsent(row.getString("policy_number"), number -> new ArrayList<>())
        .add(Objects.requireNonNull(mapper.mapRow(row, 0)));
  }

  /** Asked for after the row is read: inside it, every reader would hold two connections. */
  private Policy withParts(Policy policy) {
    String number = policy.policyNumber();
    return withParts(policy, insuredPersons(number), benefits(number));
  }

  private static Policy withParts(
      Policy policy, List<InsuredPerson> persons, List<BenefitCover> covers) {
    return new Policy(
        policy.policyNumber(),
        policy.holder(),
        policy.validFrom(),
        policy.validTo(),
        persons,
        covers);
  }

  private static Policy withoutParts(ResultSet row, int number) throws SQLException {
    return new Policy(
        row.getString("policy_number"),
        row.getString("holder"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        List.of(),
        List.of());
  }

  private void replaceInsuredPersons(Policy policy) {
    jdbc.sql("delete from policy_insured where policy_number = ?")
        .param(policy.policyNumber())
        .update();
    int position = 0;
    for (InsuredPerson person : policy.insuredPersons()) {
      jdbc.sql("insert into policy_insured values (?, ?, ?, ?, ?)")
          .param(policy.policyNumber())
          .param(position++)
          .param(person.name())
          .param(person.dateOfBirth())
          .param(person.identityNumber())
          .update();
    }
  }

  private void replaceBenefits(Policy policy) {
    jdbc.sql("delete from policy_benefit where policy_number = ?")
        .param(policy.policyNumber())
        .update();
    for (BenefitCover cover : policy.benefits()) {
      jdbc.sql("insert into policy_benefit values (?, ?, ?, ?)")
          .param(policy.policyNumber())
          .param(cover.benefit().name())
          .param(cover.limitAmount())
          .param(cover.coPaymentPercent())
          .update();
    }
  }

  private List<InsuredPerson> insuredPersons(String policyNumber) {
    return jdbc.sql("select * from policy_insured where policy_number = ? order by position")
        .param(policyNumber)
        .query(JdbcPolicies::insuredPerson)
        .list();
  }

  private static InsuredPerson insuredPerson(ResultSet row, int number) throws SQLException {
    return new InsuredPerson(
        row.getString("name"),
        row.getObject("date_of_birth", LocalDate.class),
        row.getString("identity_number"));
  }

  private List<BenefitCover> benefits(String policyNumber) {
    return jdbc.sql("select * from policy_benefit where policy_number = ? order by benefit")
        .param(policyNumber)
        .query(JdbcPolicies::benefit)
        .list();
  }

  private static BenefitCover benefit(ResultSet row, int number) throws SQLException {
    return new BenefitCover(
        Benefit.valueOf(row.getString("benefit")),
        row.getLong("limit_amount"),
        row.getInt("co_payment_percent"));
  }
}
