package vn.claimdesk.platform;

import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.RecognitionUnavailableException;

/**
 * Decides what becomes of a failed job: tried again after a pause, or an incident at once where the
 * recognition service will give the same answer until an administrator has acted. An incident is
 * annotated with the kind of its cause, by which incidents are found and retried together.
 */
class FailedJob extends DefaultJobRetryCmd {

  /** How the engine begins the message of its error of that kind. */
  private static final String NO_JOB_FOUND = "ENGINE-13053";

  private final @Nullable Throwable failure;

  FailedJob(String jobId, @Nullable Throwable failure) {
    super(jobId, failure);
    this.failure = failure;
  }

  @Override
  public @Nullable Object execute(CommandContext context) {
    if (retriesAJobThatIsGone()) {
      return withdraw();
    }
    Object result = retryHelps() ? super.execute(context) : giveUp(context);
    unavailabilities().findFirst().ifPresent(cause -> annotate(context, cause));
    return result;
  }

  /** A batch may be asked for a job that has meanwhile ended by itself or by another batch. */
  private boolean retriesAJobThatIsGone() {
    JobEntity job = getJob();
    String message = failure == null ? null : failure.getMessage();
    return job != null
        && Batch.TYPE_SET_JOB_RETRIES.equals(job.getJobHandlerType())
        && message != null
        && message.startsWith(NO_JOB_FOUND);
  }

  private @Nullable Object withdraw() {
    JobEntity job = getJob();
    job.unlock();
    job.delete();
    return null;
  }

  private boolean retryHelps() {
    return unavailabilities().allMatch(RecognitionUnavailableException::retryHelps);
  }

  private Stream<RecognitionUnavailableException> unavailabilities() {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(RecognitionUnavailableException.class::isInstance)
        .map(RecognitionUnavailableException.class::cast);
  }

  /** An incident that this failure has raised is not in the database yet. */
  private void annotate(CommandContext context, RecognitionUnavailableException cause) {
    String kind = cause.kind().name().toLowerCase(Locale.ROOT);
    context.getDbEntityManager().getCachedEntitiesByType(IncidentEntity.class).stream()
        .filter(incident -> jobId.equals(incident.getConfiguration()))
        .forEach(incident -> incident.setAnnotation(kind));
  }

  private @Nullable Object giveUp(CommandContext context) {
    JobEntity job = getJob();
    if (job != null) {
      job.unlock();
      logException(job);
      job.setRetries(0);
      notifyAcquisition(context);
    }
    return null;
  }
}
