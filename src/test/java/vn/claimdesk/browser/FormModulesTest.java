package vn.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldNormalizer;

/** The modules that the forms share, in the browser they are made for. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
@TestInstance(Lifecycle.PER_CLASS)
class FormModulesTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort private int port;

  private Window window;
  private Page page;

  @BeforeAll
  void openAPage() {
    window = CHROMIUM.window(port);
    page = window.page();
    page.navigate(window.address("/camunda/app/welcome/default/"));
  }

  @AfterAll
  void closeIt() {
    window.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DATE            | 5/3/2026          | 05/03/2026
          DATE            | 050326            | 05/03/2026
          DATE            | 5-3-1988          | 05/03/1988
          MONEY           | 1.234.567 đ       | 1234567
          MONEY           | 1,234,567         | 1234567
          MONEY           | 500k              | 500000
          MONEY           | 1,2tr             | 1200000
          MONEY           | 1tr25             | 1250000
          MONEY           | 2 triệu           | 2000000
          MONEY           | 2 triệu rưỡi      | 2500000
          MONEY           | 1.250k            | 1250000
          MONEY           | 1,250 nghìn       | 1250000
          MONEY           | 1,25 tr           | 1250000
          MONEY           | 1,250,000.00      | 1250000
          NUMBER          | 200,000           | 200000
          NUMBER          | 0,125             | 0.125
          DATE            | ngày 5 tháng 3 năm 2026 | 05/03/2026
          NUMBER          | 1.234,5           | 1234.5
          PERCENT         | 8                 | 8%
          GENDER          | nữ                | Nữ
          YES_NO          | True              | Có
          PHONE           | 0900 000 001      | 0900000001
          TAX_CODE        | 9999 999 997      | 9999999997
          IDENTITY_NUMBER | 001 088 000 001   | 001088000001
          EMAIL           | LAN@Example.vn    | lan@example.vn
          NAME            | Nguyễn  Thị Ánh   | Nguyễn Thị Ánh
          """)
  void bringLooselyTypedValuesIntoTheFormTheServerKeeps(
      FieldKind kind, String typed, String value) {
    assertThat(read(kind, typed)).containsEntry("value", value).containsEntry("error", null);
    assertThat(FieldNormalizer.normalize(kind, value)).isEqualTo(value);
    assertThat(FieldNormalizer.conforms(kind, value)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DATE, 31/02/2026",
    "DATE, hôm qua",
    "MONEY, 12.34",
    "MONEY, '1.250.000,50'",
    "MONEY, 3.456.O00",
    "MONEY, '1,2tr5'",
    "DATE, 31/2",
    "NUMBER, mười",
    "TAX_CODE, 9999999998",
    "IDENTITY_NUMBER, 12345",
    "PHONE, 12",
    "EMAIL, lan.example.vn",
    "GENDER, x",
    "YES_NO, x",
    "NAME, Lan 2",
  })
  void sayWhatIsWrongWithAValue(FieldKind kind, String typed) {
    String error = String.valueOf(read(kind, typed).get("error"));

    assertThat(error).startsWith("error.");
    assertThat(text("vi", error)).isNotEqualTo(error);
    assertThat(text("en", error)).isNotEqualTo(error).isNotEqualTo(text("vi", error));
  }

  @ParameterizedTest
  @CsvSource({
    "TAX_CODE, 9999999997, true",
    "TAX_CODE, 9999999998, false",
    "IDENTITY_NUMBER, 001088000001, true",
    "IDENTITY_NUMBER, 992068999510, false",
  })
  void tellWhetherACheckDigitHolds(FieldKind kind, String value, boolean holds) {
    assertThat(
            page.evaluate(
                "async ([kind, value]) => (await"
                    + " import('/claimdesk/values.js')).checkDigit(kind, value).holds",
                List.of(kind.name(), value)))
        .isEqualTo(holds);
  }

  @Test
  @SuppressWarnings("unchecked")
  void editRowsOfTables() {
    var made =
        (Map<String, Object>)
            page.evaluate(
                """
                async () => {
                  const edits = await import("/claimdesk/table-edits.js");
                  const columns = [{ kind: "TEXT" }, { kind: "MONEY" }];
                  const rows = [["Thuốc A Thuốc B", "1.000"], ["Thuốc A Thuốc B", ""]]
                    .map((row) => row.map((value) => ({ value, confidence: 0.9, box: null })));
                  const plain = (table) => table.map((row) => row.map(({ value }) => value).join("|"));
                  return {
                    split: plain(edits.split(rows, 0, 0, 8, columns)),
                    merged: plain(edits.merged(rows, 0, columns)),
                    pasted: plain(edits.pasted(rows, 1, 0, "Gạc\\t2,000\\r\\nPhí\\t3000\\r\\n", columns)),
                    sum: String(edits.sum(rows, 1)),
                    untouched: plain(rows),
                  };
                }""");

    assertThat(made.get("split"))
        .isEqualTo(List.of("Thuốc A|1.000", "Thuốc B|", "Thuốc A Thuốc B|"));
    assertThat(made.get("merged")).isEqualTo(List.of("Thuốc A Thuốc B|1.000"));
    assertThat(made.get("pasted"))
        .isEqualTo(List.of("Thuốc A Thuốc B|1.000", "Gạc|2000", "Phí|3000"));
    assertThat(made).containsEntry("sum", "1000");
    assertThat(made.get("untouched"))
        .isEqualTo(List.of("Thuốc A Thuốc B|1.000", "Thuốc A Thuốc B|"));
  }

  @Test
  void leaveARequiredFieldOpenUntilItsAbsenceIsExplained() {
    Object steps =
        page.evaluate(
            """
            async () => {
              const { ReviewState } = await import("/claimdesk/review-state.js");
              const field = { id: "f", required: true, verdict: "review", value: "12", page: 0 };
              const state = new ReviewState([{ id: "d", fields: [field], pages: [], tables: [] }], {});
              const [entry] = state.entries;
              const seen = [];
              const look = () => seen.push(`${state.isOpen(entry)} ${(state.offender() || {}).text}`);
              look();
              state.settle(entry, "", "absent");
              look();
              ["r", "rách"].forEach((reason) => state.because(entry, reason));
              look();
              state.settle(entry, "", "unreadable");
              seen.push(JSON.stringify(state.work.fields.f));
              state.undo();
              state.undo();
              look();
              state.revert(entry);
              look();
              return seen;
            }""");

    assertThat(steps)
        .isEqualTo(
            List.of(
                "true review.stillOpen",
                "true missing.needed",
                "false undefined",
                "{\"value\":\"\",\"action\":\"unreadable\",\"reason\":\"rách\"}",
                "true missing.needed",
                "true review.stillOpen"));
  }

  @Test
  void countPapersOfOneTypeAndOfferAReasonAgainOnTheSamePaper() {
    Object seen =
        page.evaluate(
            """
            async () => {
              const { ReviewState } = await import("/claimdesk/review-state.js");
              const paper = (id, typeName) => ({ id, typeName, pages: [], tables: [], fields: ["a", "b"].map((name) =>
                ({ id: id + name, required: true, verdict: "review", value: null, page: 0 })) });
              const state = new ReviewState([paper("1", "Hóa đơn"), paper("2", "Biên lai"), paper("3", "Hóa đơn")], {});
              state.settle(state.entry("1a"), "", "absent");
              state.because(state.entry("1a"), "rách");
              return [...state.documents.map(({ name }) => name), ...["1a", "1b", "3a"].map((id) => state.recentReason(state.entry(id)))];
            }""");

    assertThat(seen).isEqualTo(List.of("Hóa đơn 1", "Biên lai", "Hóa đơn 2", "", "rách", ""));
  }

  @Test
  void neverTakeTextForMarkup() {
    Object elements =
        page.evaluate(
            """
            async () => {
              const { el } = await import("/claimdesk/dom.js");
              const made = el("div", {}, "<img src=x onerror=alert(1)>", el("p", { title: "<b>" }, "<script>1</script>"));
              document.body.append(made);
              return [made.querySelectorAll("*").length, made.textContent];
            }""");

    assertThat(elements).isEqualTo(List.of(1, "<img src=x onerror=alert(1)><script>1</script>"));
    assertThat(window.complaints()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> read(FieldKind kind, String typed) {
    return (Map<String, Object>)
        page.evaluate(
            "async ([kind, typed]) => (await import('/claimdesk/values.js')).read(kind, typed)",
            List.of(kind.name(), typed));
  }

  private String text(String language, String key) {
    return (String)
        page.evaluate(
            """
            async ([language, key]) => {
              const texts = await import("/claimdesk/texts.js");
              texts.speak(language);
              return texts.t(key);
            }""",
            List.of(language, key));
  }
}
