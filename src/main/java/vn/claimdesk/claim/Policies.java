package vn.claimdesk.claim;

import java.util.List;
import java.util.Optional;

/** The policies known to the application. */
public interface Policies {

  Optional<Policy> find(String policyNumber);

  /** Creates the policy or replaces it whole. */
  void save(Policy policy);

  /** By number. */
  List<Policy> all();

  /** Whether there is a policy of another number. */
  boolean anyBesides(List<String> policyNumbers);
}
