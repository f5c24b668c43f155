package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.einvoice.Einvoice;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.label.PagePaper;
import vn.claimdesk.recognition.embedded.label.PapersOnAPage;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.table.GoodsTable;
import vn.claimdesk.recognition.embedded.table.ReadCell;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.table.TableReader;
import vn.claimdesk.recognition.embedded.template.FieldReader;
import vn.claimdesk.recognition.embedded.template.ReadField;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Answers {@code /ocr/document/invoice}: an entry for each invoice. The caller has said that it is
 * one, so a page without a clear title counts too where it has an invoice's fields.
 */
@Component
public class InvoiceAnswer {

  private static final String TYPE = "invoice";
  private static final int FIELDS_OF_AN_INVOICE = 6;

  private final FileClassifier classifier;
  private final PapersOnAPage several;
  private final FieldReader reader;
  private final TableReader goods;

  InvoiceAnswer(
      FileClassifier classifier, PapersOnAPage several, Templates templates, DigitReader digits) {
    this.classifier = classifier;
    this.several = several;
    this.reader = templates.find(TYPE).orElseThrow();
    this.goods = new TableReader(TYPE, digits);
  }

  /** The contract's {@code data}; empty where no page is an invoice. */
  public ArrayNode of(List<ReadPage> file, boolean pictures) {
    List<ReadPage> pages = file.stream().flatMap(page -> several.of(page).stream()).toList();
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    List<Optional<PagePaper>> papers = new ArrayList<>(classifier.classify(pages));
    for (int i = 0; i < pages.size(); i++) {
      if (papers.get(i).isEmpty()
          && reader.labelsOn(pages.get(i).lines()).size() >= FIELDS_OF_AN_INVOICE) {
        papers.set(i, Optional.of(new PagePaper(TYPE, TYPE, 0.6, true)));
      }
    }
    for (PaperPages paper : PaperPages.of(pages, papers)) {
      if (paper.paper().type().equals(TYPE)) {
        ObjectNode entry = data.addObject();
        entry.put("type", TYPE);
        entry.set("info", info(paper, file.size() > 1, pictures));
        if (file.size() > 1) {
          entry.put("page", paper.pages().get(0).index());
        }
      }
    }
    return data;
  }

  private ObjectNode info(PaperPages paper, boolean several, boolean pictures) {
    Info info = new Info(several);
    info.fields(reader.fieldNames(), reader.read(paper.lines()));
    info.node().set("account_bank", BankAccounts.in(paper.lines(), several));
    ArrayNode rows = info.node().putArray("table");
    List<ReadTable> tables = goods.read(paper.pages()).stream().map(GoodsTable::of).toList();
    tables.forEach(table -> table.rows().forEach(row -> rows.add(row(row, table, several))));
    if (info.node().path("vat_rate").asText("").isEmpty()) {
      commonRate(tables).ifPresent(rate -> rate(info, tables.get(0).page(), rate));
    }
    if (pictures) {
      PaperEntries.pictures(paper, info.node());
      tables.stream()
          .findFirst()
          .ifPresent(table -> info.node().put("image_table", paper.picture(table)));
    }
    return info.node();
  }

  /** The rate of the goods where all have the same: few invoices print it once more below. */
  private static Optional<ReadCell> commonRate(List<ReadTable> tables) {
    List<ReadCell> rates =
        tables.stream()
            .flatMap(table -> table.rows().stream())
            .map(row -> ReadTable.cell(row, "tax"))
            .filter(cell -> !cell.blank())
            .toList();
    boolean same = rates.stream().map(ReadCell::text).distinct().count() == 1;
    return same ? Optional.of(rates.get(0)) : Optional.empty();
  }

  private static void rate(Info info, int page, ReadCell rate) {
    double confidence = rate.confidence() == null ? 0 : 0.95 * rate.confidence();
    if (rate.box() != null) {
      info.field(new ReadField("vat_rate", rate.text(), confidence, rate.box(), page));
    }
  }

  private static ArrayNode row(List<ReadCell> row, ReadTable table, boolean several) {
    ArrayNode cells = JsonNodeFactory.instance.arrayNode();
    for (ReadCell cell : row) {
      if (Einvoice.COLUMNS.contains(cell.label())) {
        ObjectNode node = TableJson.cell(cell);
        node.put("label", cell.label());
        if (several) {
          node.put("id", table.page());
        }
        cells.add(node);
      }
    }
    return cells;
  }
}
