package vn.claimdesk.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.process.Groups;

/**
 * Creates the lists that Tasklist shows on the left; without one a newcomer sees an empty page.
 * Runs at every start, adds only what is missing and leaves changed lists alone.
 */
@Component
@Order(30)
class TaskFilterSetup implements ApplicationRunner {

  private static final List<String> ADJUSTERS = List.of(Groups.ADJUSTER, Groups.SENIOR_ADJUSTER);
  private static final List<String> OTHERS = List.of(Groups.AUDITOR, Groups.INTAKE);
  private static final List<String> ALL =
      Stream.of(ADJUSTERS, OTHERS).flatMap(List::stream).toList();
  private static final Map<LineOfBusiness, String> LINES =
      Map.of(LineOfBusiness.HEALTH, "Sức khỏe");
  private static final String SOON = "${dateTime().plusDays(3)}";

  private final FilterService filterService;
  private final TaskService taskService;
  private final AuthorizationService authorizationService;

  TaskFilterSetup(
      FilterService filterService,
      TaskService taskService,
      AuthorizationService authorizationService) {
    this.filterService = filterService;
    this.taskService = taskService;
    this.authorizationService = authorizationService;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    create(
        ADJUSTERS,
        "Hồ sơ của nhóm",
        "Công việc đang mở của hồ sơ bồi thường, giao cho các nhóm của tôi",
        -20,
        claimsOfMyGroups());
    create(
        OTHERS,
        "Việc chung của nhóm",
        "Công việc đang mở của các nhóm tôi thuộc về",
        -10,
        ofMyGroups());
    create(
        ALL,
        "Việc của tôi",
        "Công việc tôi đã nhận",
        0,
        taskService.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    create(
        ADJUSTERS,
        "Quá hạn luật định",
        "Công việc của hồ sơ đã quá hạn luật định",
        10,
        claimsOfMyGroups().dueBeforeExpression("${now()}"));
    create(
        ADJUSTERS,
        "Sắp đến hạn (3 ngày)",
        "Công việc của hồ sơ còn không quá ba ngày",
        20,
        claimsOfMyGroups().dueAfterExpression("${now()}").dueBeforeExpression(SOON));
    for (LineOfBusiness line : LineOfBusiness.values()) {
      create(
          ADJUSTERS,
          "Nghiệp vụ: " + Objects.requireNonNull(LINES.get(line)),
          "Công việc thuộc nghiệp vụ " + Objects.requireNonNull(LINES.get(line)),
          30 + line.ordinal(),
          claimsOfMyGroups()
              .processVariableValueEquals(ClaimVariables.LINE_OF_BUSINESS, line.code()));
    }
  }

  /** Restricted to one process, so that {@link ReadableTasks} may decide at once. */
  private TaskQuery claimsOfMyGroups() {
    return ofMyGroups().processDefinitionKey(ClaimProcess.CLAIM_HANDLING);
  }

  private TaskQuery ofMyGroups() {
    return taskService
        .createTaskQuery()
        .taskCandidateGroupInExpression("${currentUserGroups()}")
        .includeAssignedTasks();
  }

  private void create(
      List<String> readers, String name, String description, int priority, TaskQuery query) {
    if (filterService.createFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Filter filter = filterService.newTaskFilter(name);
    filter.setQuery(query.orderByDueDate().asc().orderByTaskCreateTime().asc());
    Map<String, Object> properties = new HashMap<>();
    properties.put("description", description);
    properties.put("priority", priority);
    properties.put("color", "#1b5e83");
    properties.put("refresh", true);
    filter.setProperties(properties);
    filterService.saveFilter(filter);
    readers.forEach(group -> letRead(group, filter.getId()));
  }

  private void letRead(String group, String filterId) {
    Authorization authorization =
        authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    authorization.setGroupId(group);
    authorization.setResource(Resources.FILTER);
    authorization.setResourceId(filterId);
    authorization.addPermission(Permissions.READ);
    authorizationService.saveAuthorization(authorization);
  }
}
