package vn.claimdesk.recognition.cvs.ledger;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets one node of several ask for the same answer: a row a question, committed by itself before
 * anything is sent. The database's clock is the nodes' common one.
 */
@Component
class Leases {

  private static final Logger LOG = LoggerFactory.getLogger(Leases.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate byItself;

  Leases(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.byItself = new TransactionTemplate(transactions);
    byItself.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** The right to ask, to be given back with the token returned; empty where another has it. */
  Optional<String> take(String identity, Duration length) {
    String token = UUID.randomUUID().toString();
    try {
      byItself.executeWithoutResult(status -> write(identity, token, length));
      return Optional.of(token);
    } catch (DataIntegrityViolationException | ConcurrencyFailureException taken) {
      return Optional.empty();
    }
  }

  private void write(String identity, String token, Duration length) {
    OffsetDateTime now =
        jdbc.sql("select current_timestamp")
            .query((row, number) -> row.getObject(1, OffsetDateTime.class))
            .single();
    OffsetDateTime until = now.plus(length);
    int takenOver =
        jdbc.sql(
                "update recognition_lease set holder = ?, held_until = ?"
                    + " where identity = ? and held_until < ?")
            .params(token, until, identity, now)
            .update();
    if (takenOver == 0) {
      jdbc.sql("insert into recognition_lease (identity, holder, held_until) values (?, ?, ?)")
          .params(identity, token, until)
          .update();
    }
  }

  /** Ends a lease early; where that fails it ends with its time. */
  void giveBack(String identity, String token) {
    try {
      byItself.executeWithoutResult(
          status ->
              jdbc.sql("delete from recognition_lease where identity = ? and holder = ?")
                  .params(identity, token)
                  .update());
    } catch (DataAccessException later) {
      LOG.warn("the lease {} was not given back and will run out", identity, later);
    }
  }
}
