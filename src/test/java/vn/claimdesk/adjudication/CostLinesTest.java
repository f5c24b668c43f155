package vn.claimdesk.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.claimdesk.adjudication.Cost.Kind;
import vn.claimdesk.adjudication.Cost.Line;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.Dossier.Paper;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.Verdict;

class CostLinesTest {

  @Test
  void listsTheLinesOfAnInvoiceAndWhatTheyDoNotExplain() {
    Paper invoice =
        paper("d", "invoice", "100000", List.of("description", "amount_total"), "Khám", "70.000");

    Cost cost = expenses(invoice).costs().get(0);

    assertThat(cost.lines())
        .containsExactly(
            new Line("d:0:0", Kind.PRINTED, "Khám", 70_000, 0, null),
            new Line("d:rest", Kind.REMAINDER, "", 30_000, 0, null));
  }

  @Test
  void tellsByItsKeyWhatALineIs() {
    Paper rows = paper("d", "invoice", "100000", List.of("description", "amount_total"), "", "70");
    Paper none = paper("e", "bill", "90000", List.of("description"));

    assertThat(expenses(rows, none).costs())
        .flatExtracting(Cost::lines)
        .extracting(Line::kind, line -> Kind.of(line.key()))
        .containsExactly(
            tuple(Kind.PRINTED, Kind.PRINTED),
            tuple(Kind.REMAINDER, Kind.REMAINDER),
            tuple(Kind.WHOLE, Kind.WHOLE));
  }

  @Test
  void addsTheTaxToAmountsBeforeTax() {
    Paper invoice =
        paper(
            "d",
            "invoice",
            "108000",
            List.of("description", "amount_before_tax", "tax_amount"),
            "Thuốc",
            "100000",
            "8000");

    assertThat(expenses(invoice).costs().get(0).lines())
        .extracting(Line::amount)
        .containsExactly(108_000L);
  }

  @Test
  void takesTheLinesOfAListOverTheSameAmountAndEachCostOnce() {
    Paper invoice =
        paper(
            "d", "invoice", "100000", List.of("description", "amount_total"), "Viện phí", "100000");
    Paper list =
        paper(
            "e",
            "list_expense",
            "100000",
            List.of("name", "amount"),
            "Giường",
            "40000",
            "Thuốc",
            "60000");

    Expenses expenses = expenses(invoice, list);

    assertThat(expenses.costs()).hasSize(1);
    assertThat(expenses.costs().get(0).detailedIn()).isEqualTo("e");
    assertThat(expenses.costs().get(0).lines())
        .extracting(Line::text)
        .containsExactly("Giường", "Thuốc");
  }

  @Test
  void takesAPaperWithoutRowsWhole() {
    Expenses expenses = expenses(paper("d", "receipts", "50000", List.of()));

    assertThat(expenses.costs().get(0).lines())
        .containsExactly(new Line("d:whole", Kind.WHOLE, "", 50_000, 0, null));
    assertThat(expenses.refused(Set.of("d:whole"))).isEqualTo(50_000);
  }

  @Test
  void neverRefusesMoreThanThePaperProves() {
    Paper invoice =
        paper("d", "invoice", "100000", List.of("name", "amount"), "A", "90000", "B", "90000");

    Expenses expenses = expenses(invoice);

    assertThat(expenses.refused(Set.of("d:0:0"))).isEqualTo(90_000);
    assertThat(expenses.refused(Set.of("d:0:0", "d:0:1"))).isEqualTo(100_000);
    assertThat(expenses.refused(Set.of())).isZero();
  }

  @Test
  void refusesLinesForKnownReasonsOnly() {
    Expenses expenses =
        expenses(paper("d", "invoice", "100", List.of("name", "amount"), "A", "60", "B", "40"));

    assertThat(expenses.refusal(Map.of("d:0:1", "exclusion")))
        .isEqualTo(new Refusal(40, List.of(new Refusal.Line("d:0:1", "d", "B", 40, "exclusion"))));
    assertRefused(expenses, "d:0:7", "exclusion", "lineUnknown");
    assertRefused(expenses, "d:0:1", "", "lineReasonMissing");
    assertRefused(expenses, "d:0:1", "<script>", "unknownReason");
  }

  @Test
  void paysWhatIsLeftUpToTheLimitLessTheOwnShare() {
    var proposal = new Proposal(true, true, 900, 1000, 800, 20, 640, false, List.of(), List.of());

    assertThat(proposal.payableWithout(0)).isEqualTo(640);
    assertThat(proposal.payableWithout(100)).isEqualTo(640);
    assertThat(proposal.payableWithout(500)).isEqualTo(400);
    assertThat(proposal.payableWithout(5000)).isZero();
    var notCovered = new Proposal(false, true, 900, 1000, 800, 20, 0, false, List.of(), List.of());
    assertThat(notCovered.payableWithout(0)).isZero();
  }

  private static void assertRefused(Expenses expenses, String key, String reason, String code) {
    assertThatThrownBy(() -> expenses.refusal(Map.of(key, reason)))
        .isInstanceOfSatisfying(
            DecisionRefusedException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  private static Expenses expenses(Paper... papers) {
    var claim = vn.claimdesk.adjudication.Papers.claim("Nguyễn Văn An", Benefit.OUTPATIENT, 1);
    Dossier dossier = new Dossier(claim, null, LocalDate.of(2026, 3, 1), List.of(papers));
    return ProvenCosts.of(dossier).expenses(dossier);
  }

  private static Paper paper(
      String id, String type, String total, List<String> columns, String... cells) {
    String name = type.equals("list_expense") ? "total_payment" : "total_amount";
    var field =
        new DossierField(
            id,
            id,
            new Field(name, total, total, 1.0, null, 0),
            total,
            0.9,
            Verdict.CLEAR,
            List.of(),
            null,
            null,
            null);
    List<Cell> row = Stream.of(cells).map(value -> new Cell(value, null, null)).toList();
    List<List<Cell>> rows = new java.util.ArrayList<>();
    for (int i = 0; i < row.size(); i += columns.size()) {
      rows.add(row.subList(i, i + columns.size()));
    }
    List<FieldTable> tables =
        columns.isEmpty() ? List.of() : List.of(new FieldTable("table", 0, columns, rows));
    var of = new DocumentType(type, type, "/", type, type, List.of(), List.of());
    return new Paper(id, type, of, false, List.of(field), tables);
  }
}
