package vn.claimdesk.audit.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.ExportPeriod;

/** Keeps workbooks in the table {@code claim_export}. */
@Repository
class StoredWorkbooks {

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  StoredWorkbooks(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  void add(String id, ClaimWorkbooks.Request request, Instant createdAt, Path file)
      throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      long size = Files.size(file);
      template.update(
          """
          insert into claim_export (id, from_day, to_day, created_by, created_at, workbook)
          values (?, ?, ?, ?, ?, ?)""",
          row -> {
            row.setString(1, id);
            row.setObject(2, request.period().from());
            row.setObject(3, request.period().to());
            row.setString(4, request.auditor());
            row.setObject(5, createdAt.atOffset(ZoneOffset.UTC));
            row.setBinaryStream(6, content, size);
          });
    }
  }

  Optional<ClaimWorkbooks.Stored> find(String id) {
    return jdbc.sql(
            "select id, from_day, to_day, created_by, created_at from claim_export where id = ?")
        .param(id)
        .query(
            (row, number) ->
                new ClaimWorkbooks.Stored(
                    row.getString("id"),
                    new ExportPeriod(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)),
                    row.getString("created_by"),
                    row.getObject("created_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  Optional<InputStream> content(String id) {
    return jdbc.sql("select workbook from claim_export where id = ?")
        .param(id)
        .query((row, number) -> row.getBytes("workbook"))
        .optional()
        .map(ByteArrayInputStream::new);
  }
}
