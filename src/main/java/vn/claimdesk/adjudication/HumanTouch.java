package vn.claimdesk.adjudication;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Dossier.Paper;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldChecks;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Verdict;

/**
 * What humans did to the readings: reasons for a second look before money leaves the house.
 *
 * @param corrected fields of weight (required ones and amounts) that a human corrected
 * @param overruled fields that a human settled although a check still fails
 */
record HumanTouch(int corrected, int overruled) {

  static HumanTouch of(Dossier dossier, FieldChecks checks) {
    List<Integer> corrected = new ArrayList<>();
    List<Integer> overruled = new ArrayList<>();
    for (Paper paper : dossier.papers()) {
      List<DossierField> settled =
          paper.fields().stream().filter(field -> field.verdict().settled()).toList();
      corrected.add((int) settled.stream().filter(field -> weighty(paper, field)).count());
      overruled.add(
          (int) settled.stream().filter(field -> fails(checks, dossier, paper, field)).count());
    }
    return new HumanTouch(sum(corrected), sum(overruled));
  }

  private static boolean weighty(Paper paper, DossierField field) {
    return field.verdict() == Verdict.CORRECTED
        && paper.fieldType(field.name()).map(HumanTouch::weighty).orElse(true);
  }

  private static boolean weighty(FieldType type) {
    return type.required() || type.kind() == FieldKind.MONEY;
  }

  private static boolean fails(
      FieldChecks checks, Dossier dossier, Paper paper, DossierField field) {
    return checks.examine(dossier, paper, field).stream()
        .anyMatch(outcome -> outcome.result() == CheckOutcome.Result.FAILS);
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
