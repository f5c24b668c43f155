package vn.claimdesk.audit.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import vn.claimdesk.Bundles;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.Proposal;
import vn.claimdesk.audit.AuditEntries;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;
import vn.claimdesk.recognition.RecognitionCalls;
import vn.claimdesk.review.ReasonTexts;

class ClaimWorkbookTest {

  private static final Instant FILED = Instant.parse("2026-03-10T18:30:05Z");
  private static final ExportPeriod MARCH = ExportPeriod.of("2026-03-01", "2026-03-31");

  private static final SourceFile FILE =
      new SourceFile("f", "C26-000001", "hoá đơn.pdf", "application/pdf", 9, "a".repeat(64));

  private final Claims claims = mock();
  private final Documents documents = mock();
  private final DossierFields fields = mock();
  private final Adjudication adjudication = mock();
  private final RecognitionCalls calls = mock();
  private final AuditEntries events = mock();
  private final AuditTrail audit = mock();
  private final DocumentCatalogue catalogue = mock();

  private final List<DossierField> dossier = new ArrayList<>();

  @BeforeEach
  void aDecidedClaim() {
    when(claims.filedBetween(MARCH.start(), MARCH.end())).thenReturn(List.of(claim("C26-000001")));
    when(documents.files("C26-000001")).thenReturn(List.of(FILE));
    when(documents.documents("C26-000001")).thenReturn(List.of(document(page("p", "f"))));
    when(fields.ofClaim("C26-000001")).thenReturn(dossier);
    when(adjudication.decision("C26-000001")).thenReturn(Optional.of(decision()));
    when(calls.ofClaims(List.of("C26-000001")))
        .thenReturn(
            List.of(
                new RecognitionCalls.Call(
                    "call-1",
                    "C26-000001",
                    "/ocr/document/invoice",
                    "file",
                    "b".repeat(64),
                    FILED,
                    1234,
                    200,
                    "0",
                    "Success",
                    true)));
    when(events.ofClaim("C26-000001"))
        .thenReturn(
            List.of(
                new AuditEntries.Entry(
                    1, "C26-000001", "claim.filed", "intake", Map.of("files", "1"), FILED)));
    when(catalogue.find("invoice"))
        .thenReturn(
            Optional.of(
                new DocumentType(
                    "invoice",
                    "invoice",
                    "/ocr/document/invoice",
                    "Hóa đơn",
                    "Invoice",
                    List.of(
                        type("date", FieldKind.DATE),
                        type("total_amount", FieldKind.MONEY),
                        type("buyer_name", FieldKind.NAME)),
                    List.of())));
    dossier.add(
        new DossierField(
            "1",
            "d",
            new Field("total_amount", "1200000", "1.200.000 đ", 0.62, new Box(1, 2, 3, 4), 0),
            "1250000",
            0.85,
            Verdict.CORRECTED,
            List.of(Reason.of("lowConfidence", "0.62", "0.85")),
            null,
            "adjuster",
            FILED));
    dossier.add(field("date", "05/03/2026"));
  }

  @Test
  void holdsEverySheetInVietnameseWithFrozenFilterableHeadings() throws IOException {
    try (XSSFWorkbook workbook = export("vi")) {
      assertThat(names(workbook))
          .containsExactly(
              "Hồ sơ",
              "Chứng từ",
              "Trường dữ liệu",
              "Quyết định",
              "Lượt gọi nhận dạng",
              "Nhật ký",
              "Thông tin");
      for (int i = 0; i < workbook.getNumberOfSheets() - 1; i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).startsWith("A1:");
        assertThat(sheet.getLastRowNum()).as(sheet.getSheetName()).isPositive();
        for (Cell heading : sheet.getRow(0)) {
          assertThat(heading.getStringCellValue()).doesNotStartWith("audit.");
        }
      }
    }
  }

  @Test
  void speaksEnglishWhereAsked() throws IOException {
    try (XSSFWorkbook workbook = export("en")) {
      assertThat(names(workbook))
          .containsExactly(
              "Claims", "Documents", "Fields", "Decisions", "Calls", "Events", "About");
      assertThat(cell(workbook, "Documents", 1, "Document type").getStringCellValue())
          .isEqualTo("Invoice");
      for (Sheet sheet : workbook) {
        for (Cell heading : sheet.getRow(0)) {
          assertThat(heading.getStringCellValue()).doesNotStartWith("audit.");
        }
      }
    }
  }

  @Test
  void writesAmountsAndDaysAsNumbersAndDates() throws IOException {
    try (XSSFWorkbook workbook = export("en")) {
      Cell amount = cell(workbook, "Fields", 1, "Final value");
      assertThat(amount.getNumericCellValue()).isEqualTo(1_250_000);
      assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      Cell day = cell(workbook, "Fields", 2, "Final value");
      assertThat(DateUtil.isCellDateFormatted(day)).isTrue();
      assertThat(day.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 3, 5, 0, 0));
      Cell filed = cell(workbook, "Claims", 1, "Filed at");
      assertThat(filed.getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.of(2026, 3, 11, 1, 30, 5));
      assertThat(cell(workbook, "Claims", 1, "Approved (VND)").getNumericCellValue())
          .isEqualTo(900_000);
    }
  }

  @Test
  void namesEveryFileThatADocumentWasPutTogetherFrom() throws IOException {
    var other = new SourceFile("g", "C26-000001", "trang 2.jpg", "image/jpeg", 9, "b".repeat(64));
    when(documents.files("C26-000001")).thenReturn(List.of(other, FILE));
    when(documents.documents("C26-000001"))
        .thenReturn(List.of(document(page("p", "f"), page("q", "g"))));

    try (XSSFWorkbook workbook = export("en")) {
      assertThat(cell(workbook, "Documents", 1, "File").getStringCellValue())
          .isEqualTo("hoá đơn.pdf, trang 2.jpg");
      assertThat(cell(workbook, "Documents", 1, "SHA-256").getStringCellValue())
          .isEqualTo("a".repeat(64) + ", " + "b".repeat(64));
    }
  }

  @Test
  void saysWhyARequiredFieldHasNoValue() throws IOException {
    dossier.add(
        new DossierField(
            "3",
            "d",
            new Field("buyer_name", null, null, null, null, 0),
            null,
            0.8,
            Verdict.CONFIRMED,
            List.of(),
            "góc giấy bị rách",
            "adjuster",
            FILED));
    try (XSSFWorkbook workbook = export("en")) {
      assertThat(cell(workbook, "Fields", 3, "Why there is no value").getStringCellValue())
          .isEqualTo("góc giấy bị rách");
    }
  }

  @Test
  void keepsTheWholeStoryOfAField() throws IOException {
    try (XSSFWorkbook workbook = export("en")) {
      assertThat(cell(workbook, "Fields", 1, "Raw value").getStringCellValue())
          .isEqualTo("1.200.000 đ");
      assertThat(cell(workbook, "Fields", 1, "Value read").getNumericCellValue())
          .isEqualTo(1_200_000);
      assertThat(cell(workbook, "Fields", 1, "Confidence").getNumericCellValue()).isEqualTo(0.62);
      assertThat(cell(workbook, "Fields", 1, "Threshold").getNumericCellValue()).isEqualTo(0.85);
      assertThat(cell(workbook, "Fields", 1, "Verdict").getStringCellValue())
          .isEqualTo("Corrected");
      assertThat(cell(workbook, "Fields", 1, "Reasons").getStringCellValue()).contains("0.62");
      assertThat(cell(workbook, "Fields", 1, "Changed by").getStringCellValue())
          .isEqualTo("adjuster");
      assertThat(cell(workbook, "Decisions", 1, "Flags").getStringCellValue())
          .contains("1")
          .doesNotContain("fieldsCorrected");
      assertThat(cell(workbook, "Calls", 1, "Billed").getStringCellValue()).isEqualTo("Yes");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=cmd|'/c calc'!A1",
        "+84912",
        "-5",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "|x",
        "%0A=1"
      })
  void neverTurnsTextIntoAFormula(String text) throws IOException {
    dossier.add(field("buyer_name", text));
    try (XSSFWorkbook workbook = export("en")) {
      Cell cell = cell(workbook, "Fields", 3, "Final value");
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(text);
      assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
    }
  }

  @Test
  void cutsWhatACellCannotHoldAndDropsWhatXmlForbids() throws IOException {
    dossier.add(field("buyer_name", "x".repeat(32_742) + "😀".repeat(100)));
    dossier.add(field("buyer_name", "a\u0000\u0008\uFFFE\uD83Db_x0041_c"));
    try (XSSFWorkbook workbook = export("en")) {
      String cut = cell(workbook, "Fields", 3, "Final value").getStringCellValue();
      assertThat(cut).hasSizeLessThanOrEqualTo(32_767).endsWith(SafeText.CUT);
      assertThat(cell(workbook, "Fields", 4, "Final value").getStringCellValue())
          .isEqualTo("ab_x0041_c");
    }
  }

  @Test
  void goesOnInAnotherSheetWhereOneIsFull() throws IOException {
    var wording = new Wording(messages(), new ReasonTexts(messages()), catalogue, Locale.ENGLISH);
    var out = new ByteArrayOutputStream();
    try (var writer =
        new WorkbookWriter(
            new Sheets(catalogue, wording, new DossierAddress("https://claims.example")),
            wording,
            3)) {
      var records = records();
      for (int i = 0; i < 5; i++) {
        writer.add(records.of(claim("C26-000001")));
      }
      writer.finish(request("en"), FILED, () -> out);
    }
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(names(workbook)).contains("Claims", "Claims (2)", "Claims (3)", "Fields (5)");
      assertThat(workbook.getSheet("Claims (3)").getLastRowNum()).isEqualTo(1);
      assertThat(workbook.getSheet("Claims (2)").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Claim number");
    }
  }

  @Test
  void isItselfRecorded() throws IOException {
    export("en").close();

    verify(audit).record(eq("*"), eq("claims.exported"), eq("auditor"), anyMap());
  }

  @Test
  void opensTheDestinationOnlyWhenTheWorkbookIsReady() {
    when(fields.ofClaim(any())).thenThrow(new IllegalStateException("no database"));
    var opened = new ArrayList<String>();

    org.assertj.core.api.Assertions.assertThatThrownBy(
            () ->
                workbooks()
                    .write(
                        request("vi"),
                        () -> {
                          opened.add("opened");
                          return new ByteArrayOutputStream();
                        }))
        .hasMessage("no database");
    assertThat(opened).isEmpty();
  }

  @Test
  void leadsFromAClaimsNumberToThePageOfItsDossier() throws IOException {
    try (XSSFWorkbook workbook = export("en")) {
      Cell number = cell(workbook, "Claims", 1, "Claim number");
      assertThat(number.getHyperlink().getAddress())
          .isEqualTo("https://claims.example/claims/" + number.getStringCellValue());
      assertThat(cell(workbook, "Decisions", 1, "Not covered (VND)").getNumericCellValue())
          .isZero();
    }
  }

  private XSSFWorkbook export(String language) throws IOException {
    var out = new ByteArrayOutputStream();
    workbooks().write(request(language), () -> out);
    Files.write(Path.of("target", "claims-" + language + ".xlsx"), out.toByteArray()); // to look at
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private ExcelClaimWorkbooks workbooks() {
    return new ExcelClaimWorkbooks(
        records(),
        catalogue,
        messages(),
        new ReasonTexts(messages()),
        mock(),
        new DossierAddress("https://claims.example/"),
        audit,
        Clock.fixed(FILED, ZoneOffset.UTC));
  }

  private ClaimRecords records() {
    return new ClaimRecords(claims, documents, fields, adjudication, calls, events);
  }

  private static ClaimWorkbooks.Request request(String language) {
    return new ClaimWorkbooks.Request(MARCH, "auditor", Locale.forLanguageTag(language));
  }

  private static MessageSource messages() {
    return Bundles.of("audit", "adjudication", "review");
  }

  private static List<String> names(XSSFWorkbook workbook) {
    var names = new ArrayList<String>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static Cell cell(XSSFWorkbook workbook, String sheet, int row, String heading) {
    Row headings = workbook.getSheet(sheet).getRow(0);
    for (Cell cell : headings) {
      if (cell.getStringCellValue().equals(heading)) {
        return workbook.getSheet(sheet).getRow(row).getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError("no column " + heading);
  }

  private static DossierField field(String name, String value) {
    return new DossierField(
        name,
        "d",
        new Field(name, value, value, 0.9, null, 0),
        value,
        0.8,
        Verdict.CLEAR,
        List.of(),
        null,
        null,
        null);
  }

  private static FieldType type(String name, FieldKind kind) {
    return new FieldType(name, kind, name, name, false, List.of());
  }

  private static Claim claim(String number) {
    return new Claim(
        number,
        "R-1",
        "HD-001",
        "Nguyễn Văn An",
        LineOfBusiness.HEALTH,
        Benefit.OUTPATIENT,
        1_250_000,
        ClaimStatus.APPROVED,
        "intake",
        FILED,
        3);
  }

  private static Page page(String id, String file) {
    return new Page(id, "C26-000001", file, 0, "invoice", LabelSource.ENGINE, "d", 100, 200);
  }

  private static ClaimDocument document(Page... pages) {
    return new ClaimDocument(
        "d", "C26-000001", "f", "invoice", "invoice", DocumentStatus.READ, List.of(pages));
  }

  private static Decision decision() {
    var proposal =
        new Proposal(
            true,
            true,
            1_250_000,
            1_250_000,
            5_000_000,
            20,
            1_000_000,
            false,
            List.of(Reason.of("fieldsCorrected", "1")),
            List.of(Reason.of("invoiceCounted", "12", "900000")));
    return new Decision(
        "C26-000001", Decision.Outcome.APPROVED, 900_000, null, "=note", proposal, "senior", FILED);
  }
}
