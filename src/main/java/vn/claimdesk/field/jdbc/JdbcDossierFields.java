package vn.claimdesk.field.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;

/** Keeps fields in {@code document_field} and tables in {@code document_table}. */
@Repository
class JdbcDossierFields implements DossierFields {

  private final JdbcClient jdbc;
  private final StoredJson json = new StoredJson();
  private final DossierFieldRow rows = new DossierFieldRow(json);

  JdbcDossierFields(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional
  public void replace(
      String claimNumber, String documentId, List<Field> fields, List<FieldTable> tables) {
    jdbc.sql("delete from document_field where document_id = ?").param(documentId).update();
    jdbc.sql("delete from document_table where document_id = ?").param(documentId).update();
    for (int i = 0; i < fields.size(); i++) {
      insert(claimNumber, documentId, i, fields.get(i));
    }
    for (int i = 0; i < tables.size(); i++) {
      insert(documentId, i, tables.get(i));
    }
  }

  @Override
  @Transactional
  public void append(String claimNumber, String documentId, List<Field> fields) {
    int next =
        jdbc.sql("select coalesce(max(position) + 1, 0) from document_field where document_id = ?")
            .param(documentId)
            .query(Integer.class)
            .single();
    for (int i = 0; i < fields.size(); i++) {
      insert(claimNumber, documentId, next + i, fields.get(i));
    }
  }

  @Override
  public List<DossierField> ofClaim(String claimNumber) {
    return jdbc.sql(
            """
            select f.* from document_field f join claim_document d on d.id = f.document_id
            where f.claim_number = ? order by d.position, d.id, f.position""")
        .param(claimNumber)
        .query(rows)
        .list();
  }

  @Override
  public List<FieldTable> tablesOf(String documentId) {
    return jdbc.sql("select * from document_table where document_id = ? order by position")
        .param(documentId)
        .query((row, number) -> table(row))
        .list();
  }

  @Override
  public Map<String, List<FieldTable>> tablesOfClaim(String claimNumber) {
    Map<String, List<FieldTable>> tables = new HashMap<>();
    jdbc.sql(
            """
            select t.* from document_table t join claim_document d on d.id = t.document_id
            where d.claim_number = ? order by t.document_id, t.position""")
        .param(claimNumber)
        .query(
            row -> {
              tables
                  .computeIfAbsent(row.getString("document_id"), any -> new ArrayList<>())
                  .add(table(row));
            });
    return tables;
  }

  private FieldTable table(ResultSet row) throws SQLException {
    StoredJson.Content content = json.content(row.getString("content"));
    return new FieldTable(
        row.getString("name"), row.getInt("page_index"), content.columns(), content.rows());
  }

  @Override
  public void changeTable(
      String documentId, int position, List<List<Cell>> rows, String changedBy, Instant changedAt) {
    List<FieldTable> tables = tablesOf(documentId);
    if (position < 0 || position >= tables.size()) {
      throw new NoSuchElementException("no table " + position + " in document " + documentId);
    }
    jdbc.sql(
            """
            update document_table set read_content = coalesce(read_content, content), content = ?,
              changed_by = ?, changed_at = ? where document_id = ? and position = ?""")
        .param(json.content(new StoredJson.Content(tables.get(position).columns(), rows)))
        .param(changedBy)
        .param(changedAt.atOffset(ZoneOffset.UTC))
        .param(documentId)
        .param(position)
        .update();
  }

  @Override
  public void judge(String fieldId, double threshold, Verdict verdict, List<Reason> reasons) {
    if (verdict.settled()) {
      throw new IllegalArgumentException("only a human settles a field");
    }
    jdbc.sql(
            """
            update document_field set threshold = ?, verdict = ?, reasons = ?
            where id = ? and verdict not in ('CONFIRMED', 'CORRECTED')""")
        .param(threshold)
        .param(verdict.name())
        .param(json.reasons(reasons))
        .param(fieldId)
        .update();
  }

  @Override
  public void settle(
      String fieldId,
      @Nullable String value,
      @Nullable String missingBecause,
      Verdict verdict,
      String changedBy,
      Instant changedAt) {
    if (!verdict.settled()) {
      throw new IllegalArgumentException(verdict + " is no human's verdict");
    }
    int changed =
        jdbc.sql(
                """
                update document_field set current_value = ?, missing_because = ?, verdict = ?,
                  changed_by = ?, changed_at = ? where id = ?""")
            .param(value)
            .param(missingBecause)
            .param(verdict.name())
            .param(changedBy)
            .param(changedAt.atOffset(ZoneOffset.UTC))
            .param(fieldId)
            .update();
    if (changed == 0) {
      throw new NoSuchElementException("no field " + fieldId);
    }
  }

  private void insert(String claimNumber, String documentId, int position, Field field) {
    Box box = field.box();
    jdbc.sql(
            """
            insert into document_field (id, claim_number, document_id, position, name, read_value,
              raw_text, confidence, box_left, box_top, box_right, box_bottom, page_index,
              current_value, verdict, reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .param(UUID.randomUUID().toString())
        .param(claimNumber)
        .param(documentId)
        .param(position)
        .param(field.name())
        .param(field.value())
        .param(field.raw())
        .param(field.confidence())
        .param(box == null ? null : box.left())
        .param(box == null ? null : box.top())
        .param(box == null ? null : box.right())
        .param(box == null ? null : box.bottom())
        .param(field.page())
        .param(field.value())
        .param(Verdict.REVIEW.name())
        .param(json.reasons(List.of()))
        .update();
  }

  private void insert(String documentId, int position, FieldTable table) {
    jdbc.sql(
            """
            insert into document_table (document_id, position, name, page_index, content)
            values (?, ?, ?, ?, ?)""")
        .param(documentId)
        .param(position)
        .param(table.name())
        .param(table.page())
        .param(json.content(new StoredJson.Content(table.columns(), table.rows())))
        .update();
  }
}
