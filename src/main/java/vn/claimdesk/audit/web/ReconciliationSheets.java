package vn.claimdesk.audit.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.reconciliation.CallTotals;
import vn.claimdesk.audit.reconciliation.Reconciliation;
import vn.claimdesk.audit.reconciliation.VendorCall;
import vn.claimdesk.recognition.BillableCalls.BillableCall;

/** Writes reconciliations down for the wire. */
@Component
class ReconciliationSheets {

  private final MessageSource messages;

  ReconciliationSheets(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * @param limit of rows in each list
   */
  ReconciliationSheet sheet(Reconciliation reconciliation, int limit, Locale language) {
    var request = reconciliation.request();
    return new ReconciliationSheet(
        request.monthName(),
        request.host(),
        request.tolerance().toSeconds(),
        billed(CallTotals.of(reconciliation.billed()), limit),
        reconciliation.unanswered().size(),
        reconciliation
            .comparison()
            .map(comparison -> comparison(comparison, limit, language))
            .orElse(null));
  }

  private static ReconciliationSheet.Billed billed(CallTotals totals, int limit) {
    return new ReconciliationSheet.Billed(
        totals.calls(),
        entries(totals.byOperation(), ReconciliationSheet.ByOperation::new),
        entries(totals.byDay(), ReconciliationSheet.ByDay::new),
        entries(totals.byCheckSum(), ReconciliationSheet.ByCheckSum::new),
        cut(
            totals.rows(),
            limit,
            row ->
                new ReconciliationSheet.Row(
                    row.day(), row.operation(), row.checkSum(), row.calls())));
  }

  private ReconciliationSheet.Comparison comparison(
      Reconciliation.Comparison comparison, int limit, Locale language) {
    return new ReconciliationSheet.Comparison(
        new ReconciliationSheet.Counts(
            comparison.rows(),
            comparison.matched().size(),
            comparison.maybeBilled().size(),
            comparison.onlyOurs().size(),
            comparison.onlyTheirs().size(),
            comparison.badRows().size()),
        cut(comparison.matched(), limit, ReconciliationSheets::pair),
        cut(comparison.maybeBilled(), limit, ReconciliationSheets::pair),
        cut(comparison.onlyOurs(), limit, ReconciliationSheets::ours),
        cut(comparison.onlyTheirs(), limit, ReconciliationSheets::theirs),
        cut(
            comparison.badRows(),
            limit,
            row ->
                new ReconciliationSheet.Bad(
                    row.row(),
                    messages.getMessage("audit.badRow." + row.reason(), null, language),
                    row.excerpt())));
  }

  private static ReconciliationSheet.Pair pair(Reconciliation.Match match) {
    return new ReconciliationSheet.Pair(
        ours(match.call()), theirs(match.row()), match.difference().toMillis() / 1000.0);
  }

  private static ReconciliationSheet.Ours ours(BillableCall call) {
    return new ReconciliationSheet.Ours(
        call.checkSum(), call.operation(), call.sentAt(), call.id());
  }

  private static ReconciliationSheet.Theirs theirs(VendorCall row) {
    return new ReconciliationSheet.Theirs(
        row.row(), row.checkSum(), row.operation(), row.time(), row.sameAsRow());
  }

  private static <T, R> List<R> cut(List<T> all, int limit, Function<T, R> written) {
    return all.stream().limit(limit).map(written).toList();
  }

  private static <K, R> List<R> entries(Map<K, Long> counts, BiFunction<K, Long, R> written) {
    return counts.entrySet().stream()
        .map(entry -> written.apply(entry.getKey(), entry.getValue()))
        .toList();
  }
}
