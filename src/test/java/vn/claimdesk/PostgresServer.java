package vn.claimdesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A real server of the production database for an application under test. It stops with the JVM, so
 * that the application, which is stopped before, still finds its database.
 */
public final class PostgresServer {

  private PostgresServer() {}

  /** Starts a server and has the application use it. */
  public static void startFor(DynamicPropertyRegistry properties) {
    String address = start().getJdbcUrl("postgres", "postgres");
    properties.add("spring.datasource.url", () -> address);
    properties.add("spring.datasource.username", () -> "postgres");
    properties.add("spring.datasource.password", () -> "");
    properties.add("spring.flyway.placeholders.blob", () -> "bytea");
    properties.add("spring.flyway.placeholders.text", () -> "text");
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
