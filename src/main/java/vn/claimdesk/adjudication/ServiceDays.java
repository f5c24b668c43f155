package vn.claimdesk.adjudication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.PrintedDate;
import vn.claimdesk.field.Reason;

/**
 * The days that decide whether a claim falls into a policy's period, taken from the papers that
 * know best: the accident, else admission or operation, else examination, else the invoice, else
 * the prescription.
 *
 * @param days without doubles, oldest first; the day of filing where no paper names one
 * @param source name of the field they came from, or {@code filed}
 */
record ServiceDays(List<LocalDate> days, String source) {

  private static final String FILED = "filed";
  private static final List<String> BY_AUTHORITY =
      List.of(
          "hospitalization_date",
          "surgical_day",
          "date_of_examination",
          "date",
          "prescription_date");

  static ServiceDays in(Dossier dossier, Benefit benefit, LocalDate filed) {
    if (benefit == Benefit.ACCIDENT && !days(dossier, "date_of_accident").isEmpty()) {
      return new ServiceDays(days(dossier, "date_of_accident"), "date_of_accident");
    }
    return BY_AUTHORITY.stream()
        .map(name -> new ServiceDays(days(dossier, name), name))
        .filter(found -> !found.days.isEmpty())
        .findFirst()
        .orElse(new ServiceDays(List.of(filed), FILED));
  }

  private static List<LocalDate> days(Dossier dossier, String field) {
    return dossier.papers().stream()
        .flatMap(paper -> paper.date(field).stream())
        .distinct()
        .sorted()
        .toList();
  }

  boolean known() {
    return !source.equals(FILED);
  }

  boolean within(Policy policy) {
    return days.stream().allMatch(policy::covers);
  }

  String text() {
    return days.stream().map(PrintedDate::format).collect(Collectors.joining(", "));
  }

  Reason ground() {
    return Reason.of("serviceDay." + source, text());
  }
}
