package vn.claimdesk.field;

import java.util.List;
import java.util.Optional;

/** All document types the application knows. */
public interface DocumentCatalogue {

  List<DocumentType> types();

  Optional<DocumentType> find(String typeId);

  /** The recognition operation for pages with this label; empty where it is keyed by hand. */
  Optional<String> operationForLabel(String label);

  /** The 17 page labels of the contract, in its order. */
  List<String> pageLabels();
}
