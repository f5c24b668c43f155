package vn.claimdesk.field;

import java.util.List;
import java.util.stream.Stream;

/** The labels of pages: the recognition contract's list and what a human may add to it. */
public final class PageLabels {

  public static final String BANK_STATEMENT = "bank_statement";

  /** Set aside by a human: shows what another page of the dossier shows. */
  public static final String DUPLICATE = "duplicate";

  /** Set aside by a human: belongs to no document of the dossier. */
  public static final String OTHER = "other";

  /** The labels of {@code get_label_claim}, in its order. */
  public static final List<String> CONTRACT =
      List.of(
          "invoice",
          "list_expense",
          "claim_form",
          "hospital_discharge_paper",
          "id_doc",
          "prescription",
          "medical_report",
          "discharge_report",
          "bill",
          "surgical_certificate",
          "specify_vote",
          "test_results",
          "medical_examination",
          "receipts",
          "health_records",
          "guarantee_confirmation",
          "accident_report");

  public static final List<String> HUMAN =
      Stream.concat(CONTRACT.stream(), Stream.of(BANK_STATEMENT, DUPLICATE, OTHER)).toList();

  private PageLabels() {}

  /** Whether pages with this label are in no document and are not read. */
  public static boolean setsAside(String label) {
    return label.equals(DUPLICATE) || label.equals(OTHER);
  }
}
