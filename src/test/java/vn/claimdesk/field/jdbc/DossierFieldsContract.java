package vn.claimdesk.field.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.Reason;
import vn.claimdesk.field.Verdict;

/** What both databases must do with fields and tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DossierFieldsContract {

  private static final Instant NOW = Instant.parse("2026-03-10T03:04:05.123456Z");
  private static final Field TAX_CODE =
      new Field("tax_code", "0123456787", "0123 456 787", 0.9, new Box(1, 2, 30, 40), 1);
  private static final Field SUPPLIER = new Field("supplier", null, null, null, null, 0);
  private static final FieldTable LINES =
      new FieldTable(
          "table",
          0,
          List.of("description", "amount_total"),
          List.of(
              List.of(new Cell("Thuốc “A”", 0.8, new Box(0, 0, 5, 5)), new Cell("", null, null))));
  private static final FieldTable OTHER_LINES =
      new FieldTable("table", 1, List.of("amount"), List.of(List.of(new Cell("1", null, null))));

  private ScratchDatabase database;
  private JdbcDossierFields fields;
  private int claims;
  private String claim;

  abstract ScratchDatabase open() throws Exception;

  @BeforeAll
  void start() throws Exception {
    database = open();
    fields = new JdbcDossierFields(database.jdbc());
  }

  @AfterAll
  void stop() throws Exception {
    database.close();
  }

  @BeforeEach
  void addClaim() {
    claim = "C" + claims++;
    database.addClaim(claim, "Nguyễn Văn An", "invoice", "bill");
  }

  @Test
  void keepsFieldsAndTablesAsTheyWereRead() {
    fields.replace(claim, claim + "-d1", List.of(SUPPLIER), List.of());
    fields.replace(claim, claim + "-d0", List.of(TAX_CODE, SUPPLIER), List.of(LINES));

    List<DossierField> kept = fields.ofClaim(claim);
    assertThat(kept)
        .extracting(DossierField::reading)
        .containsExactly(TAX_CODE, SUPPLIER, SUPPLIER);
    assertThat(kept.get(0))
        .satisfies(
            field -> {
              assertThat(field.value()).isEqualTo("0123456787");
              assertThat(field.verdict()).isEqualTo(Verdict.REVIEW);
              assertThat(field.threshold()).isNull();
              assertThat(field.reasons()).isEmpty();
            });
    assertThat(fields.tablesOf(claim + "-d0")).containsExactly(LINES);
    assertThat(fields.tablesOf(claim + "-d1")).isEmpty();
  }

  @Test
  void givesTheTablesOfAllDocumentsAtOnce() {
    fields.replace(claim, claim + "-d0", List.of(), List.of(LINES, OTHER_LINES));
    fields.replace(claim, claim + "-d1", List.of(), List.of(OTHER_LINES));
    var statements = new AtomicInteger();

    assertThat(new JdbcDossierFields(database.jdbc(statements)).tablesOfClaim(claim))
        .containsOnly(
            Map.entry(claim + "-d0", List.of(LINES, OTHER_LINES)),
            Map.entry(claim + "-d1", List.of(OTHER_LINES)));
    assertThat(statements).hasValue(1);
    assertThat(fields.tablesOfClaim("another")).isEmpty();
  }

  @Test
  void putsANewReadingInPlaceOfTheOldOne() {
    fields.replace(claim, claim + "-d0", List.of(TAX_CODE), List.of(LINES));
    fields.replace(claim, claim + "-d0", List.of(SUPPLIER), List.of());

    assertThat(fields.ofClaim(claim)).extracting(DossierField::reading).containsExactly(SUPPLIER);
    assertThat(fields.tablesOf(claim + "-d0")).isEmpty();
  }

  @Test
  void keepsWhatWasReadBesideRowsThatAHumanChanged() {
    fields.replace(claim, claim + "-d0", List.of(), List.of(LINES, LINES));
    var changed = List.of(List.of(new Cell("Thuốc A", null, null), new Cell("5", null, null)));

    fields.changeTable(claim + "-d0", 1, List.of(), "adjuster", NOW);
    fields.changeTable(claim + "-d0", 1, changed, "adjuster", NOW);

    assertThat(fields.tablesOf(claim + "-d0"))
        .extracting(FieldTable::rows)
        .containsExactly(LINES.rows(), changed);
    assertThat(
            database
                .jdbc()
                .sql(
                    "select read_content from document_table where document_id = ? and position ="
                        + " 1")
                .param(claim + "-d0")
                .query(String.class)
                .single())
        .contains("Thuốc “A”");
    assertThatThrownBy(() -> fields.changeTable(claim + "-d0", 2, List.of(), "adjuster", NOW))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void keepsAVerdictWithItsReasons() {
    fields.replace(claim, claim + "-d0", List.of(TAX_CODE), List.of());
    var reason = Reason.of("lowConfidence", "0,62", "0,85");

    fields.judge(only().id(), 0.85, Verdict.REVIEW, List.of(reason));

    assertThat(only().threshold()).isEqualTo(0.85);
    assertThat(only().reasons()).containsExactly(reason);
  }

  @Test
  void neverJudgesWhatAHumanSettled() {
    fields.replace(claim, claim + "-d0", List.of(TAX_CODE), List.of());
    fields.settle(only().id(), "0123456786", null, Verdict.CORRECTED, "adjuster", NOW);

    fields.judge(only().id(), 0.5, Verdict.CLEAR, List.of());

    assertThat(only())
        .asInstanceOf(type(DossierField.class))
        .satisfies(
            field -> {
              assertThat(field.verdict()).isEqualTo(Verdict.CORRECTED);
              assertThat(field.value()).isEqualTo("0123456786");
              assertThat(field.reading().value()).isEqualTo("0123456787");
              assertThat(field.changedBy()).isEqualTo("adjuster");
              assertThat(field.changedAt()).isEqualTo(NOW);
              assertThat(field.threshold()).isNull();
            });
  }

  @Test
  void settlesAFieldAsAbsent() {
    fields.replace(claim, claim + "-d0", List.of(TAX_CODE), List.of());

    fields.settle(only().id(), null, "giấy bị rách", Verdict.CORRECTED, "adjuster", NOW);

    assertThat(only().value()).isNull();
    assertThat(only().missingBecause()).isEqualTo("giấy bị rách");
  }

  @Test
  void refusesUnknownFieldsAndVerdictsOfTheWrongParty() {
    fields.replace(claim, claim + "-d0", List.of(TAX_CODE), List.of());

    assertThatThrownBy(() -> fields.settle("none", "x", null, Verdict.CONFIRMED, "adjuster", NOW))
        .isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(() -> fields.settle(only().id(), "x", null, Verdict.CLEAR, "adjuster", NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fields.judge(only().id(), 0.5, Verdict.CONFIRMED, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private DossierField only() {
    return fields.ofClaim(claim).get(0);
  }
}
