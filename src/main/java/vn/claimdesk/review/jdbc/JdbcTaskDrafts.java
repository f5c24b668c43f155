package vn.claimdesk.review.jdbc;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
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
  public OptionalLong saveOver(
      long revision, String taskId, String claimNumber, String json, String savedBy) {
    if (revision == 0) {
      return insertedFirst(taskId, claimNumber, json, savedBy);
    }
    int changed =
        jdbc.sql(
                """
                update task_draft set draft = ?, saved_by = ?, saved_at = ?, revision = revision + 1
                where task_id = ? and revision = ?""")
            .param(json)
            .param(savedBy)
            .param(now())
            .param(taskId)
            .param(revision)
            .update();
    return changed == 0 ? OptionalLong.empty() : OptionalLong.of(revision + 1);
  }

  @Override
  public Optional<Draft> latest(String taskId) {
    return jdbc.sql("select draft, revision, saved_by, saved_at from task_draft where task_id = ?")
        .param(taskId)
        .query(
            (row, number) ->
                new Draft(
                    row.getString("draft"),
                    row.getLong("revision"),
                    row.getString("saved_by"),
                    row.getObject("saved_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  @Override
  public void delete(String taskId) {
    jdbc.sql("delete from task_draft where task_id = ?").param(taskId).update();
  }

  private OptionalLong insertedFirst(
      String taskId, String claimNumber, String json, String savedBy) {
    try {
      insert(taskId, claimNumber, json, savedBy);
      return OptionalLong.of(1);
    } catch (DuplicateKeyException savedMeanwhile) {
      return OptionalLong.empty();
    }
  }

  private boolean update(String taskId, String json, String savedBy) {
    return jdbc.sql(
                """
            update task_draft set draft = ?, saved_by = ?, saved_at = ?, revision = revision + 1
            where task_id = ?""")
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
