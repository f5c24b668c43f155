package vn.claimdesk.audit.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.claimdesk.audit.AuditEntries;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.excel.ClaimRecord.DecisionRow;
import vn.claimdesk.audit.excel.ClaimRecord.DocumentRow;
import vn.claimdesk.audit.excel.ClaimRecord.FieldRow;
import vn.claimdesk.recognition.RecognitionCalls;

/**
 * A workbook being written. Rows leave memory for a compressed temporary file as they come, so the
 * number of claims does not matter.
 */
class WorkbookWriter implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 50;

  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Styles styles;
  private final Wording wording;
  private final SXSSFSheet cover;
  private final SheetWriter<ClaimRecord> claims;
  private final SheetWriter<DocumentRow> documents;
  private final SheetWriter<FieldRow> fields;
  private final SheetWriter<DecisionRow> decisions;
  private final SheetWriter<RecognitionCalls.Call> calls;
  private final SheetWriter<AuditEntries.Entry> events;

  WorkbookWriter(Sheets sheets, Wording wording, int mostRows) {
    workbook.setCompressTempFiles(true);
    this.wording = wording;
    styles = new Styles(workbook);
    claims = sheet("claims", sheets.claims(), mostRows);
    documents = sheet("documents", sheets.documents(), mostRows);
    fields = sheet("fields", sheets.fields(), mostRows);
    decisions = sheet("decisions", sheets.decisions(), mostRows);
    calls = sheet("calls", sheets.calls(), mostRows);
    events = sheet("events", sheets.events(), mostRows);
    cover = workbook.createSheet(wording.of("audit.sheet.cover"));
  }

  private <T> SheetWriter<T> sheet(String key, List<Column<T>> columns, int mostRows) {
    return new SheetWriter<>(workbook, styles, wording, key, columns, mostRows);
  }

  void add(ClaimRecord claim) {
    claims.add(claim);
    claim.documentRows().forEach(documents::add);
    claim.fieldRows().forEach(fields::add);
    claim.decisionRow().ifPresent(decisions::add);
    claim.calls().forEach(calls::add);
    claim.events().forEach(events::add);
  }

  /** Completes the workbook and sends it on. */
  void finish(ClaimWorkbooks.Request request, Instant now, ClaimWorkbooks.Destination destination)
      throws IOException {
    var sheets = List.of(claims, documents, fields, decisions, calls, events);
    sheets.forEach(SheetWriter::finish);
    workbook.setSheetOrder(cover.getSheetName(), workbook.getNumberOfSheets() - 1);
    cover(request, now, sheets);
    workbook.getXSSFWorkbook().getProperties().getCoreProperties().setTitle(request.fileName());
    workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator(request.auditor());
    try (OutputStream out = destination.open()) {
      workbook.write(out);
    }
  }

  private void cover(
      ClaimWorkbooks.Request request, Instant now, List<? extends SheetWriter<?>> sheets) {
    var page =
        new CoverSheet(cover, styles, wording)
            .title(wording.of("audit.cover.title"))
            .line(wording.of("audit.cover.from"), request.period().from())
            .line(wording.of("audit.cover.to"), request.period().to())
            .line(wording.of("audit.cover.auditor"), request.auditor())
            .line(wording.of("audit.cover.createdAt"), now)
            .line(wording.of("audit.cover.zone"), "Asia/Ho_Chi_Minh (UTC+7)");
    sheets.forEach(sheet -> page.line(wording.of("audit.cover.rows", sheet.name()), sheet.total()));
    page.gap().note(wording.of("audit.cover.secrecy"));
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
