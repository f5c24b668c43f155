package vn.claimdesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with the application's schema, for tests of SQL without an application context. */
public record ScratchDatabase(DataSource dataSource, AutoCloseable closing) {

  public static ScratchDatabase h2() {
    var source = new JdbcDataSource();
    source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    return migrated(source, () -> {}, "blob", "clob");
  }

  public static ScratchDatabase postgres() throws IOException {
    EmbeddedPostgres server = EmbeddedPostgres.start();
    return migrated(server.getPostgresDatabase(), server, "bytea", "text");
  }

  public JdbcClient jdbc() {
    return JdbcClient.create(dataSource);
  }

  public void close() throws Exception {
    closing.close();
  }

  /** A claim with one file and documents {@code <claim>-d0}, {@code <claim>-d1}… of these types. */
  public void addClaim(String claimNumber, String insuredName, String... documentTypes) {
    var now = OffsetDateTime.parse("2026-03-10T02:00:00Z");
    var jdbc = jdbc();
    String policy = "P-" + claimNumber;
    jdbc.sql("insert into policy values (?, 'Holder', date '2026-01-01', date '2026-12-31')")
        .param(policy)
        .update();
    jdbc.sql(
            "insert into claim values (?, null, ?, ?, 'HEALTH', 'OUTPATIENT', 500000, 'READING', 'intake', ?, 0)")
        .param(claimNumber)
        .param(policy)
        .param(insuredName)
        .param(now)
        .update();
    jdbc.sql(
            "insert into claim_file values (?, ?, 0, 'dossier.pdf', 'application/pdf', 1, ?, true, ?)")
        .param(claimNumber + "-f")
        .param(claimNumber)
        .param("0".repeat(64))
        .param(new byte[] {1})
        .update();
    for (int i = 0; i < documentTypes.length; i++) {
      jdbc.sql(
              "insert into claim_document (id, claim_number, file_id, position, label, type, status)"
                  + " values (?, ?, ?, ?, ?, ?, 'READ')")
          .param(claimNumber + "-d" + i)
          .param(claimNumber)
          .param(claimNumber + "-f")
          .param(i)
          .param(documentTypes[i])
          .param(documentTypes[i])
          .update();
    }
  }

  private static ScratchDatabase migrated(
      DataSource source, AutoCloseable closing, String blob, String text) {
    Flyway.configure()
        .dataSource(source)
        .placeholders(Map.of("blob", blob, "text", text))
        .load()
        .migrate();
    return new ScratchDatabase(source, closing);
  }
}
