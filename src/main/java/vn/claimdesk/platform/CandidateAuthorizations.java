package vn.claimdesk.platform;

import java.util.Set;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * What a group may do with a task that it is a candidate for. Groups that may read all tasks of the
 * process get no leave to read each single one: the engine joins every task with every such leave,
 * and with thousands of open tasks a list would take seconds. Their leave to work on the task stays
 * the task's own.
 */
final class CandidateAuthorizations extends DefaultAuthorizationProvider {

  private final String processKey;
  private final Set<String> readers;

  /**
   * @param processKey the process whose tasks the readers see anyway
   * @param readers ids of groups with {@code READ_TASK} on that process
   */
  CandidateAuthorizations(String processKey, Set<String> readers) {
    this.processKey = processKey;
    this.readers = readers;
  }

  @Override
  protected AuthorizationEntity[] createOrUpdateAuthorizationsByGroupId(Task task, String group) {
    AuthorizationEntity[] granted = super.createOrUpdateAuthorizationsByGroupId(task, group);
    if (readers.contains(group) && belongsToProcess(task)) {
      for (AuthorizationEntity leave : granted) {
        withoutReading(leave);
      }
    }
    return granted;
  }

  private boolean belongsToProcess(Task task) {
    return task instanceof TaskEntity entity
        && entity.getProcessDefinition() != null
        && processKey.equals(entity.getProcessDefinition().getKey());
  }

  private static void withoutReading(@Nullable AuthorizationEntity leave) {
    if (leave != null && leave.getResourceType() == Resources.TASK.resourceType()) {
      leave.removePermission(Permissions.READ);
    }
  }
}
