package vn.claimdesk.recognition.cvs.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.cvs.RecognitionSlice;
import vn.claimdesk.recognition.cvs.call.Operation;

@SpringBootTest(
    classes = RecognitionSlice.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = {"claimdesk.recognition.api-key=k", "claimdesk.recognition.api-secret=s"})
@ActiveProfiles("test")
class DecoderTest {

  private static final String PNG = "iVBORw0KGgo=";

  @Autowired Decoder decoder;

  @Test
  void makesOneFieldOfAValueAndItsCompanions() {
    Field dob =
        field(
            claims(
                """
                [{"type": "chip_id_card_front", "info": {"dob": " 1.2.1990 ",
                  "dob_confidence": "0.83", "dob_box": ["10.2", 20.7, 110.1, 40]}}]"""),
            "dob");

    assertThat(dob)
        .isEqualTo(new Field("dob", "01/02/1990", "1.2.1990", 0.83, new Box(10, 20, 111, 40), 0));
  }

  @Test
  void takesThePageFromTheFieldWhereItIsGiven() {
    var papers =
        papers(
            Operation.CLAIMS,
            "[{\"type\":\"claim_form\",\"info\":{\"insure_name\":\"A\",\"insure_name_id\":\"2\"}}]",
            3);

    assertThat(field(papers, "insure_name").page()).isEqualTo(2);
    assertThat(papers.get(0).fields()).hasSize(1);
  }

  @Test
  void joinsNestedBoxesAndPolygons() {
    var papers =
        claims(
            """
            [{"type": "claim_form", "info": {
              "diagnose": "Viêm họng", "diagnose_box": [[10, 10, 50, 20], [5, 22, 40, 33]],
              "email": "a@b.vn", "email_box": [[1, 2], [30, 2], [30, 9], [1, 9]],
              "gender": "nam", "gender_box": {"left": 1, "top": 2, "right": 30, "bottom": 9},
              "dob": "01/01/1990", "dob_box": [0.1, 0.2, 0.3, 0.4],
              "cellphone_no": "0912345678", "cellphone_no_box": [9, 9, 1, 1]}}]""");

    assertThat(field(papers, "diagnose").box()).isEqualTo(new Box(5, 10, 50, 33));
    assertThat(field(papers, "email").box()).isEqualTo(new Box(1, 2, 30, 9));
    assertThat(field(papers, "gender").box()).isEqualTo(new Box(1, 2, 30, 9));
    assertThat(field(papers, "dob").box()).isNull();
    assertThat(field(papers, "cellphone_no").box()).isNull();
  }

  @Test
  void decidesTheScaleOfScoresOnceForAnAnswer() {
    var papers =
        claims(
            """
            [{"type": "claim_form", "info": {"insure_name": "A", "insure_name_confidence": 97.5,
              "dob": "01/01/1990", "dob_confidence": 1, "gender": "Nam", "gender_confidence": "x",
              "email": "a@b.vn", "email_confidence": null}}]""");

    assertThat(field(papers, "insure_name").confidence()).isCloseTo(0.975, within(1e-9));
    assertThat(field(papers, "dob").confidence()).isCloseTo(0.01, within(1e-9));
    assertThat(field(papers, "gender").confidence()).isNull();
    assertThat(field(papers, "email").confidence()).isNull();
    var probabilities =
        claims("[{\"type\":\"claim_form\",\"info\":{\"dob\":\"x\",\"dob_confidence\":1.0000001}}]");
    assertThat(field(probabilities, "dob").confidence()).isEqualTo(1.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "\"None\"", "\"N/A\"", "\"  \"", "[]", "NaN"})
  void callsNothingNothing(String nothing) {
    var papers =
        claims(
            "[{\"type\":\"claim_form\",\"info\":{\"dob\":%s,\"insure_name\":\"Lê A\"}}]"
                .formatted(nothing));

    assertThat(field(papers, "dob").missing()).isTrue();
    assertThat(field(papers, "dob").raw()).isNull();
  }

  @Test
  void givesFieldsOfTheMachineReadableZoneItsScore() {
    var papers =
        claims(
            """
            [{"type": "chip_id_card_back", "info": {"document_number": "090123456",
              "mrz_confidence": 0.99, "issue_date": "01/01/2021", "image": "%s"}}]"""
                .formatted(PNG));

    assertThat(field(papers, "document_number").confidence()).isEqualTo(0.99);
    assertThat(field(papers, "issue_date").confidence()).isNull();
    assertThat(papers.get(0).fields()).hasSize(2);
    assertThat(papers.get(0).pictures()).hasSize(1);
  }

  @Test
  void keepsWhatTheCatalogueDoesNotKnow() {
    var papers =
        claims(
            """
            [{"type": "moon_visa", "info": {"crater": 12, "valid_seals": true,
              "member": {"name": "B", "name_confidence": 0.5}}}]""");

    assertThat(papers.get(0).type()).isEqualTo("moon_visa");
    assertThat(field(papers, "crater").value()).isEqualTo("12");
    assertThat(field(papers, "valid_seals").value()).isEqualTo("true");
    assertThat(field(papers, "member_name").confidence()).isEqualTo(0.5);
  }

  @Test
  void acceptsAnObjectInPlaceOfTheList() {
    assertThat(claims("{\"type\":\"passport\",\"info\":{\"id\":\"B1234567\"}}")).hasSize(1);
    assertThat(
            papers(Operation.INVOICE, "{\"invoice_no\":\"7\",\"total_amount\":1200000}", 1).get(0))
        .satisfies(paper -> assertThat(paper.type()).isEqualTo("invoice"));
  }

  @Test
  void putsThePagesOfAnInvoiceTogether() {
    var papers =
        papers(
            Operation.INVOICE,
            """
            [{"type": "invoice", "info": {"invoice_no": "00012", "total_amount": null, "image": "%s",
               "table": [[{"label": "description", "value": "Thuốc A"}]]}},
             {"type": "invoice", "info": {"invoice_no": "12", "total_amount": "500.000",
               "image": "%s", "table": [[{"label": "description", "value": "Thuốc B"}]]}}]"""
                .formatted(PNG, PNG),
            2);

    assertThat(papers).hasSize(1);
    assertThat(field(papers, "total_amount"))
        .extracting(Field::value, Field::page)
        .containsExactly("500000", 1);
    assertThat(papers.get(0).tables()).extracting(FieldTable::page).containsExactly(0, 1);
    assertThat(papers.get(0).pictures())
        .extracting(PaperReading.PagePicture::page)
        .containsExactly(0, 1);
  }

  @Test
  void keepsPapersApartThatDisagreeOnANumberOrAreCards() {
    assertThat(
            papers(
                Operation.INVOICE,
                "[{\"info\":{\"invoice_no\":\"12\"}},{\"info\":{\"invoice_no\":\"13\"}}]",
                2))
        .hasSize(2);
    assertThat(
            claims(
                """
                [{"type": "12_id_card_front", "info": {"id": "001"}},
                 {"type": "12_id_card_front", "info": {"name": "B"}}]"""))
        .hasSize(2)
        .allSatisfy(card -> assertThat(card.fields().get(0).page()).isZero());
  }

  @Test
  void readsInvoiceLinesByTheLabelsOfTheirCells() {
    var table =
        papers(
                Operation.INVOICE,
                """
                [{"type": "invoice", "info": {"account_bank": [{"account_no": "123",
                    "account_no_confidence": 0.9, "account_no_box": [1, 1, 9, 9], "bank": "X"}],
                  "table": [
                  [{"label": "amount_total", "value": "100.000", "score": "0.9", "box": [5, 1, 9, 3]},
                   {"label": "description", "value": "Khám", "score": 0.8, "box": [1, 1, 4, 3]}],
                  [{"label": "description", "value": "Xét", "score": 0.8, "box": [1, 4, 2, 6]},
                   {"label": "description", "value": "nghiệm", "score": 0.7, "box": [2, 4, 4, 6]},
                   {"label": "amount_total", "value": null}]]}}]""",
                1)
            .get(0)
            .tables();

    assertThat(table).extracting(FieldTable::name).containsExactly("account_bank", "table");
    assertThat(table.get(0).rows())
        .containsExactly(
            List.of(new Cell("123", 0.9, new Box(1, 1, 9, 9)), new Cell("X", null, null)));
    assertThat(table.get(1).columns()).containsExactly("description", "amount_total");
    assertThat(table.get(1).rows().get(1))
        .containsExactly(
            new Cell("Xét nghiệm", 0.7, new Box(1, 4, 4, 6)), new Cell("", null, null));
  }

  @Test
  void readsTheOlderAndTheLaterShapesOfTables() {
    var goods =
        papers(
            Operation.INVOICE,
            "[{\"info\":{\"info_goods\":[{\"name\":\"Khám\",\"coin\":\"50.000\",\"coin_confidence\":0.6}]}}]",
            1);
    assertThat(goods.get(0).tables().get(0).columns())
        .containsExactly("description", "amount_total");
    assertThat(goods.get(0).tables().get(0).rows().get(0).get(1).confidence()).isEqualTo(0.6);

    var expenses =
        claims(
            """
            [{"type": "list_expense", "info": {"table": {"image_table": ["x"], "page_table": [0, 1],
              "info_table": [[[{"value": "Giường", "score": 0.9, "box": [1, 1, 5, 5]},
                {"value": "200.000"}, {"value": 2}, {"value": "100.000"}]],
                [[{"value": "Thuốc"}, {"value": "1"}]]]}}}]""");
    assertThat(expenses.get(0).tables()).extracting(FieldTable::page).containsExactly(0, 1);
    assertThat(expenses.get(0).tables().get(0).columns())
        .containsExactly("name", "amount", "quantity", "unit_price");

    var drugs =
        claims(
            """
            [{"type": "prescription", "info": {
              "icd_10": [{"icd": "J00", "score": 0.9, "box": [1, 1, 5, 5]}],
              "drug_info": [{"drug": "A", "quanlity": "10", "score": 0.8, "box": [1, 1, 5, 5]}]}}]""");
    assertThat(drugs.get(0).tables())
        .extracting(FieldTable::name)
        .containsExactly("icd_10", "drug_info");
    assertThat(drugs.get(0).tables().get(1).rows().get(0).get(1))
        .isEqualTo(new Cell("10", 0.8, new Box(1, 1, 5, 5)));
  }

  @Test
  void readsABankStatementAsOnePaper() {
    var papers =
        papers(
            Operation.BANK_STATEMENT,
            """
            [{"image_table": ["x"], "json": [[[{"value": "01/02/2026", "score": 0.9, "box": [1, 1, 5, 5]},
               {"value": "Chuyển tiền"}, {"value": "1.000"}, {"value": ""}, {"value": "9.000"}]]]},
             {"image_table": [], "json": []},
             {"image_table": ["y"], "json": [[[{"value": "02/02/2026"}]]]}]""",
            3);

    assertThat(papers).hasSize(1);
    assertThat(papers.get(0).type()).isEqualTo("bank_statement");
    assertThat(papers.get(0).tables()).extracting(FieldTable::page).containsExactly(0, 2);
    assertThat(papers.get(0).tables().get(0).columns())
        .containsExactly("date", "description", "debit", "credit", "balance");
  }

  @Test
  void takesPagesFromFieldsRowsAndNumberedPictures() {
    var papers =
        papers(
            Operation.INVOICE,
            """
            [{"type": "invoice", "info": {"invoice_no": "7", "invoice_no_id": 1, "form": "",
               "total_amount": "900.000", "total_amount_id": 2, "image": "%1$s", "image_1": "%1$s",
               "image_2": "%1$s", "table": [
                 [{"label": "description", "value": "A", "id": 1}],
                 [{"label": "description", "value": "B", "id": 2}]]}}]"""
                .formatted(PNG),
            3);

    assertThat(field(papers, "form").page()).isEqualTo(1);
    assertThat(field(papers, "total_amount").page()).isEqualTo(2);
    assertThat(papers.get(0).pictures())
        .extracting(PaperReading.PagePicture::page)
        .containsExactly(1, 2);
    assertThat(papers.get(0).tables()).extracting(FieldTable::page).containsExactly(1, 2);
  }

  @Test
  void keepsPapersApartThatDifferInMostOfWhatBothShow() {
    assertThat(
            papers(
                Operation.CLAIMS,
                """
                [{"type": "prescription", "info": {"patient_name": "A", "prescription_date": "1/2/2026"}},
                 {"type": "prescription", "info": {"patient_name": "A", "diagnose": "x"}},
                 {"type": "prescription", "info": {"patient_name": "B", "prescription_date": "3/2/2026"}}]""",
                3))
        .hasSize(2);
  }

  @Test
  void dropsBoxesThatReferToAPictureOfTheTableAlone() {
    String page =
        "[{\"image_table\":[\"x\"],%s\"json\":[[[{\"value\":\"01/02/2026\",\"box\":[1,1,5,5]}]]]}]";

    assertThat(
            papers(Operation.BANK_STATEMENT, page.formatted(""), 1)
                .get(0)
                .tables()
                .get(0)
                .rows()
                .get(0)
                .get(0)
                .box())
        .isNull();
    assertThat(
            papers(Operation.BANK_STATEMENT, page.formatted("\"image\":\"" + PNG + "\","), 1)
                .get(0)
                .tables()
                .get(0)
                .rows()
                .get(0)
                .get(0)
                .box())
        .isEqualTo(new Box(1, 1, 5, 5));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "12",
        "\"text\"",
        "[null, 1, \"x\", [], {}]",
        "[{\"type\": 5, \"info\": \"x\"}]",
        "[{\"type\": null, \"info\": null}]",
        "[{\"type\": \"invoice\", \"info\": [[1]]}]",
        "[{\"type\": \"invoice\", \"info\": {\"table\": [[[[[{\"value\": 1}]]]], 3, null, {}]}}]",
        "[{\"type\": \"invoice\", \"info\": {\"table\": {\"info_table\": 3}, \"table_box\": [[], {}]}}]",
        "[{\"type\": \"invoice\", \"info\": {\"a\": 1e999999999, \"a_box\": [1e99, 2, 1e300, 4]}}]",
        "[{\"json\": 4, \"image_table\": {}}]",
        "[{\"id\": \"x\", \"label\": [1]}]"
      })
  void neverStumblesOverUnforeseenShapes(String data) {
    var answer = read(data);

    for (Operation operation : Operation.values()) {
      assertThatCode(() -> decoder.papers(operation, answer.data(), 1)).doesNotThrowAnyException();
    }
    assertThatCode(() -> decoder.labels(answer.data())).doesNotThrowAnyException();
  }

  private List<PaperReading> claims(String data) {
    return papers(Operation.CLAIMS, data, 1);
  }

  private List<PaperReading> papers(Operation operation, String data, int pages) {
    return decoder.papers(operation, read(data).data(), pages);
  }

  private static Answer read(String data) {
    String envelope =
        "{\"data\": " + data + ", \"errorCode\": \"0\", \"errorMessage\": \"Success\"}";
    return new AnswerReader()
        .read(Operation.CLAIMS, 200, envelope.getBytes(StandardCharsets.UTF_8));
  }

  private static Field field(List<PaperReading> papers, String name) {
    return papers.get(0).fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
