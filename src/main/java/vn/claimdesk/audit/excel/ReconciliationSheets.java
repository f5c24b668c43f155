package vn.claimdesk.audit.excel;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.audit.reconciliation.BadRow;
import vn.claimdesk.audit.reconciliation.CallTotals;
import vn.claimdesk.audit.reconciliation.Reconciliation.Match;
import vn.claimdesk.audit.reconciliation.VendorCall;
import vn.claimdesk.recognition.BillableCalls.BillableCall;

/** What stands in which column of a reconciliation. */
class ReconciliationSheets {

  /** A row of theirs that is no billed call of ours, and the call that may explain it. */
  record Theirs(VendorCall row, @Nullable BillableCall maybe) {}

  private final Wording wording;

  ReconciliationSheets(Wording wording) {
    this.wording = wording;
  }

  List<Column<CallTotals.Row>> days() {
    return List.of(
        new Column<>("day", 14, CallTotals.Row::day),
        new Column<>("operation", 36, CallTotals.Row::operation),
        new Column<>("checkSum", 18, CallTotals.Row::checkSum),
        new Column<>("billedCallCount", 16, CallTotals.Row::calls));
  }

  List<Column<Match>> matched() {
    return List.of(
        new Column<>("checkSum", 18, match -> match.call().checkSum()),
        new Column<>("operation", 36, match -> match.call().operation()),
        new Column<>("sentAt", 20, match -> match.call().sentAt()),
        new Column<>("vendorTime", 20, match -> match.row().time()),
        new Column<>("difference", 14, ReconciliationSheets::seconds),
        new Column<>("listRow", 12, match -> match.row().row()),
        new Column<>("vendorOperation", 36, match -> match.row().operation()),
        new Column<>("host", 34, match -> match.call().host()),
        new Column<>("callId", 38, match -> match.call().id()));
  }

  List<Column<BillableCall>> ours() {
    return List.of(
        new Column<>("checkSum", 18, BillableCall::checkSum),
        new Column<>("operation", 36, BillableCall::operation),
        new Column<>("sentAt", 20, BillableCall::sentAt),
        new Column<>("durationMillis", 14, call -> call.taken().toMillis()),
        new Column<>("host", 34, BillableCall::host),
        new Column<>("callId", 38, BillableCall::id));
  }

  List<Column<Theirs>> theirs() {
    return List.of(
        new Column<>("checkSum", 18, theirs -> theirs.row().checkSum()),
        new Column<>("vendorOperation", 36, theirs -> theirs.row().operation()),
        new Column<>("vendorTime", 20, theirs -> theirs.row().time()),
        new Column<>("listRow", 12, theirs -> theirs.row().row()),
        new Column<>("sameAsRow", 14, theirs -> theirs.row().sameAsRow()),
        new Column<>("explanation", 40, this::explanation),
        new Column<>("sentAt", 20, theirs -> of(theirs.maybe(), BillableCall::sentAt)),
        new Column<>("callId", 38, theirs -> of(theirs.maybe(), BillableCall::id)));
  }

  List<Column<BadRow>> badRows() {
    return List.of(
        new Column<>("listRow", 12, BadRow::row),
        new Column<>("problem", 60, row -> wording.of("audit.badRow." + row.reason())),
        new Column<>("excerpt", 60, BadRow::excerpt));
  }

  private String explanation(Theirs theirs) {
    String key = theirs.maybe() == null ? "none" : "maybeBilled";
    return wording.of("audit.explanation." + key);
  }

  private static Column.Seconds seconds(Match match) {
    return new Column.Seconds(match.difference().toMillis() / 1000.0);
  }

  private static @Nullable Object of(
      @Nullable BillableCall call, Function<BillableCall, Object> value) {
    return call == null ? null : value.apply(call);
  }
}
