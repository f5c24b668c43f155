package vn.claimdesk.adjudication;

import java.util.List;
import java.util.Set;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Verdict;

/**
 * What humans did to the readings, and whom the papers name: reasons for a second look before money
 * leaves the house.
 *
 * @param corrected fields of weight (required ones and amounts) that a human corrected
 * @param overruled fields that a human confirmed although a check had failed
 * @param unreadable documents that had to be keyed
 * @param differingNames names on papers that should show the insured's
 */
record HumanTouch(int corrected, int overruled, int unreadable, List<String> differingNames) {

  /** Reasons that only say how sure the reading was, not that it contradicts anything. */
  private static final Set<String> DOUBTS =
      Set.of("lowConfidence", "noConfidence", "missing", "sampled", "keyed");

  private static final String SHOWS_INSURED = "insuredName";

  static HumanTouch of(Dossier dossier, DocumentCatalogue catalogue, String insuredName) {
    int corrected = 0;
    int overruled = 0;
    int unreadable = 0;
    var differing = new java.util.ArrayList<String>();
    for (ClaimDocument document : dossier.documents()) {
      unreadable += document.status() == DocumentStatus.UNREADABLE ? 1 : 0;
      for (DossierField field : dossier.fieldsOf(document).toList()) {
        var type = catalogue.find(document.type()).flatMap(found -> found.field(field.name()));
        boolean weighty = type.map(HumanTouch::weighty).orElse(true);
        corrected += field.verdict() == Verdict.CORRECTED && weighty ? 1 : 0;
        overruled += overruled(field) ? 1 : 0;
        if (type.filter(found -> found.checks().contains(SHOWS_INSURED)).isPresent()) {
          Dossier.present(field.value())
              .filter(name -> !PersonName.same(name, insuredName))
              .forEach(differing::add);
        }
      }
    }
    return new HumanTouch(corrected, overruled, unreadable, List.copyOf(differing));
  }

  private static boolean weighty(FieldType type) {
    return type.required() || type.kind() == FieldKind.MONEY;
  }

  private static boolean overruled(DossierField field) {
    return field.verdict() == Verdict.CONFIRMED
        && field.reasons().stream().anyMatch(reason -> !DOUBTS.contains(reason.code()));
  }
}
