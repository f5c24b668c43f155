package vn.claimdesk.review;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open user tasks of claims, as far as the user at hand may see them. */
public interface TaskDesk {

  /** An open user task. */
  record OpenTask(
      String id,
      String definitionKey,
      String name,
      String claimNumber,
      @Nullable String assignee,
      java.time.Instant createdAt) {}

  /** The task, empty where it does not exist or the user may not see it. */
  Optional<OpenTask> find(String taskId, String userId);

  List<OpenTask> openTasks(String claimNumber);
}
