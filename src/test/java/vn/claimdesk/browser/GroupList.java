package vn.claimdesk.browser;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;

/**
 * The first list of Tasklist in tests whose tasks lie in processes of their own; the application's
 * lists show those of claims.
 */
final class GroupList {

  private static final String NAME = "Mọi việc";

  private GroupList() {}

  static void create(ProcessEngineServices engine) {
    FilterService filters = engine.getFilterService();
    if (filters.createFilterQuery().filterName(NAME).count() > 0) {
      return;
    }
    Filter list = filters.newTaskFilter(NAME);
    list.setQuery(
        engine
            .getTaskService()
            .createTaskQuery()
            .taskCandidateGroupInExpression("${currentUserGroups()}")
            .includeAssignedTasks());
    list.setProperties(Map.of("priority", -30, "refresh", true));
    filters.saveFilter(list);
    AuthorizationService authorizations = engine.getAuthorizationService();
    Authorization everybody = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
    everybody.setUserId(ANY);
    everybody.setResource(Resources.FILTER);
    everybody.setResourceId(list.getId());
    everybody.addPermission(Permissions.READ);
    authorizations.saveAuthorization(everybody);
  }
}
