package vn.claimdesk.field;

import java.util.List;
import java.util.Optional;

/** All document types the application knows. */
public interface DocumentCatalogue {

  /**
   * In the order of {@link #humanLabels()}; of the types that share a label, the one that an
   * unreadable paper most likely is comes first. Types without a label stand at the end.
   */
  List<DocumentType> types();

  Optional<DocumentType> find(String typeId);

  /** The recognition operation for pages with this label; empty where it is keyed by hand. */
  Optional<String> operationForLabel(String label);

  /** The 17 page labels of the contract, in its order. */
  List<String> pageLabels();

  /** The labels a human may give a page: the contract's, {@code bank_statement}, {@code other}. */
  List<String> humanLabels();
}
