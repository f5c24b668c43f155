package vn.claimdesk.review.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.claimdesk.ScratchDatabase;

/** What both databases must do with drafts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TaskDraftsContract {

  private ScratchDatabase database;
  private JdbcTaskDrafts drafts;

  abstract ScratchDatabase open() throws Exception;

  @BeforeAll
  void start() throws Exception {
    database = open();
    drafts = new JdbcTaskDrafts(database.jdbc(), Clock.systemUTC());
  }

  @AfterAll
  void stop() throws Exception {
    database.close();
  }

  @Test
  void keepsTheLatestDraftOfEachTask() {
    drafts.save("t1", "C1", "{\"fields\":{}}", "an");
    drafts.save("t1", "C1", "{\"fields\":{\"a\":\"Nguyễn\"}}", "binh");
    drafts.save("t2", "C1", "{}", "an");

    assertThat(drafts.find("t1")).contains("{\"fields\":{\"a\":\"Nguyễn\"}}");
    assertThat(drafts.find("t2")).contains("{}");
    assertThat(
            database
                .jdbc()
                .sql("select saved_by from task_draft where task_id = 't1'")
                .query(String.class)
                .single())
        .isEqualTo("binh");
  }

  @Test
  void savesOverOneRevisionOnly() {
    assertThat(drafts.saveOver(0, "t5", "C1", "{\"a\":1}", "an")).hasValue(1);
    assertThat(drafts.saveOver(0, "t5", "C1", "{\"a\":2}", "binh")).isEmpty();
    assertThat(drafts.saveOver(1, "t5", "C1", "{\"a\":3}", "an")).hasValue(2);
    assertThat(drafts.saveOver(1, "t5", "C1", "{\"a\":4}", "binh")).isEmpty();
    drafts.save("t5", "C1", "{\"a\":5}", "binh");

    assertThat(drafts.latest("t5"))
        .hasValueSatisfying(
            draft -> {
              assertThat(draft.revision()).isEqualTo(3);
              assertThat(draft.savedBy()).isEqualTo("binh");
              assertThat(draft.json()).isEqualTo("{\"a\":5}");
            });
    drafts.delete("t5");
    assertThat(drafts.saveOver(3, "t5", "C1", "{}", "an")).isEmpty();
  }

  @Test
  void forgetsADraft() {
    drafts.save("t3", "C1", "x".repeat(100_000), "an");
    assertThat(drafts.find("t3").orElseThrow()).hasSize(100_000);

    drafts.delete("t3");
    drafts.delete("t3");

    assertThat(drafts.find("t3")).isEmpty();
  }
}
