package vn.claimdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.process.Groups;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class TaskFilterSetupTest {

  private static final String GROUP = "Việc chung của nhóm";
  private static final String MINE = "Việc của tôi";
  private static final String OVERDUE = "Quá hạn luật định";
  private static final String SOON = "Sắp đến hạn (3 ngày)";
  private static final String HEALTH = "Nghiệp vụ: Sức khỏe";

  @Autowired private TaskFilterSetup setup;
  @Autowired private FilterService filters;
  @Autowired private TaskService tasks;
  @Autowired private IdentityService identity;

  @BeforeEach
  void openTasks() {
    open("late", Duration.ofDays(-1));
    open("soon", Duration.ofDays(2));
    open("early", Duration.ofDays(9));
    tasks.setAssignee("early", "adjuster");
    identity.setAuthentication("adjuster", List.of(Groups.ADJUSTER));
  }

  @AfterEach
  void removeThem() {
    identity.clearAuthentication();
    List.of("late", "soon", "early").forEach(task -> tasks.deleteTask(task, true));
  }

  @Test
  void listsTasksByGroupByOwnerAndByTheLegalClock() {
    assertThat(listed(GROUP)).containsExactly("late", "soon", "early");
    assertThat(listed(MINE)).containsExactly("early");
    assertThat(listed(OVERDUE)).containsExactly("late");
    assertThat(listed(SOON)).containsExactly("soon");
    assertThat(listed(HEALTH)).isEmpty();
  }

  @Test
  void addsNothingAtTheNextStart() {
    identity.clearAuthentication();
    long before = filters.createFilterQuery().count();

    setup.run(new DefaultApplicationArguments());

    assertThat(filters.createFilterQuery().count()).isEqualTo(before).isEqualTo(5);
  }

  private List<String> listed(String name) {
    Filter filter = filters.createFilterQuery().filterName(name).singleResult();
    return filters.<Task>list(filter.getId()).stream().map(Task::getId).toList();
  }

  private void open(String id, Duration fromNow) {
    Task task = tasks.newTask(id);
    task.setName(id);
    task.setDueDate(Date.from(Instant.now().plus(fromNow)));
    tasks.saveTask(task);
    tasks.addCandidateGroup(id, Groups.ADJUSTER);
  }
}
