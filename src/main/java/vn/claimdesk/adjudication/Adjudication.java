package vn.claimdesk.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Assesses claims and keeps what was decided. */
public interface Adjudication {

  /** Works out and keeps the proposal for a claim, in place of an earlier one. */
  Proposal assess(String claimNumber);

  Optional<Proposal> proposal(String claimNumber);

  /** The proven costs of a claim, line by line, as its papers stand now. */
  Expenses expenses(String claimNumber);

  Optional<Decision> decision(String claimNumber);

  /**
   * Keeps the decision and moves the claim to its end.
   *
   * @throws DecisionRefusedException where the amount or reason makes no sense, or the claim is
   *     decided already; nothing is kept
   */
  void decide(Decision decision);

  List<Decision> decidedBetween(Instant from, Instant to);
}
