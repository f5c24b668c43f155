package vn.claimdesk.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Assesses claims and keeps what was decided. */
public interface Adjudication {

  /** Works out and keeps the proposal for a claim. */
  Proposal assess(String claimNumber);

  Optional<Proposal> proposal(String claimNumber);

  Optional<Decision> decision(String claimNumber);

  /** Keeps the decision; a second one for the same claim is refused. */
  void decide(Decision decision);

  List<Decision> decidedBetween(Instant from, Instant to);
}
