package vn.claimdesk.audit.reconciliation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.reconciliation.Reconciliation.Comparison;
import vn.claimdesk.audit.reconciliation.Reconciliation.Match;
import vn.claimdesk.audit.reconciliation.Reconciliation.Request;
import vn.claimdesk.recognition.BillableCalls;
import vn.claimdesk.recognition.BillableCalls.BillableCall;
import vn.claimdesk.recognition.BillableCalls.Billing;

/**
 * Compares the ledger with a vendor's list. Clocks differ, so calls and rows a tolerance beyond the
 * month's ends may take part, though only those of the month are missed.
 */
@Service
public class Reconciler {

  private final BillableCalls calls;
  private final AuditTrail audit;

  Reconciler(BillableCalls calls, AuditTrail audit) {
    this.calls = calls;
    this.audit = audit;
  }

  /**
   * The month by our ledger alone, or beside the vendor's list. Becomes an audit entry.
   *
   * @param auditor user who asks
   */
  public Reconciliation reconcile(Request request, @Nullable VendorList list, String auditor) {
    audit.record(
        ClaimWorkbooks.MANY_CLAIMS,
        "calls.reconciled",
        auditor,
        Map.of("month", request.monthName(), "list", list == null ? "no" : "yes"));
    return reconcile(request, list);
  }

  Reconciliation reconcile(Request request, @Nullable VendorList list) {
    Instant from = request.month().start();
    Instant to = request.month().end();
    List<BillableCall> near =
        calls.sentBetween(from.minus(request.tolerance()), to.plus(request.tolerance())).stream()
            .filter(call -> request.host() == null || request.host().equals(call.host()))
            .toList();
    Map<Boolean, List<BillableCall>> byBilling =
        near.stream().collect(partitioningBy(call -> call.billing() == Billing.BILLED));
    List<BillableCall> billed = byBilling.getOrDefault(true, List.of());
    List<BillableCall> unanswered = byBilling.getOrDefault(false, List.of());
    return new Reconciliation(
        request,
        within(billed, request),
        within(unanswered, request),
        Optional.ofNullable(list).map(theirs -> compare(request, billed, unanswered, theirs)));
  }

  private static Comparison compare(
      Request request, List<BillableCall> billed, List<BillableCall> unanswered, VendorList list) {
    var badRows = new ArrayList<>(list.badRows());
    var rows = new ArrayList<VendorCall>();
    for (VendorCall row : list.calls()) {
      if (near(row, request)) {
        rows.add(row);
      } else {
        badRows.add(new BadRow(row.row(), "otherMonth", row.time().toString()));
      }
    }
    badRows.sort(comparing(BadRow::row));
    List<Match> matched = match(request, billed, rows);
    List<VendorCall> unmatched = without(rows, matched);
    List<Match> maybe = match(request, unanswered, unmatched);
    Set<String> matchedCalls = new HashSet<>();
    matched.forEach(match -> matchedCalls.add(match.call().id()));
    return new Comparison(
        matched,
        maybe,
        within(billed, request).stream().filter(call -> !matchedCalls.contains(call.id())).toList(),
        without(unmatched, maybe),
        badRows);
  }

  private static List<Match> match(
      Request request, List<BillableCall> calls, List<VendorCall> rows) {
    var pairing = new Pairing(request.tolerance().toMillis());
    Map<CallKey, List<VendorCall>> rowsByKey =
        rows.stream().sorted(comparing(VendorCall::time)).collect(groupingBy(CallKey::of));
    Map<CallKey, List<BillableCall>> callsByKey = calls.stream().collect(groupingBy(CallKey::of));
    return callsByKey.entrySet().stream()
        .flatMap(
            ours ->
                pairing
                    .pairs(ours.getValue(), rowsByKey.getOrDefault(ours.getKey(), List.of()))
                    .stream())
        .map(pair -> new Match(pair.call(), pair.row()))
        .sorted(comparing((Match match) -> match.call().sentAt()).thenComparing(m -> m.row().row()))
        .toList();
  }

  private static List<VendorCall> without(List<VendorCall> rows, List<Match> matches) {
    Set<Integer> taken = new HashSet<>();
    matches.forEach(match -> taken.add(match.row().row()));
    return rows.stream().filter(row -> !taken.contains(row.row())).toList();
  }

  private static boolean near(VendorCall row, Request request) {
    return !row.time().isBefore(request.month().start().minus(request.tolerance()))
        && row.time().isBefore(request.month().end().plus(request.tolerance()));
  }

  private static List<BillableCall> within(List<BillableCall> calls, Request request) {
    return calls.stream()
        .filter(
            call ->
                !call.sentAt().isBefore(request.month().start())
                    && call.sentAt().isBefore(request.month().end()))
        .toList();
  }
}
