package vn.claimdesk;

import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole run on the database of production, a real server started for this test. */
@DirtiesContext
class WholeRunOnPostgresTest extends WholeRun {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    PostgresServer.startFor(properties);
  }
}
