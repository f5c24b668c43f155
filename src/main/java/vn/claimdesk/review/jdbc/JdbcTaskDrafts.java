package vn.claimdesk.review.jdbc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.claimdesk.review.TaskDrafts;

/** Keeps drafts in the table {@code task_draft}, one a task. */
@Repository
class JdbcTaskDrafts implements TaskDrafts {

  private final JdbcClient jdbc;
  private final Clock clock;

  JdbcTaskDrafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public void save(String taskId, String claimNumber, String json, String savedBy) {
    if (!update(taskId, json, savedBy)) {
      try {
        insert(taskId, claimNumber, json, savedBy);
      } catch (DuplicateKeyException savedMeanwhile) {
        update(taskId, json, savedBy);
      }
    }
  }

  @Override
  public Optional<String> find(String taskId) {
    return jdbc.sql("select draft from task_draft where task_id = ?")
        .param(taskId)
        .query((row, number) -> row.getString("draft"))
        .optional();
  }

  @Override
  public void delete(String taskId) {
    jdbc.sql("delete from task_draft where task_id = ?").param(taskId).update();
  }

  private boolean update(String taskId, String json, String savedBy) {
    return jdbc.sql("update task_draft set draft = ?, saved_by = ?, saved_at = ? where task_id = ?")
            .param(json)
            .param(savedBy)
            .param(now())
            .param(taskId)
            .update()
        > 0;
  }

  private void insert(String taskId, String claimNumber, String json, String savedBy) {
    jdbc.sql(
            """
            insert into task_draft (task_id, claim_number, draft, saved_by, saved_at)
            values (?, ?, ?, ?, ?)""")
        .param(taskId)
        .param(claimNumber)
        .param(json)
        .param(savedBy)
        .param(now())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
