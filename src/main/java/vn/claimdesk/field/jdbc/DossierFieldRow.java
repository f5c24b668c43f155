package vn.claimdesk.field.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.Verdict;

/** Reads a row of {@code document_field}. */
class DossierFieldRow implements RowMapper<DossierField> {

  private final StoredJson json;

  DossierFieldRow(StoredJson json) {
    this.json = json;
  }

  @Override
  public DossierField mapRow(ResultSet row, int number) throws SQLException {
    var changedAt = row.getObject("changed_at", OffsetDateTime.class);
    return new DossierField(
        row.getString("id"),
        row.getString("document_id"),
        new Field(
            row.getString("name"),
            row.getString("read_value"),
            row.getString("raw_text"),
            decimal(row, "confidence"),
            box(row),
            row.getInt("page_index")),
        row.getString("current_value"),
        decimal(row, "threshold"),
        Verdict.valueOf(row.getString("verdict")),
        json.reasons(row.getString("reasons")),
        row.getString("missing_because"),
        row.getString("changed_by"),
        changedAt == null ? null : changedAt.toInstant());
  }

  private static @Nullable Double decimal(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() ? null : value;
  }

  private static @Nullable Box box(ResultSet row) throws SQLException {
    int left = row.getInt("box_left");
    return row.wasNull()
        ? null
        : new Box(left, row.getInt("box_top"), row.getInt("box_right"), row.getInt("box_bottom"));
  }
}
