package vn.claimdesk.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.field.Dossier;

class ServiceDaysTest {

  private static final LocalDate FILED = LocalDate.of(2026, 3, 20);
  private static final Policy POLICY =
      new Policy(
          "P",
          "Holder",
          LocalDate.of(2026, 1, 1),
          LocalDate.of(2026, 12, 31),
          List.of(),
          List.of());

  @Test
  void prefersAdmissionToTheInvoicesDay() {
    Dossier dossier =
        new Papers()
            .invoice("1", "C26TAA", "0101243150", "1")
            .with("hospital_discharge_paper", Map.of("hospitalization_date", "05/03/2026"))
            .dossier();
    ServiceDays days = ServiceDays.in(dossier, Benefit.INPATIENT, FILED);
    assertThat(days.days()).containsExactly(LocalDate.of(2026, 3, 5));
    assertThat(days.ground().code()).isEqualTo("serviceDay.hospitalization_date");
  }

  @Test
  void takesTheAccidentsDayForAccidentsOnly() {
    Dossier dossier =
        new Papers()
            .with("claim_form", Map.of("date_of_accident", "31/12/2025"))
            .with("receipts", Map.of("date", "02/01/2026"))
            .dossier();
    assertThat(ServiceDays.in(dossier, Benefit.ACCIDENT, FILED).within(POLICY)).isFalse();
    assertThat(ServiceDays.in(dossier, Benefit.OUTPATIENT, FILED).within(POLICY)).isTrue();
  }

  @Test
  void wantsEveryDayWithinThePeriod() {
    Dossier dossier =
        new Papers()
            .with("receipts", Map.of("date", "30/12/2026"))
            .with("bill", Map.of("date", "02/01/2027"))
            .dossier();
    ServiceDays days = ServiceDays.in(dossier, Benefit.OUTPATIENT, FILED);
    assertThat(days.text()).isEqualTo("30/12/2026, 02/01/2027");
    assertThat(days.within(POLICY)).isFalse();
  }

  @Test
  void countsFirstAndLastDayOfThePeriodIn() {
    Dossier dossier =
        new Papers()
            .with("receipts", Map.of("date", "01/01/2026"))
            .with("bill", Map.of("date", "31/12/2026"))
            .dossier();
    assertThat(ServiceDays.in(dossier, Benefit.OUTPATIENT, FILED).within(POLICY)).isTrue();
  }

  @Test
  void fallsBackToTheDayOfFilingWhereNoPaperNamesARealDay() {
    Dossier dossier =
        new Papers().with("receipts", Map.of("date", "31/02/2026", "total_amount", "1")).dossier();
    ServiceDays days = ServiceDays.in(dossier, Benefit.OUTPATIENT, FILED);
    assertThat(days.known()).isFalse();
    assertThat(days.days()).containsExactly(FILED);
  }
}
