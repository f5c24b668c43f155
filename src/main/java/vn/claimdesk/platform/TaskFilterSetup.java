package vn.claimdesk.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import vn.claimdesk.process.Groups;

/**
 * Creates the lists that Tasklist shows on the left; without one a newcomer sees an empty page.
 * Runs at every start, adds only what is missing and leaves changed lists alone.
 */
@Component
@Order(30)
class TaskFilterSetup implements ApplicationRunner {

  private static final List<String> READERS =
      List.of(Groups.ADJUSTER, Groups.SENIOR_ADJUSTER, Groups.AUDITOR, Groups.INTAKE);

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
        "Việc chung của nhóm",
        "Open tasks of my groups",
        -10,
        taskService
            .createTaskQuery()
            .taskCandidateGroupInExpression("${currentUserGroups()}")
            .includeAssignedTasks());
    create(
        "Việc của tôi",
        "Tasks that I have claimed",
        0,
        taskService.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
  }

  private void create(String name, String description, int priority, TaskQuery query) {
    if (filterService.createFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Filter filter = filterService.newTaskFilter(name);
    filter.setQuery(query.orderByTaskCreateTime().asc());
    Map<String, Object> properties = new HashMap<>();
    properties.put("description", description);
    properties.put("priority", priority);
    properties.put("color", "#1b5e83");
    properties.put("refresh", true);
    filter.setProperties(properties);
    filterService.saveFilter(filter);
    READERS.forEach(group -> letRead(group, filter.getId()));
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
