package vn.claimdesk.audit.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.audit.reconciliation.Reconciliation.Comparison;
import vn.claimdesk.audit.reconciliation.Reconciliation.Match;
import vn.claimdesk.recognition.BillableCalls.BillableCall;
import vn.claimdesk.recognition.BillableCalls.Billing;

class ReconcilerTest {

  private static final ExportPeriod NOVEMBER = ExportPeriod.ofMonth("2026-11");
  private static final Instant NOON = Instant.parse("2026-11-10T05:00:00Z");

  private final AuditTrail audit = mock();
  private final List<BillableCall> ledger = new ArrayList<>();
  private final List<VendorCall> list = new ArrayList<>();
  private final Reconciler reconciler =
      new Reconciler(
          (from, to) ->
              ledger.stream()
                  .filter(call -> !call.sentAt().isBefore(from) && call.sentAt().isBefore(to))
                  .sorted(Comparator.comparing(BillableCall::sentAt))
                  .toList(),
          audit);

  @Test
  void sortsCallsIntoMatchedOnlyOursAndOnlyTheirs() {
    ours("both", "C1", "/ocr/claims", 0);
    ours("ours", "C2", "/ocr/claims", 0);
    theirs(2, "c1 ", "https://cloud.example.test/API/v2/ocr/claims/", 3);
    theirs(3, "C3", "/ocr/claims", 0);
    theirs(4, "C1", "/ocr/document/invoice", 3);

    Comparison comparison = compared();
    assertThat(comparison.matched())
        .extracting(match -> match.call().id(), match -> match.row().row(), Match::difference)
        .containsExactly(tuple("both", 2, Duration.ofSeconds(3)));
    assertThat(comparison.onlyOurs()).extracting(BillableCall::id).containsExactly("ours");
    assertThat(comparison.onlyTheirs()).extracting(VendorCall::row).containsExactly(3, 4);
    assertThat(comparison.rows()).isEqualTo(3);
  }

  @Test
  void pairsNoneWhoseTimesAreFurtherApartThanTolerated() {
    ours("a", "C1", "/ocr/claims", 0);
    theirs(2, "C1", "/ocr/claims", 301);
    assertThat(compared().matched()).isEmpty();
    list.clear();
    theirs(2, "C1", "/ocr/claims", 300);
    assertThat(compared().matched()).hasSize(1);
    list.clear();
    theirs(2, "C1", "/ocr/claims", -300);
    assertThat(compared().matched()).hasSize(1);
  }

  @Test
  void countsTheToleranceFromTheEndOfACallThatTookLong() {
    ledger.add(call("slow", "C1", "/ocr/claims", 0, Duration.ofMinutes(9), Billing.BILLED));
    theirs(2, "C1", "/ocr/claims", 9 * 60 + 200);
    assertThat(compared().matched()).hasSize(1);
  }

  @Test
  void doesNotMispairABurstWhoseFirstCallIsMissing() {
    for (int i = 0; i < 10; i++) {
      ours("ours-" + i, "C1", "/ocr/claims", i * 20);
    }
    for (int i = 1; i < 10; i++) {
      theirs(i + 1, "C1", "/ocr/claims", i * 20 + 4);
    }
    Comparison comparison = compared();
    assertThat(comparison.onlyOurs()).extracting(BillableCall::id).containsExactly("ours-0");
    assertThat(comparison.matched())
        .allSatisfy(match -> assertThat(match.difference()).isEqualTo(Duration.ofSeconds(4)));
  }

  @Test
  void prefersMorePairsToNearerOnes() {
    ours("early", "C1", "/ocr/claims", 0);
    ours("late", "C1", "/ocr/claims", 250);
    theirs(2, "C1", "/ocr/claims", 251);
    theirs(3, "C1", "/ocr/claims", 500);
    assertThat(compared().matched()).hasSize(2);
  }

  @Test
  void showsAnUnansweredCallThatMayExplainARowOfTheirs() {
    ledger.add(call("lost", "C1", "/ocr/claims", 0, Duration.ofMinutes(1), Billing.UNANSWERED));
    ours("answered", "C1", "/ocr/claims", 70);
    theirs(2, "C1", "/ocr/claims", 2);
    theirs(3, "C1", "/ocr/claims", 71);
    theirs(4, "C1", "/ocr/claims", 72);

    Comparison comparison = compared();
    assertThat(comparison.matched()).hasSize(1);
    assertThat(comparison.maybeBilled())
        .singleElement()
        .satisfies(maybe -> assertThat(maybe.call().id()).isEqualTo("lost"));
    assertThat(comparison.onlyTheirs()).hasSize(1);
    assertThat(reconciler.reconcile(request(), null).billed())
        .extracting(BillableCall::id)
        .containsExactly("answered");
  }

  @Test
  void letsCallsJustBeyondTheMonthTakePartWithoutMissingThem() {
    Instant start = NOVEMBER.start();
    at("october", start.minusSeconds(2));
    at("also october", start.minusSeconds(200));
    list.add(new VendorCall(2, "C1", "/ocr/claims", start.plusSeconds(1), null));
    list.add(new VendorCall(3, "C1", "/ocr/claims", start.minusSeconds(4000), null));

    Comparison comparison = compared();
    assertThat(comparison.matched())
        .extracting(match -> match.call().id())
        .containsExactly("october");
    assertThat(comparison.onlyOurs()).isEmpty();
    assertThat(comparison.badRows())
        .extracting(BadRow::row, BadRow::reason)
        .containsExactly(tuple(3, "otherMonth"));
  }

  @Test
  void leavesOutOtherHosts() {
    ours("a", "C1", "/ocr/claims", 0);
    var request = new Reconciliation.Request(NOVEMBER, "https://other.test", Duration.ZERO);
    assertThat(reconciler.reconcile(request, null).billed()).isEmpty();
  }

  @Test
  void entersWhoAskedIntoTheAuditRecord() {
    reconciler.reconcile(request(), null, "auditor");
    verify(audit)
        .record("*", "calls.reconciled", "auditor", Map.of("month", "2026-11", "list", "no"));
  }

  @Test
  void countsByOperationDayOfVietnamAndCheckSum() {
    at("a", Instant.parse("2026-11-01T16:59:59Z"));
    at("b", Instant.parse("2026-11-01T17:00:00Z"));
    at("c", Instant.parse("2026-11-02T03:00:00Z"));
    CallTotals totals = CallTotals.of(reconciler.reconcile(request(), null).billed());
    assertThat(totals.calls()).isEqualTo(3);
    assertThat(totals.byDay().values()).containsExactly(1L, 2L);
    assertThat(totals.byOperation()).containsEntry("/ocr/claims", 3L);
    assertThat(totals.rows()).hasSize(2);
  }

  @Test
  void findsWhatTryingEveryPairingFinds() {
    var random = new Random(1);
    for (int round = 0; round < 300; round++) {
      ledger.clear();
      list.clear();
      for (int i = random.nextInt(6); i > 0; i--) {
        ours("o" + i, "C1", "/ocr/claims", random.nextInt(1500));
      }
      for (int i = random.nextInt(6); i > 0; i--) {
        theirs(i + 1, "C1", "/ocr/claims", random.nextInt(1500));
      }
      List<Match> matched = compared().matched();
      long distance =
          matched.stream().mapToLong(match -> match.difference().abs().toSeconds()).sum();
      assertThat(new long[] {matched.size(), distance}).isEqualTo(best(0, new HashSet<>()));
    }
  }

  @Test
  @Timeout(20)
  void copesWithAListOfOneCallOverAndOver() {
    for (int i = 0; i < 20_000; i++) {
      ours("o" + i, "C1", "/ocr/claims", i % 100);
      theirs(i + 2, "C1", "/ocr/claims", i % 100);
    }
    assertThat(compared().matched()).hasSize(20_000);
  }

  /** The most pairs from this call on, and the least distance with so many. */
  private long[] best(int from, HashSet<Integer> taken) {
    if (from == ledger.size()) {
      return new long[] {0, 0};
    }
    long[] best = best(from + 1, taken);
    for (VendorCall row : list) {
      long distance = Duration.between(ledger.get(from).sentAt(), row.time()).abs().toSeconds();
      if (distance <= 300 && taken.add(row.row())) {
        long[] rest = best(from + 1, taken);
        taken.remove(row.row());
        if (rest[0] + 1 > best[0] || rest[0] + 1 == best[0] && rest[1] + distance < best[1]) {
          best = new long[] {rest[0] + 1, rest[1] + distance};
        }
      }
    }
    return best;
  }

  private Comparison compared() {
    return reconciler
        .reconcile(request(), new VendorList(list, List.of()))
        .comparison()
        .orElseThrow();
  }

  private static Reconciliation.Request request() {
    return new Reconciliation.Request(NOVEMBER, null, Duration.ofMinutes(5));
  }

  private void ours(String id, String checkSum, String operation, int second) {
    ledger.add(call(id, checkSum, operation, second, Duration.ZERO, Billing.BILLED));
  }

  private void at(String id, Instant time) {
    ledger.add(
        new BillableCall(
            id, "C1", "/ocr/claims", "https://h.test", time, Duration.ZERO, Billing.BILLED));
  }

  private static BillableCall call(
      String id, String checkSum, String operation, int second, Duration taken, Billing billing) {
    return new BillableCall(
        id, checkSum, operation, "https://h.test", NOON.plusSeconds(second), taken, billing);
  }

  private void theirs(int row, String checkSum, String operation, int second) {
    list.add(new VendorCall(row, checkSum, operation, NOON.plusSeconds(second), null));
  }
}
