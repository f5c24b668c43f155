package vn.claimdesk.review.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.document.ClaimDocument;
import vn.claimdesk.document.DocumentStatus;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.DocumentType.ColumnType;
import vn.claimdesk.field.DocumentType.TableType;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldTable;

class TableWorkTest {

  private static final Box BOX = new Box(1, 2, 3, 4);
  private static final Cell AMOUNT = new Cell("500000", 0.41, BOX);
  private static final Cell NO_AMOUNT = new Cell(" ~~ ", 0.12, BOX);

  private final DossierFields fields = mock();
  private final DocumentCatalogue catalogue = mock();
  private final TableWork work =
      new TableWork(fields, catalogue, mock(AuditTrail.class), Clock.systemUTC());

  @BeforeEach
  void oneColumnOfAmounts() {
    var column = new ColumnType("amount", FieldKind.MONEY, "Thành tiền", "Amount");
    var table = new TableType("table", "Bảng", "Table", List.of(column));
    when(catalogue.find("invoice"))
        .thenReturn(
            Optional.of(
                new DocumentType(
                    "invoice", "invoice", "", "Hóa đơn", "Invoice", List.of(), List.of(table))));
    when(fields.tablesOf("d"))
        .thenReturn(
            List.of(
                new FieldTable(
                    "table", 0, List.of("amount"), List.of(List.of(AMOUNT), List.of(NO_AMOUNT)))));
  }

  @Test
  void leavesWhatNobodyTouchedAsItWasRead() {
    assertThat(changed(cell("500000", 0.41), cell(" ~~ ", 0.12))).isEmpty();
    assertThat(changed(cell(" ~~ ", 0.12)))
        .singleElement()
        .satisfies(change -> assertThat(change.rows()).containsExactly(List.of(NO_AMOUNT)));
  }

  @Test
  void givesNoConfidenceOfTheEngineToWhatAPersonEntered() {
    assertThat(changed(cell("510.000 đ", 0.99)))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.rows()).containsExactly(List.of(new Cell("510000", null, BOX))));
  }

  private List<TableWork.Change> changed(Drafts.RowCell... cells) {
    var paper =
        new ClaimDocument("d", "C", "f", "invoice", "invoice", DocumentStatus.READ, List.of());
    List<List<Drafts.RowCell>> rows = Stream.of(cells).map(List::of).toList();
    return work.changes(List.of(paper), Map.of("d/0", rows), Locale.ENGLISH);
  }

  private static Drafts.RowCell cell(String value, double confidence) {
    return new Drafts.RowCell(value, confidence, List.of(1, 2, 3, 4));
  }
}
