package vn.claimdesk.review;

import org.junit.jupiter.api.Tag;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.claimdesk.PostgresServer;

@DirtiesContext
@Tag("application")
class ReviewTasksOnPostgresTest extends ReviewTasksContract {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    PostgresServer.startFor(properties);
  }
}
