package vn.claimdesk.platform;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.RecognitionUnavailableException;

/**
 * Decides what becomes of a failed job: tried again after a pause, or an incident at once where the
 * recognition service will give the same answer until an administrator has acted.
 */
class FailedJob extends DefaultJobRetryCmd {

  private final @Nullable Throwable failure;

  FailedJob(String jobId, @Nullable Throwable failure) {
    super(jobId, failure);
    this.failure = failure;
  }

  @Override
  public @Nullable Object execute(CommandContext context) {
    return retryHelps() ? super.execute(context) : giveUp(context);
  }

  private boolean retryHelps() {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
        .filter(RecognitionUnavailableException.class::isInstance)
        .map(RecognitionUnavailableException.class::cast)
        .allMatch(RecognitionUnavailableException::retryHelps);
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
