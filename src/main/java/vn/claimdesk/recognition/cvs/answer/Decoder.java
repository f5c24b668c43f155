package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.PaperReading.PagePicture;
import vn.claimdesk.recognition.cvs.call.Operation;

/** Turns the {@code data} of an answer into labels or papers, in whatever edition it is written. */
@Component
public class Decoder {

  private static final String UNKNOWN_TYPE = "unknown";
  private static final String STATEMENT = "bank_statement";
  private static final String STATEMENT_TABLE = "transactions";
  private static final int LONGEST_TYPE = 64;

  private final DocumentCatalogue catalogue;

  Decoder(DocumentCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The labels in page order; pages whose label the contract does not have are without. */
  public List<PageLabel> labels(JsonNode data) {
    var labels = new ArrayList<PageLabel>();
    boolean numbered = pagesAreNumbered(data);
    for (JsonNode entry : entries(data)) {
      Integer page = numbered ? LooseValue.page(entry.path("id")) : null;
      labels.add(new PageLabel(page == null ? labels.size() : page, label(entry.path("label"))));
    }
    labels.sort(Comparator.comparingInt(PageLabel::index));
    return labels;
  }

  private static boolean pagesAreNumbered(JsonNode data) {
    List<JsonNode> entries = entries(data);
    return entries.stream()
            .map(entry -> LooseValue.page(entry.path("id")))
            .filter(java.util.Objects::nonNull)
            .distinct()
            .count()
        == entries.size();
  }

  private @Nullable String label(JsonNode node) {
    String text = LooseValue.text(node);
    String label = text == null ? "" : text.toLowerCase(Locale.ROOT);
    return catalogue.pageLabels().contains(label) ? label : null;
  }

  /**
   * The papers of an answer that hold anything.
   *
   * @param pageCount pages of what was sent, or 0 where that is not known
   */
  public List<PaperReading> papers(Operation operation, JsonNode data, int pageCount) {
    var reader = new PaperReader(catalogue, ScoreScale.of(data));
    if (operation == Operation.BANK_STATEMENT) {
      return statement(reader, data);
    }
    var papers = new ArrayList<PaperReading>();
    List<JsonNode> entries = entries(data);
    for (int i = 0; i < entries.size(); i++) {
      addPapers(operation, reader, entries.get(i), page(i, entries.size(), pageCount), papers);
    }
    return SamePaper.merge(papers.stream().filter(Decoder::holdsAnything).toList());
  }

  private static void addPapers(
      Operation operation,
      PaperReader reader,
      JsonNode entry,
      int position,
      List<PaperReading> papers) {
    JsonNode info = entry.has("info") ? entry.path("info") : entry;
    Integer told = LooseValue.page(entry.path("page"));
    int page = told == null ? position : told;
    String type = type(operation, entry);
    for (JsonNode one : info.isArray() ? LooseValue.elements(info) : List.of(info)) {
      if (one.isObject()) {
        papers.add(reader.read(type, one, page));
      }
    }
  }

  private static String type(Operation operation, JsonNode entry) {
    String given = entry.has("info") ? LooseValue.text(entry.path("type")) : null;
    boolean invoice = operation == Operation.INVOICE || operation == Operation.INVOICE_XML;
    String type = given != null ? given : invoice ? "invoice" : UNKNOWN_TYPE;
    return type.length() <= LONGEST_TYPE ? type : type.substring(0, LONGEST_TYPE);
  }

  /** Entries carry no page number: they are pages where there are as many of them. */
  private static int page(int position, int entries, int pageCount) {
    return pageCount == 0 || pageCount >= entries ? position : Math.min(position, pageCount - 1);
  }

  /** Boxes count on the page's picture; the contract's pictures of tables alone do not serve. */
  private static List<PaperReading> statement(PaperReader reader, JsonNode data) {
    var tables = new ArrayList<FieldTable>();
    var pictures = new ArrayList<PagePicture>();
    List<JsonNode> pages = entries(data);
    var tableReader = new TableReader(ScoreScale.of(data));
    List<String> columns = reader.columns(STATEMENT, STATEMENT_TABLE);
    for (int page = 0; page < pages.size(); page++) {
      JsonNode rows = pages.get(page).has("json") ? pages.get(page).path("json") : pages.get(page);
      List<FieldTable> read = tableReader.read(STATEMENT_TABLE, rows, page, columns);
      List<PagePicture> shown = PagePictures.of(pages.get(page), page);
      tables.addAll(shown.isEmpty() ? TableReader.withoutBoxes(read) : read);
      pictures.addAll(shown);
    }
    var statement = new PaperReading(STATEMENT, List.of(), tables, pictures);
    return holdsAnything(statement) ? List.of(statement) : List.of();
  }

  private static boolean holdsAnything(PaperReading paper) {
    return paper.fields().stream().anyMatch(field -> !field.missing())
        || paper.tables().stream()
            .flatMap(table -> table.rows().stream())
            .flatMap(List::stream)
            .anyMatch(cell -> !cell.value().isEmpty());
  }

  private static List<JsonNode> entries(JsonNode data) {
    return data.isArray() ? LooseValue.elements(data) : data.isObject() ? List.of(data) : List.of();
  }
}
