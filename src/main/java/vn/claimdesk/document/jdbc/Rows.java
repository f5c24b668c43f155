package vn.claimdesk.document.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;

/** Turns rows into records. */
final class Rows {

  /** The columns of {@link #page}; a picture is never loaded with its page. */
  static final String PAGE =
      "p.id, p.claim_number, p.file_id, p.page_index, p.label, p.label_source,"
          + " p.width, p.height, p.turned";

  private Rows() {}

  static Page page(ResultSet row, @Nullable String documentId) throws SQLException {
    String source = row.getString("label_source");
    return new Page(
        row.getString("id"),
        row.getString("claim_number"),
        row.getString("file_id"),
        row.getInt("page_index"),
        row.getString("label"),
        source == null ? null : LabelSource.valueOf(source),
        documentId,
        row.getInt("width"),
        row.getInt("height"),
        row.getInt("turned"));
  }

  static SourceFile file(ResultSet row, int number) throws SQLException {
    return new SourceFile(
        row.getString("id"),
        row.getString("claim_number"),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size_bytes"),
        row.getString("sha256"));
  }
}
