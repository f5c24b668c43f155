package vn.claimdesk.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.LegalClock;

/** The open user tasks of claims, as far as the user at hand may see them. */
public interface TaskDesk {

  /**
   * An open user task.
   *
   * @param dueAt when it has to be done, null where nobody set a date
   */
  record OpenTask(
      String id,
      String definitionKey,
      String name,
      String claimNumber,
      @Nullable String assignee,
      Instant createdAt,
      @Nullable Instant dueAt) {

    /** A task without a date. */
    public OpenTask(
        String id,
        String definitionKey,
        String name,
        String claimNumber,
        @Nullable String assignee,
        Instant createdAt) {
      this(id, definitionKey, name, claimNumber, assignee, createdAt, null);
    }

    /** Its own date, otherwise the end of the claim's legal time. */
    public Instant due(Claim claim) {
      return dueAt == null ? LegalClock.runsOut(claim) : dueAt;
    }
  }

  /** The task, empty where it does not exist or the user may not see it. */
  Optional<OpenTask> find(String taskId, String userId);

  /** Those tasks of a claim that the user at hand may see, oldest first. */
  List<OpenTask> openTasks(String claimNumber);

  /** All tasks of a claim, oldest first, for those who may see the whole of it. */
  List<OpenTask> everyOpenTask(String claimNumber);

  /** How colleagues know a user: the name, or the id where no name is on record. */
  String nameOf(String userId);
}
