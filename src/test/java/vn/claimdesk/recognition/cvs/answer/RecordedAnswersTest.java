package vn.claimdesk.recognition.cvs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.DossierFixture;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.PaperReading.PagePicture;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.recognition.cvs.call.Operation;

/** Reads an answer of each operation and type in the shape that the vendor documents. */
class RecordedAnswersTest {

  private static final DocumentCatalogue CATALOGUE = new DossierFixture().catalogue();
  private static final int PAGES_UNKNOWN = 0;

  private final Decoder decoder = new Decoder(CATALOGUE);

  static List<RecordedAnswer> ofPapers() {
    return RecordedAnswer.ofPapers();
  }

  static Stream<RecordedAnswer> errors() {
    return RecordedAnswer.all().stream().filter(RecordedAnswer::isError);
  }

  @ParameterizedTest
  @MethodSource("ofPapers")
  void keepsEveryValueWithItsConfidenceItsBoxAndItsPage(RecordedAnswer recorded) {
    boolean isText = Set.of(Operation.GENERAL, Operation.SCAN).contains(recorded.operation());
    List<Fact> expected = isText ? List.of() : Fact.in(recorded.json().path("data"));
    List<Fact> found = new ArrayList<>(isText ? List.of() : Fact.in(papers(recorded)));

    assertThat(papers(recorded)).isNotEmpty();
    for (Fact fact : expected) {
      Fact match =
          found.stream()
              .filter(one -> one.says(withoutDebtBox(fact, one)))
              .findFirst()
              .orElse(null);
      assertThat(match).as("%s among %s", fact, found).isNotNull();
      found.remove(match);
    }
    assertThat(found).as("values that are not in the answer").isEmpty();
  }

  /** Several boxes of one cell are joined, which is tested below. */
  private static Fact withoutDebtBox(Fact fact, Fact found) {
    return fact.value().startsWith("Dư nợ ngắn hạn: ")
        ? new Fact(fact.value(), fact.confidence(), found.box(), fact.page())
        : fact;
  }

  @ParameterizedTest
  @MethodSource("ofPapers")
  void knowsTheTypeEveryFieldAndEveryColumn(RecordedAnswer recorded) {
    if (recorded.name().equals("unknown_type")) {
      return;
    }
    for (PaperReading paper : papers(recorded)) {
      DocumentType type = CATALOGUE.find(paper.type()).orElseThrow();
      assertThat(paper.fields())
          .allSatisfy(field -> assertThat(type.field(field.name())).isPresent());
      assertThat(paper.tables())
          .allSatisfy(
              table -> {
                var known = type.table(table.name()).orElseThrow();
                if (!known.columns().isEmpty()) {
                  assertThat(table.columns())
                      .allSatisfy(column -> assertThat(known.column(column)).isPresent());
                }
              });
    }
  }

  @Test
  void hasAnAnswerOfEveryOperationAndEveryTypeOfTheCatalogue() {
    assertThat(RecordedAnswer.all().stream().map(RecordedAnswer::operation))
        .containsAll(Arrays.asList(Operation.values()));

    Set<String> types =
        ofPapers().stream()
            .flatMap(recorded -> papers(recorded).stream())
            .map(PaperReading::type)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(types).containsAll(CATALOGUE.types().stream().map(DocumentType::id).toList());
  }

  /** Given by the embedded engine alone. */
  private static final Set<String> BEYOND_THE_CONTRACT =
      Set.of("amount_in_words", "signature", "signer");

  @Test
  void readsEveryFieldOfTheCatalogueFromSomeAnswer() {
    Set<String> read =
        ofPapers().stream()
            .flatMap(recorded -> papers(recorded).stream())
            .flatMap(
                paper ->
                    Stream.concat(
                            paper.fields().stream().map(Field::name),
                            paper.tables().stream().map(FieldTable::name))
                        .map(name -> paper.type() + "." + name))
            .collect(Collectors.toSet());

    for (DocumentType type : CATALOGUE.types()) {
      assertThat(read)
          .containsAll(
              type.fields().stream()
                  .map(FieldType::name)
                  .filter(name -> !BEYOND_THE_CONTRACT.contains(name))
                  .map(name -> type.id() + "." + name)
                  .toList())
          .containsAll(
              type.tables().stream()
                  .map(table -> type.id() + "." + table.name())
                  .filter(name -> !name.endsWith(".info_goods"))
                  .toList());
    }
  }

  @ParameterizedTest
  @MethodSource("errors")
  void understandsTheErrorsOfEveryChapterAndEdition(RecordedAnswer recorded) {
    String outcome = recorded.name().split("\\.")[1];

    assertThat(recorded.answer().outcome().code()).isEqualTo(outcome);
    assertThat(recorded.answer().billed()).isFalse();
  }

  @Test
  void labelsEveryPage() {
    List<PageLabel> labels =
        decoder.labels(RecordedAnswer.of(Operation.GET_LABEL_CLAIM, "labels").answer().data());

    assertThat(labels).extracting(PageLabel::label).startsWith("invoice", "list_expense");
    assertThat(labels.stream().limit(17).map(PageLabel::label))
        .containsExactlyInAnyOrderElementsOf(CATALOGUE.pageLabels());
    assertThat(labels.subList(17, 19)).extracting(PageLabel::label).containsOnlyNulls();
  }

  @Test
  void showsTheAdjusterWhatTheServiceHasAgainstAPicture() {
    PaperReading passport = only(Operation.EKYC_CARD, "passport");

    assertThat(field(passport, "picture_valid").value()).isEqualTo("False");
    assertThat(field(passport, "picture_warning").value())
        .isEqualTo("The mrzcode on the passport is incorrectly formatted");
  }

  @Test
  void joinsTheKindsOfDebtOfALoanInOneCell() {
    PaperReading report = only(Operation.CREDIT_REPORT, "credit_report");

    FieldTable loans = report.tables().get(0);
    assertThat(loans.columns())
        .containsExactly("number", "institution_code", "institution", "debts", "total");
    assertThat(loans.rows().get(0).get(3).value())
        .isEqualTo("Dư nợ ngắn hạn: 120.000.000; Dư nợ dài hạn: 500.000.000");
    assertThat(report.tables()).hasSize(8).allSatisfy(table -> assertThat(boxes(table)).isEmpty());
    assertThat(report.pictures()).extracting(PagePicture::page).containsExactly(0, 1, 2);
  }

  @Test
  void readsTheOwnersAndThePagesOfLand() {
    PaperReading land = only(Operation.LAND_CERTIFICATE, "giay_cnqshdd_mau_1");

    assertThat(field(land, "noi_cap").page()).isEqualTo(1);
    assertThat(land.pictures()).extracting(PagePicture::page).containsExactly(0, 1);
    assertThat(land.tables().get(0).rows())
        .extracting(row -> row.get(0).value())
        .containsExactly("Trần Văn Cha", "Lê Thị Mẹ");
  }

  @Test
  void takesAnEmployeesFileApart() {
    for (String name : List.of("profile", "profile.goods")) {
      List<PaperReading> papers = papers(RecordedAnswer.of(Operation.EMPLOYEE_PROFILE, name));

      assertThat(papers)
          .extracting(PaperReading::type)
          .containsExactly(
              "id_card",
              "registration_book",
              "curriculum_vitae",
              "academic_degree",
              "birth_certificate",
              "birth_certificate",
              "health_certification");
      PaperReading card = papers.get(0);
      assertThat(field(card, "issue_date").page()).isEqualTo(field(card, "name").page() + 1);
      assertThat(card.pictures()).hasSize(2);
      assertThat(papers.get(1).tables().get(0).name()).isEqualTo("member");
      assertThat(field(papers.get(2), "work_experience").page()).isEqualTo(2);
      assertThat(field(papers.get(6), "height").page()).isEqualTo(1);
    }
  }

  @Test
  void keepsEveryPlateApart() {
    assertThat(papers(RecordedAnswer.of(Operation.VEHICLE_PLATE, "vehicle_plate")))
        .extracting(paper -> field(paper, "plate").raw())
        .containsExactly("51A-123.45", "59-X3 678.90");
  }

  @Test
  void keepsThePapersAndFieldsThatNobodyDescribed() {
    PaperReading ticket = only(Operation.CLAIMS, "unknown_type");

    assertThat(ticket.type()).isEqualTo("travel_ticket");
    assertThat(field(ticket, "flight").box()).isNotNull();
    assertThat(ticket.tables().get(0).columns()).containsExactly("from", "to");
  }

  @Test
  void readsTextByPagesBlocksLinesAndWords() {
    var data = RecordedAnswer.of(Operation.GENERAL, "general").answer().data();

    List<TextPage> pages = decoder.text(data);

    assertThat(pages).extracting(TextPage::index).containsExactly(0, 1);
    assertThat(pages.get(0).blocks())
        .extracting(block -> block.lines().size())
        .containsExactly(2, 1);
    assertThat(pages.get(0).lines().map(TextPage.Line::text))
        .containsExactly("BỆNH VIỆN MINH HỌA", "Khoa Nội", "GIẤY RA VIỆN");
    TextPage.Word word = pages.get(1).blocks().get(0).lines().get(0).words().get(0);
    var json = data.at("/1/0/0/0");
    assertThat(word)
        .isEqualTo(
            new TextPage.Word(
                "Họ",
                json.path("confidence").asDouble(),
                new Box(
                    json.at("/box/left").asInt(),
                    json.at("/box/top").asInt(),
                    json.at("/box/right").asInt(),
                    json.at("/box/bottom").asInt())));
    assertThat(only(Operation.SCAN, "general").tables().get(0).rows())
        .extracting(row -> row.get(0).value())
        .contains("GIẤY RA VIỆN");
  }

  private PaperReading only(Operation operation, String name) {
    List<PaperReading> papers = papers(RecordedAnswer.of(operation, name));
    assertThat(papers).hasSize(1);
    return papers.get(0);
  }

  private List<PaperReading> papers(RecordedAnswer recorded) {
    return decoder.papers(recorded.operation(), recorded.answer().data(), PAGES_UNKNOWN);
  }

  private static Field field(PaperReading paper, String name) {
    return paper.fields().stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Box> boxes(FieldTable table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .map(Cell::box)
        .filter(java.util.Objects::nonNull)
        .toList();
  }
}
