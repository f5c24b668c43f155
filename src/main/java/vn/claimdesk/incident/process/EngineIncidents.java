package vn.claimdesk.incident.process;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.IncidentQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.incident.Cause;
import vn.claimdesk.incident.Incidents;
import vn.claimdesk.incident.OpenIncident;

/**
 * Reads the engine's incidents of failed jobs. The cause of each stands in its annotation, where
 * the application's handling of failed jobs has put it.
 */
@Component
class EngineIncidents implements Incidents {

  private static final int MOST_IDS = 500;

  private final RuntimeService runtime;
  private final ManagementService management;
  private final IdentityService identity;
  private final AuditTrail audit;
  private final Clock clock;
  private final int tries;

  EngineIncidents(
      RuntimeService runtime,
      ManagementService management,
      IdentityService identity,
      AuditTrail audit,
      Clock clock,
      @Value("${claimdesk.process.retry-intervals:PT10S,PT1M,PT5M,PT15M}") String retryIntervals) {
    this.runtime = runtime;
    this.management = management;
    this.identity = identity;
    this.audit = audit;
    this.clock = clock;
    this.tries = retryIntervals.split(",").length + 1;
  }

  @Override
  public List<OpenIncident> open() {
    List<Incident> incidents = causes(failedJobs().list().stream());
    Map<String, String> claims = claims(incidents);
    return incidents.stream().map(incident -> open(incident, claims)).toList();
  }

  @Override
  public List<OpenIncident> open(String claimNumber) {
    var asking = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return causes(
              runtime
                  .createProcessInstanceQuery()
                  .processInstanceBusinessKey(claimNumber)
                  .withIncident()
                  .list()
                  .stream()
                  .flatMap(it -> failedJobs().processInstanceId(it.getId()).list().stream()))
          .stream()
          .map(incident -> open(incident, Map.of(incident.getProcessInstanceId(), claimNumber)))
          .toList();
    } finally {
      identity.setAuthentication(asking);
    }
  }

  private IncidentQuery failedJobs() {
    return runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE);
  }

  /** Leaves out what the engine repeats at the processes around a failed step; oldest first. */
  private static List<Incident> causes(Stream<Incident> incidents) {
    return incidents
        .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
        .sorted(Comparator.comparing(Incident::getIncidentTimestamp))
        .toList();
  }

  @Override
  @Transactional
  public Retry retry(Filter filter, String user) {
    List<OpenIncident> meant = open().stream().filter(filter::takes).toList();
    if (meant.isEmpty()) {
      return new Retry(Optional.empty(), meant);
    }
    String batch =
        management
            .setJobRetriesByJobsAsync(tries)
            .jobIds(meant.stream().map(OpenIncident::jobId).distinct().toList())
            .dueDate(Date.from(clock.instant()))
            .executeAsync()
            .getId();
    audit.record(
        ClaimWorkbooks.MANY_CLAIMS,
        "incidents.retried",
        user,
        Map.of("batch", batch, "jobs", Integer.toString(meant.size())));
    return new Retry(Optional.of(batch), meant);
  }

  private static OpenIncident open(Incident incident, Map<String, String> claims) {
    String annotation = incident.getAnnotation();
    String message = incident.getIncidentMessage();
    return new OpenIncident(
        incident.getId(),
        incident.getConfiguration(),
        annotation == null ? Cause.OTHER : Cause.of(annotation).orElse(Cause.OTHER),
        claims.getOrDefault(String.valueOf(incident.getProcessInstanceId()), ""),
        message == null ? "" : message,
        String.valueOf(incident.getActivityId()),
        incident.getIncidentTimestamp().toInstant());
  }

  /** Claim numbers by process instance. */
  private Map<String, String> claims(List<Incident> incidents) {
    Set<String> instances = new HashSet<>();
    incidents.stream()
        .map(Incident::getProcessInstanceId)
        .filter(id -> id != null)
        .forEach(instances::add);
    var ids = new ArrayList<>(instances);
    Map<String, String> claims = new HashMap<>();
    for (int from = 0; from < ids.size(); from += MOST_IDS) {
      var some = Set.copyOf(ids.subList(from, Math.min(from + MOST_IDS, ids.size())));
      for (ProcessInstance instance :
          runtime.createProcessInstanceQuery().processInstanceIds(some).list()) {
        if (instance.getBusinessKey() != null) {
          claims.put(instance.getId(), instance.getBusinessKey());
        }
      }
    }
    return claims;
  }
}
