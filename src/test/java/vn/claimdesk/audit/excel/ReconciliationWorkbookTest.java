package vn.claimdesk.audit.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.claimdesk.Bundles;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.audit.reconciliation.BadRow;
import vn.claimdesk.audit.reconciliation.Reconciliation;
import vn.claimdesk.audit.reconciliation.Reconciliation.Comparison;
import vn.claimdesk.audit.reconciliation.Reconciliation.Match;
import vn.claimdesk.audit.reconciliation.VendorCall;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.recognition.BillableCalls.BillableCall;
import vn.claimdesk.recognition.BillableCalls.Billing;
import vn.claimdesk.review.ReasonTexts;

class ReconciliationWorkbookTest {

  private static final Instant SENT = Instant.parse("2026-11-05T01:02:03Z");

  private final DocumentCatalogue catalogue = mock();
  private final ReasonTexts reasonTexts = mock();

  @Test
  void givesEachKindOfRowItsSheet() throws IOException {
    try (var workbook = made(Locale.ENGLISH, reconciliation())) {
      assertThat(names(workbook))
          .containsExactly(
              "Summary",
              "By day",
              "Matched",
              "Only ours",
              "Only theirs",
              "Unusable rows",
              "Unanswered calls");
      Row matched = workbook.getSheet("Matched").getRow(1);
      assertThat(matched.getCell(0).getStringCellValue()).isEqualTo("C26-000001");
      assertThat(matched.getCell(2).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.parse("2026-11-05T08:02:03"));
      assertThat(matched.getCell(4).getNumericCellValue()).isEqualTo(2.0);
      assertThat(workbook.getSheet("Only ours").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("C26-000002");
      Sheet theirs = workbook.getSheet("Only theirs");
      assertThat(theirs.getRow(1).getCell(5).getStringCellValue()).isEqualTo("Unknown");
      assertThat(theirs.getRow(2).getCell(5).getStringCellValue()).startsWith("Maybe billed");
      assertThat(theirs.getRow(2).getCell(7).getStringCellValue()).isEqualTo("lost");
      assertThat(workbook.getSheet("Unusable rows").getRow(1).getCell(1).getStringCellValue())
          .contains("time cannot be read");
    }
  }

  @Test
  void leavesOutTheComparisonWhereNoListWasGiven() throws IOException {
    Reconciliation whole = reconciliation();
    var alone =
        new Reconciliation(whole.request(), whole.billed(), whole.unanswered(), Optional.empty());
    try (var workbook = made(Locale.forLanguageTag("vi"), alone)) {
      assertThat(names(workbook)).containsExactly("Tổng hợp", "Theo ngày", "Gọi không có trả lời");
      Row day = workbook.getSheet("Theo ngày").getRow(1);
      assertThat(day.getCell(0).getLocalDateTimeCellValue().toLocalDate())
          .hasToString("2026-11-05");
      assertThat(day.getCell(3).getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void makesNoFormulaOfWhatTheVendorWrote() throws IOException {
    try (var workbook = made(Locale.ENGLISH, reconciliation())) {
      Cell cell = workbook.getSheet("Only theirs").getRow(1).getCell(0);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  private XSSFWorkbook made(Locale language, Reconciliation reconciliation) throws IOException {
    var messages = Bundles.of("audit");
    var bytes = new ByteArrayOutputStream();
    new ExcelReconciliationWorkbooks(
            messages, reasonTexts, catalogue, Clock.fixed(SENT, ZoneOffset.UTC))
        .write(reconciliation, "auditor", language, () -> bytes);
    String keep = System.getProperty("claimdesk.keep");
    if (keep != null) {
      java.nio.file.Files.write(
          java.nio.file.Path.of(keep + "-" + language + ".xlsx"), bytes.toByteArray());
    }
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }

  private static List<String> names(XSSFWorkbook workbook) {
    return java.util.stream.StreamSupport.stream(workbook.spliterator(), false)
        .map(Sheet::getSheetName)
        .toList();
  }

  private static Reconciliation reconciliation() {
    BillableCall both = call("both", "C26-000001", Billing.BILLED);
    BillableCall ours = call("ours", "C26-000002", Billing.BILLED);
    BillableCall lost = call("lost", "C26-000003", Billing.UNANSWERED);
    var comparison =
        new Comparison(
            List.of(new Match(both, row(2, "C26-000001"))),
            List.of(new Match(lost, row(4, "C26-000003"))),
            List.of(ours),
            List.of(row(3, "=1+1")),
            List.of(new BadRow(5, "noTime", "yesterday")));
    var request =
        new Reconciliation.Request(ExportPeriod.ofMonth("2026-11"), null, Duration.ofMinutes(5));
    return new Reconciliation(request, List.of(both, ours), List.of(lost), Optional.of(comparison));
  }

  private static BillableCall call(String id, String checkSum, Billing billing) {
    return new BillableCall(
        id,
        checkSum,
        "/ocr/document/invoice",
        "https://cloud.example.test",
        SENT,
        Duration.ofSeconds(4),
        billing);
  }

  private static VendorCall row(int row, String checkSum) {
    return new VendorCall(
        row, checkSum, "api/v2/ocr/document/invoice", SENT.plusSeconds(2), row == 3 ? 2 : null);
  }
}
