package vn.claimdesk.review;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What an adjuster has entered in an open task so far, as JSON; lives until the task ends. */
public interface TaskDrafts {

  /**
   * A draft as it was saved last.
   *
   * @param revision counts the savings, from 1
   */
  record Draft(String json, long revision, String savedBy, Instant savedAt) {}

  /** Saves whatever is there already. */
  void save(String taskId, String claimNumber, String json, String savedBy);

  /**
   * Saves over one revision; 0 where there was no draft.
   *
   * @return the new revision, empty where somebody saved another one meanwhile
   */
  OptionalLong saveOver(
      long revision, String taskId, String claimNumber, String json, String savedBy);

  Optional<Draft> latest(String taskId);

  default Optional<String> find(String taskId) {
    return latest(taskId).map(Draft::json);
  }

  void delete(String taskId);
}
