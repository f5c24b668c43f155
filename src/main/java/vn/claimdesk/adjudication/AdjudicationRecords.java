package vn.claimdesk.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps proposals and decisions. */
public interface AdjudicationRecords {

  void keep(String claimNumber, Proposal proposal, Instant assessedAt);

  Optional<Proposal> proposal(String claimNumber);

  /**
   * Keeps the claim's only decision.
   *
   * @throws org.springframework.dao.DuplicateKeyException where it has one
   */
  void add(Decision decision);

  Optional<Decision> decision(String claimNumber);

  /** Decisions taken from (included) to (excluded), oldest first. */
  List<Decision> decidedBetween(Instant from, Instant to);
}
