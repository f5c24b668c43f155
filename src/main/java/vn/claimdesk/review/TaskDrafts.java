package vn.claimdesk.review;

import java.util.Optional;

/** What an adjuster has entered in an open task so far, as JSON; lives until the task ends. */
public interface TaskDrafts {

  void save(String taskId, String claimNumber, String json, String savedBy);

  Optional<String> find(String taskId);

  void delete(String taskId);
}
