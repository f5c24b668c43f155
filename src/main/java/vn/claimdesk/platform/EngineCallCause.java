package vn.claimdesk.platform;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.CallCause;

/**
 * The job that is being executed causes the call, or else the user whose request it is. A job that
 * failed until it became an incident and runs again was retried by hand.
 */
@Component
class EngineCallCause implements CallCause {

  @Override
  public Cause current() {
    CommandContext context = Context.getCommandContext();
    JobEntity job = context == null ? null : context.getCurrentJob();
    return job == null
        ? new Cause(requester(SecurityContextHolder.getContext().getAuthentication()), false)
        : new Cause("job " + job.getId(), failed(job) && wasGivenUp(context, job.getId()));
  }

  private static String requester(@Nullable Authentication user) {
    return user == null || !user.isAuthenticated() ? "system" : "user " + user.getName();
  }

  private static boolean failed(JobEntity job) {
    return job.getExceptionByteArrayId() != null || job.getExceptionMessage() != null;
  }

  /** The incident is over by the time of the retry, so its history tells. */
  private static boolean wasGivenUp(CommandContext context, String jobId) {
    return context.runWithoutAuthorization(
        () ->
            context
                    .getProcessEngineConfiguration()
                    .getHistoryService()
                    .createHistoricIncidentQuery()
                    .configuration(jobId)
                    .count()
                > 0);
  }
}
