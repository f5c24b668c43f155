package vn.claimdesk.incident;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The open incidents of failed steps. */
public interface Incidents {

  /**
   * Which incidents are meant.
   *
   * @param claimNumbers only of these claims; empty for all
   */
  record Filter(Set<Cause> causes, Set<String> claimNumbers) {

    public Filter {
      causes = Set.copyOf(causes);
      claimNumbers = Set.copyOf(claimNumbers);
    }

    public boolean takes(OpenIncident incident) {
      return causes.contains(incident.cause())
          && (claimNumbers.isEmpty() || claimNumbers.contains(incident.claimNumber()));
    }
  }

  /**
   * What is, or would be, tried again.
   *
   * @param batchId of the engine's batch; empty where nothing was started
   */
  record Retry(Optional<String> batchId, List<OpenIncident> incidents) {}

  /** Oldest first. */
  List<OpenIncident> open();

  /** Those of one claim, oldest first; whoever may see the claim may know them. */
  List<OpenIncident> open(String claimNumber);

  /**
   * Has the steps run again, all that the engine's pauses allow, as a batch of the engine.
   *
   * @param user who wants it, for the audit record
   */
  Retry retry(Filter filter, String user);
}
