package vn.claimdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
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
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.OpenReviews;
import vn.claimdesk.process.Groups;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(OpenReviews.class)
class TaskFilterSetupTest {

  private static final String CLAIMS = "Hồ sơ của nhóm";
  private static final String GROUP = "Việc chung của nhóm";
  private static final String MINE = "Việc của tôi";
  private static final String OVERDUE = "Quá hạn luật định";
  private static final String SOON = "Sắp đến hạn (3 ngày)";
  private static final String HEALTH = "Nghiệp vụ: Sức khỏe";

  @Autowired private TaskFilterSetup setup;
  @Autowired private FilterService filters;
  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private IdentityService identity;
  @Autowired private OpenReviews reviews;

  private final Map<String, String> opened = new LinkedHashMap<>();

  @BeforeEach
  void openTasks() {
    open("late", Duration.ofDays(-1));
    open("soon", Duration.ofDays(2));
    open("early", Duration.ofDays(9));
    tasks.setAssignee(task("early").getId(), "adjuster");
    identity.setAuthentication("adjuster", List.of(Groups.ADJUSTER));
  }

  @AfterEach
  void removeThem() {
    identity.clearAuthentication();
    opened.keySet().forEach(instance -> runtime.deleteProcessInstance(instance, "test"));
  }

  @Test
  void listsTasksByGroupByOwnerAndByTheLegalClock() {
    assertThat(listed(CLAIMS)).containsExactly("late", "soon", "early");
    assertThat(listed(HEALTH)).containsExactly("late", "soon", "early");
    assertThat(listed(MINE)).containsExactly("early");
    assertThat(listed(OVERDUE)).containsExactly("late");
    assertThat(listed(SOON)).containsExactly("soon");
  }

  @Test
  void showsEachGroupTheListsOfItsOwnWork() {
    assertThat(offered("adjuster", Groups.ADJUSTER))
        .containsExactlyInAnyOrder(CLAIMS, MINE, OVERDUE, SOON, HEALTH);
    assertThat(offered("auditor", Groups.AUDITOR)).containsExactlyInAnyOrder(GROUP, MINE);
    assertThat(offered("intake", Groups.INTAKE)).containsExactlyInAnyOrder(GROUP, MINE);
  }

  @Test
  void addsNothingAtTheNextStart() {
    identity.clearAuthentication();
    long before = filters.createFilterQuery().count();

    setup.run(new DefaultApplicationArguments());

    assertThat(filters.createFilterQuery().count()).isEqualTo(before).isEqualTo(6);
  }

  private List<String> offered(String user, String group) {
    identity.setAuthentication(user, List.of(group));
    return filters.createFilterQuery().list().stream().map(Filter::getName).toList();
  }

  /** The tasks of this test in the list, as they are called here. */
  private List<String> listed(String name) {
    Filter filter = filters.createFilterQuery().filterName(name).singleResult();
    return filters.<Task>list(filter.getId()).stream()
        .flatMap(task -> Stream.ofNullable(opened.get(task.getProcessInstanceId())))
        .toList();
  }

  private void open(String name, Duration fromNow) {
    opened.put(reviews.open(Instant.now()), name);
    Task task = task(name);
    task.setDueDate(Date.from(Instant.now().plus(fromNow)));
    tasks.saveTask(task);
  }

  private Task task(String name) {
    return opened.entrySet().stream()
        .filter(entry -> entry.getValue().equals(name))
        .map(entry -> tasks.createTaskQuery().processInstanceId(entry.getKey()).singleResult())
        .findFirst()
        .orElseThrow();
  }
}
