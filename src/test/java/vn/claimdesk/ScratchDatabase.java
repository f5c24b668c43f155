package vn.claimdesk;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
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

  /** Counts the connections that are taken; outside a transaction that is one a statement. */
  public JdbcClient jdbc(AtomicInteger statements) {
    InvocationHandler counting =
        (proxy, method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            statements.incrementAndGet();
          }
          return method.invoke(dataSource, arguments);
        };
    return JdbcClient.create(
        (DataSource)
            Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, counting));
  }

  public void close() throws Exception {
    closing.close();
  }

  /** A claim with one file and documents {@code <claim>-d0}, {@code <claim>-d1}… of these types. */
  public void addClaim(String claimNumber, String insuredName, String... documentTypes) {
    var now = OffsetDateTime.parse("2026-03-10T02:00:00Z");
    String policy = "P-" + claimNumber;
    insert(
        "policy (policy_number, holder, valid_from, valid_to)",
        policy,
        "Holder",
        LocalDate.of(2026, 1, 1),
        LocalDate.of(2026, 12, 31));
    insert(
        "claim (claim_number, policy_number, insured_name, line_of_business, benefit,"
            + " claimed_amount, status, filed_by, filed_at, version)",
        claimNumber,
        policy,
        insuredName,
        "HEALTH",
        "OUTPATIENT",
        500_000L,
        "READING",
        "intake",
        now,
        0);
    insert(
        "claim_file (id, claim_number, position, name, media_type, size_bytes, sha256, classified,"
            + " content)",
        claimNumber + "-f",
        claimNumber,
        0,
        "dossier.pdf",
        "application/pdf",
        1L,
        "0".repeat(64),
        true,
        new byte[] {1});
    for (int i = 0; i < documentTypes.length; i++) {
      insert(
          "claim_document (id, claim_number, file_id, position, label, type, status)",
          claimNumber + "-d" + i,
          claimNumber,
          claimNumber + "-f",
          i,
          documentTypes[i],
          documentTypes[i],
          "READ");
    }
  }

  /** A page of the claim's file, {@code <claim>-p<index>}. */
  public void addPage(String claimNumber, int index, @Nullable String label) {
    insert(
        "claim_page (id, claim_number, file_id, page_index, label, label_source, width, height)",
        claimNumber + "-p" + index,
        claimNumber,
        claimNumber + "-f",
        index,
        label,
        label == null ? null : "ENGINE",
        1000,
        1400);
  }

  /** Puts a page into a document. */
  public void putPage(String claimNumber, int index, int document) {
    insert(
        "claim_document_page (document_id, position, page_id)",
        claimNumber + "-d" + document,
        index,
        claimNumber + "-p" + index);
  }

  private void insert(String tableAndColumns, @Nullable Object... values) {
    String marks = String.join(", ", Collections.nCopies(values.length, "?"));
    jdbc()
        .sql("insert into " + tableAndColumns + " values (" + marks + ")")
        .params(values)
        .update();
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
