package vn.claimdesk.field.check;

import java.util.Optional;
import vn.claimdesk.field.CheckOutcome;

/** One rule; the catalogue names it, with an argument behind a colon where it takes one. */
interface FieldCheck {

  String name();

  /** The outcome, empty where there is nothing to compare the value with. */
  Optional<CheckOutcome> examine(Subject subject);
}
