package vn.claimdesk.platform;

import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;

import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Decides once for a query, not for each task, whether the user may read what it finds: where it
 * asks for the tasks of one process and the user may read all of them. What is found is the same.
 * With thousands of open tasks the engine's own join takes most of the time of a list.
 */
final class ReadableTasks extends AuthorizationManager {

  static SessionFactory factory() {
    return new SessionFactory() {
      @Override
      public Class<?> getSessionType() {
        return AuthorizationManager.class;
      }

      @Override
      public Session openSession() {
        return new ReadableTasks();
      }
    };
  }

  @Override
  public void configureTaskQuery(TaskQueryImpl query) {
    super.configureTaskQuery(query);
    AuthorizationCheck check = query.getAuthCheck();
    String process = query.getProcessDefinitionKey();
    if (check.isAuthorizationCheckEnabled()
        && !check.isRevokeAuthorizationCheckEnabled()
        && process != null
        && isAuthorized(READ_TASK, PROCESS_DEFINITION, process)) {
      check.setAuthorizationCheckEnabled(false);
    }
  }
}
