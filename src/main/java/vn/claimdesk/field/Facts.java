package vn.claimdesk.field;

import java.util.List;
import java.util.Optional;

/** Knows which fields of different papers state the same fact. */
public interface Facts {

  /** In the order in which people look at them. */
  List<Fact> all();

  /** The fact that a field of a document type states. */
  Optional<Fact> statedBy(String documentType, String fieldName);
}
