package vn.claimdesk.audit.excel;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.excel.ReconciliationSheets.Theirs;
import vn.claimdesk.audit.reconciliation.CallTotals;
import vn.claimdesk.audit.reconciliation.Reconciliation;
import vn.claimdesk.audit.reconciliation.Reconciliation.Comparison;
import vn.claimdesk.audit.reconciliation.ReconciliationWorkbooks;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.review.ReasonTexts;

/** Writes reconciliations in the looks of the auditor's other workbooks. */
@Component
class ExcelReconciliationWorkbooks implements ReconciliationWorkbooks {

  private static final int ROWS_IN_MEMORY = 50;

  private final MessageSource messages;
  private final ReasonTexts reasonTexts;
  private final DocumentCatalogue catalogue;
  private final Clock clock;

  ExcelReconciliationWorkbooks(
      MessageSource messages, ReasonTexts reasonTexts, DocumentCatalogue catalogue, Clock clock) {
    this.messages = messages;
    this.reasonTexts = reasonTexts;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  @Override
  public void write(
      Reconciliation reconciliation,
      String auditor,
      Locale language,
      ClaimWorkbooks.Destination destination)
      throws IOException {
    var wording = new Wording(messages, reasonTexts, catalogue, language);
    try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      workbook.setCompressTempFiles(true);
      new Making(workbook, wording, reconciliation).all(auditor);
      try (OutputStream out = destination.open()) {
        workbook.write(out);
      }
    }
  }

  private final class Making {

    private final SXSSFWorkbook workbook;
    private final Wording wording;
    private final Reconciliation reconciliation;
    private final Styles styles;
    private final ReconciliationSheets sheets;
    private final CallTotals totals;

    Making(SXSSFWorkbook workbook, Wording wording, Reconciliation reconciliation) {
      this.workbook = workbook;
      this.wording = wording;
      this.reconciliation = reconciliation;
      this.styles = new Styles(workbook);
      this.sheets = new ReconciliationSheets(wording);
      this.totals = CallTotals.of(reconciliation.billed());
    }

    void all(String auditor) {
      summary(auditor);
      sheet("byDay", sheets.days(), totals.rows());
      reconciliation.comparison().ifPresent(this::comparison);
      sheet("unanswered", sheets.ours(), reconciliation.unanswered());
    }

    private void comparison(Comparison comparison) {
      sheet("matched", sheets.matched(), comparison.matched());
      sheet("onlyOurs", sheets.ours(), comparison.onlyOurs());
      sheet("onlyTheirs", sheets.theirs(), theirs(comparison));
      sheet("badRows", sheets.badRows(), comparison.badRows());
    }

    private <T> void sheet(String key, List<Column<T>> columns, List<T> rows) {
      var sheet = new SheetWriter<>(workbook, styles, wording, key, columns, SheetWriter.MOST_ROWS);
      rows.forEach(sheet::add);
      sheet.finish();
    }

    private void summary(String auditor) {
      var request = reconciliation.request();
      var page =
          new CoverSheet(workbook.createSheet(wording.of("audit.sheet.summary")), styles, wording)
              .title(wording.of("audit.reconciliation.title", request.monthName()))
              .line(wording.of("audit.reconciliation.from"), request.month().from())
              .line(wording.of("audit.reconciliation.to"), request.month().to())
              .line(
                  wording.of("audit.column.host"),
                  Optional.ofNullable(request.host())
                      .orElse(wording.of("audit.reconciliation.allHosts")))
              .line(wording.of("audit.reconciliation.tolerance"), request.tolerance().toSeconds())
              .line(wording.of("audit.cover.auditor"), auditor)
              .line(wording.of("audit.cover.createdAt"), clock.instant())
              .line(wording.of("audit.cover.zone"), "Asia/Ho_Chi_Minh (UTC+7)")
              .gap()
              .line(wording.of("audit.column.billedCallCount"), totals.calls())
              .line(wording.of("audit.sheet.unanswered"), reconciliation.unanswered().size());
      reconciliation.comparison().ifPresent(comparison -> compared(page, comparison));
      totals(page);
    }

    private void compared(CoverSheet page, Comparison comparison) {
      page.gap()
          .line(wording.of("audit.reconciliation.listRows"), comparison.rows())
          .line(wording.of("audit.sheet.matched"), comparison.matched().size())
          .line(wording.of("audit.sheet.onlyOurs"), comparison.onlyOurs().size())
          .line(wording.of("audit.sheet.onlyTheirs"), comparison.onlyTheirs().size())
          .line(wording.of("audit.reconciliation.maybeBilled"), comparison.maybeBilled().size())
          .line(wording.of("audit.sheet.badRows"), comparison.badRows().size());
    }

    private void totals(CoverSheet page) {
      String calls = wording.of("audit.column.billedCallCount");
      page.gap().headings(wording.of("audit.column.operation"), calls);
      totals.byOperation().forEach(page::entry);
      page.gap().headings(wording.of("audit.column.day"), calls);
      totals.byDay().forEach(page::entry);
      page.gap().note(wording.of("audit.reconciliation.note"));
    }
  }

  private static List<Theirs> theirs(Comparison comparison) {
    return Stream.concat(
            comparison.onlyTheirs().stream().map(row -> new Theirs(row, null)),
            comparison.maybeBilled().stream().map(maybe -> new Theirs(maybe.row(), maybe.call())))
        .sorted(comparing(theirs -> theirs.row().row()))
        .toList();
  }
}
