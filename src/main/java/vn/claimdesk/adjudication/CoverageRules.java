package vn.claimdesk.adjudication;

import java.util.List;

/** The rules of a claims manager, kept in a decision table. */
public interface CoverageRules {

  /** Codes of the flags that the facts raise, in the rules' order; none: pay straight through. */
  List<String> flags(CoverageFacts facts);
}
