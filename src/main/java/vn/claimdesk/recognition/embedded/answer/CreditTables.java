package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.table.TableReader;

/** The eight tables of a credit report, with the cells of a row in the contract's order. */
final class CreditTables {

  private static final String DEBT = "debt";
  private static final String DEBT_NAME = "debt_name";

  private static final double MOST = 0.6;
  private static final Set<String> AMOUNTS =
      Set.of(
          "debt",
          "total",
          "amount",
          "loans",
          "cards",
          "credit_limit",
          "amount_due",
          "amount_overdue");
  private static final Set<String> DATES = Set.of("last_date", "signed", "date");

  private record Kind(String name, TableReader reader, List<String> columns) {}

  private final List<Kind> kinds;

  CreditTables(DigitReader digits) {
    this.kinds =
        Stream.of(
                "loan_details:loan_details:number,institution_code,institution,debt,total",
                "credit_card_info:card_info:credit_limit,amount_due,amount_overdue,number_of_cards",
                "outstanding_loans:outstanding_loans:loans,cards,total",
                "bad_debt:bad_debt:last_date,debt_group,amount,number,institution",
                "late_payments:late_payments:late,most_days,times",
                "loan_guarantee:loan_guarantee:assets,institutions",
                "credit_contract:credit_contract:signed,ends",
                "customers_look_up:customers_look_up:institution_code,product,date")
            .map(text -> text.split(":"))
            .map(
                parts ->
                    new Kind(
                        parts[0],
                        new TableReader("credit_" + parts[1], digits),
                        List.of(parts[2].split(","))))
            .toList();
  }

  void add(PaperPages paper, ObjectNode info, boolean pictures) {
    for (Kind kind : kinds) {
      ArrayNode rows = info.putArray(kind.name());
      List<ReadTable> tables =
          kind.reader().read(paper.pages()).stream()
              .map(CreditTables::amounts)
              .filter(table -> of(kind, table))
              .toList();
      for (ReadTable table : tables) {
        if (kind.columns().contains(DEBT)) {
          loans(table).forEach(loan -> rows.add(loan(loan, kind.columns())));
        } else {
          table.rows().forEach(row -> rows.add(TableJson.row(row, kind.columns())));
        }
      }
      if (pictures && !tables.isEmpty()) {
        info.put(kind.name() + "_image", paper.picture(tables.get(0)));
      }
    }
  }

  /** Without rows that have words where amounts stand: those of the next table on the page. */
  private static ReadTable amounts(ReadTable table) {
    return table.with(
        table.rows().stream()
            .filter(
                row ->
                    row.stream()
                        .filter(cell -> AMOUNTS.contains(cell.label()))
                        .noneMatch(cell -> cell.text().chars().anyMatch(Character::isLetter)))
            .toList());
  }

  /**
   * Whether most columns hold something, and those of dates do: headers of the other tables have
   * words in common.
   */
  private static boolean of(Kind kind, ReadTable table) {
    List<String> filled =
        kind.columns().stream()
            .filter(
                column ->
                    table.rows().stream().anyMatch(row -> !ReadTable.cell(row, column).blank()))
            .toList();
    return filled.size() > MOST * kind.columns().size()
        && kind.columns().stream().filter(DATES::contains).allMatch(filled::contains);
  }

  /** The lines of each loan: those that name no institution go on with the one above. */
  private static List<List<List<ReadCell>>> loans(ReadTable table) {
    List<List<List<ReadCell>>> loans = new ArrayList<>();
    for (List<ReadCell> row : table.rows()) {
      boolean goesOn =
          Stream.of("number", "institution_code", "institution")
              .allMatch(column -> ReadTable.cell(row, column).blank());
      if (loans.isEmpty() || !goesOn) {
        loans.add(new ArrayList<>());
      }
      loans.get(loans.size() - 1).add(row);
    }
    return loans;
  }

  private static ArrayNode loan(List<List<ReadCell>> lines, List<String> columns) {
    ArrayNode cells = JsonNodeFactory.instance.arrayNode();
    for (String column : columns) {
      cells.add(
          column.equals(DEBT)
              ? debts(lines)
              : TableJson.cell(
                  lines.stream()
                      .map(line -> ReadTable.cell(line, column))
                      .filter(cell -> !cell.blank())
                      .findFirst()
                      .orElse(ReadTable.cell(lines.get(0), column))));
    }
    return cells;
  }

  /** Names and amounts of the debts, with lists of their boxes and scores. */
  private static ObjectNode debts(List<List<ReadCell>> lines) {
    ObjectNode cell = JsonNodeFactory.instance.objectNode();
    ArrayNode values = cell.putArray("value");
    ArrayNode boxes = cell.putArray("box");
    ArrayNode scores = cell.putArray("score");
    for (List<ReadCell> line : lines) {
      ReadCell name = ReadTable.cell(line, DEBT_NAME);
      ReadCell amount = ReadTable.cell(line, DEBT);
      values.addObject().put(DEBT_NAME, name.text()).put(DEBT, amount.text());
      boxes.add(Info.box(amount.box() == null ? name.box() : amount.box()));
      scores.add(amount.confidence() == null ? name.confidence() : amount.confidence());
    }
    return cell;
  }
}
