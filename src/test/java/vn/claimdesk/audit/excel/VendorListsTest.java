package vn.claimdesk.audit.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.claimdesk.audit.reconciliation.BadRow;
import vn.claimdesk.audit.reconciliation.ReconciliationForTests;
import vn.claimdesk.audit.reconciliation.ReconciliationRefusedException;
import vn.claimdesk.audit.reconciliation.ReconciliationSettings;
import vn.claimdesk.audit.reconciliation.VendorCall;
import vn.claimdesk.audit.reconciliation.VendorList;
import vn.claimdesk.audit.reconciliation.VendorLists;

/** Vendors' lists as they come: every table program writes them another way. */
class VendorListsTest {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Instant TIME = Instant.parse("2026-11-05T01:02:03Z");

  private final VendorLists lists = lists(1000);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UTF-8 | ,",
        "UTF-8 | ;",
        "UTF-8 | \t",
        "UTF-16 | ;",
        "UTF-16LE | \t",
        "UTF-16BE | ,",
        "windows-1258 | ;"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void readsTextInAnyEncodingAndDelimiter(String charset, String delimiter) {
    String sign = delimiter.substring(1);
    String text =
        String.join("\r\n", "Thời điểm;Thao tác;Mã hồ sơ;Ghi chú", rowOf("C26-000001"), "")
            .replace(";", sign);
    if (charset.strip().equals("windows-1258")) {
      text = asWindowsWritesIt(text);
    }
    VendorList list = lists.read(text.getBytes(Charset.forName(charset.strip())), VIETNAM);
    assertThat(list.badRows()).isEmpty();
    assertThat(list.calls())
        .containsExactly(new VendorCall(2, "C26-000001", "/ocr/claims", TIME, null));
  }

  @Test
  void readsWhatExcelSavesAsUtf8WithAMarkAndAnnouncesItsDelimiter() {
    String text = "\uFEFFsep=;\nCheck_Sum;TIME;Operation\n\"C26-000001\";05/11/2026 08:02:03;a\n";
    assertThat(read(text).calls())
        .containsExactly(new VendorCall(3, "C26-000001", "a", TIME, null));
  }

  @Test
  void findsTheHeadingsBelowATitleAndTakesQuotedDelimitersForText() {
    String text =
        """
        Bảng kê lượt gọi tháng 11
        "Khách hàng: A, B"

        note,check sum,date time,API name
        "a, ""b"", c",C26-000001,2026-11-05T08:02:03,/ocr/claims
        """;
    assertThat(read(text).calls())
        .containsExactly(new VendorCall(5, "C26-000001", "/ocr/claims", TIME, null));
  }

  @Test
  void listsRowsOfWhichNothingCanBeMadeWithNumberAndReason() {
    VendorList list =
        read(
            """
            check_sum,time,operation
            ,05/11/2026 08:02:03,/ocr/claims
            C1,yesterday,/ocr/claims
            C1,05/11/2026 08:02:03,
            C1
            C1,05/11/2026 08:02:03,/ocr/claims
            """);
    assertThat(list.calls()).hasSize(1);
    assertThat(list.badRows())
        .extracting(BadRow::row, BadRow::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "noCheckSum"),
            org.assertj.core.groups.Tuple.tuple(3, "noTime"),
            org.assertj.core.groups.Tuple.tuple(4, "noOperation"),
            org.assertj.core.groups.Tuple.tuple(5, "noOperation"));
  }

  @Test
  void marksRowsThatSayTheSameAgain() {
    String row = "C1,05/11/2026 08:02:03,/ocr/claims\n";
    assertThat(read("check_sum,time,operation\n" + row + row + row).calls())
        .extracting(VendorCall::sameAsRow)
        .containsExactly(null, 2, 2);
  }

  @Test
  void readsSpreadsheetsWithDateCellsNumbersAndASecondSheet() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("Bảng kê");
      var sheet = workbook.createSheet("Data");
      Row headings = sheet.createRow(2);
      headings.createCell(1).setCellValue("Operation");
      headings.createCell(2).setCellValue("Thời gian gọi");
      headings.createCell(4).setCellValue("CHECKSUM");
      Row row = sheet.createRow(3);
      row.createCell(1).setCellValue("/ocr/claims");
      var date = workbook.createCellStyle();
      date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh:mm:ss"));
      row.createCell(2).setCellValue(LocalDateTime.parse("2026-11-05T08:02:03"));
      row.getCell(2).setCellStyle(date);
      row.createCell(4).setCellValue(4711);
      Row formula = sheet.createRow(5);
      formula.createCell(1).setCellValue("/ocr/claims");
      formula.createCell(2).setCellValue("05/11/2026 08:02:03");
      formula.createCell(4).setCellFormula("HYPERLINK(\"http://127.0.0.1:1/\",\"C1\")");
      VendorList list = lists.read(bytes(workbook), VIETNAM);
      assertThat(list.calls())
          .containsExactly(new VendorCall(4, "4711", "/ocr/claims", TIME, null));
      assertThat(list.badRows()).containsExactly(new BadRow(6, "formula", ""));
    }
  }

  @Test
  void refusesSpreadsheetsThatUnpackToTooMuch() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      var zeros = new byte[1 << 20];
      for (int i = 0; i < 110; i++) {
        zip.write(zeros);
      }
    }
    assertRefused(packed.toByteArray(), "bomb");
  }

  @Test
  void refusesASpreadsheetWhosePartsUnpackAThousandfold() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var workbook = new XSSFWorkbook();
        var zip = new ZipOutputStream(packed)) {
      workbook.createSheet();
      try (var parts = new ZipInputStream(new ByteArrayInputStream(bytes(workbook)))) {
        for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
          zip.putNextEntry(new ZipEntry(part.getName()));
          byte[] content = parts.readAllBytes();
          if (part.getName().endsWith("sheet1.xml")) {
            zip.write(content, 0, 60);
            zip.write(" ".repeat(50 << 20).getBytes(StandardCharsets.UTF_8));
            zip.write(content, 60, content.length - 60);
          } else {
            zip.write(content);
          }
        }
      }
    }
    assertThatThrownBy(() -> lists.read(packed.toByteArray(), VIETNAM))
        .isInstanceOf(ReconciliationRefusedException.class);
  }

  @Test
  void refusesDamagedSpreadsheetsInWords() throws IOException {
    try (var workbook = new XSSFWorkbook()) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("check_sum");
      byte[] whole = bytes(workbook);
      var random = new Random(4711);
      for (int i = 0; i < 200; i++) {
        byte[] broken = whole.clone();
        for (int j = 0; j < 5; j++) {
          broken[4 + random.nextInt(broken.length - 4)] = (byte) random.nextInt();
        }
        assertThatThrownBy(() -> lists.read(broken, VIETNAM))
            .isInstanceOf(ReconciliationRefusedException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,b,c\n1,2,3\n", "check_sum;time\nC1;x\n"})
  void refusesListsWithoutTheColumns(String text) {
    assertRefused(text.getBytes(StandardCharsets.UTF_8), text.isEmpty() ? "empty" : "noHeadings");
  }

  @Test
  void refusesWhatIsTooMuchOrOfAnotherKind() {
    String rows = "C1,05/11/2026 08:02:03,/ocr/claims\n".repeat(11);
    byte[] content = ("check_sum,time,operation\n" + rows).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> lists(10).read(content, VIETNAM))
        .extracting(refused -> ((ReconciliationRefusedException) refused).code())
        .isEqualTo("tooManyRows");
    assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "otherKind");
    assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}, "oldSpreadsheet");
    assertRefused(new byte[(1 << 20) + 1], "tooLarge");
  }

  @Test
  void refusesAQuoteThatSwallowsTheRestOfTheList() {
    assertRefused(
        "check_sum,time,operation\n\"C1,05/11/2026 08:02:03,a\nC2,05/11/2026 08:02:03,a\n"
            .getBytes(StandardCharsets.UTF_8),
        "brokenQuotes");
  }

  private void assertRefused(byte[] content, String code) {
    assertThatThrownBy(() -> lists.read(content, VIETNAM))
        .isInstanceOf(ReconciliationRefusedException.class)
        .extracting(refused -> ((ReconciliationRefusedException) refused).code())
        .isEqualTo(code);
  }

  private VendorList read(String text) {
    return lists.read(text.getBytes(StandardCharsets.UTF_8), VIETNAM);
  }

  /** That page has most letters with a tone only as a letter and a mark. */
  private static String asWindowsWritesIt(String text) {
    return text.replace("ờ", "ơ\u0300")
        .replace("ể", "ê\u0309")
        .replace("ồ", "ô\u0300")
        .replace("ã", "a\u0303");
  }

  private static String rowOf(String checkSum) {
    return "05/11/2026 08:02:03;/ocr/claims;" + checkSum + ";\"\"";
  }

  private static VendorLists lists(int mostRows) {
    return ReconciliationForTests.lists(
        new XlsxFile(),
        new ReconciliationSettings(
            Duration.ofMinutes(5), VIETNAM, DataSize.ofMegabytes(1), mostRows));
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }
}
