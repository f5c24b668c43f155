package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.recognition.cvs.call.Operation;

/** Turns the {@code data} of an answer into labels or papers, in whatever edition it is written. */
@Component
public class Decoder {

  private static final Set<String> TEXT = Set.of("/ocr/document/general", "/ocr/scan");

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
    return papers(operation.path(), data, pageCount);
  }

  List<PaperReading> papers(String path, JsonNode data, int pageCount) {
    ScoreScale scale = ScoreScale.of(data);
    var reader = new PaperReader(catalogue, scale);
    List<PaperReading> papers =
        TEXT.contains(path)
            ? List.of(new TextReader(scale).paper(data))
            : TablePages.of(path)
                .map(pages -> List.of(pages.read(reader, data)))
                .orElseGet(() -> separate(reader, path, data, pageCount));
    return papers.stream().filter(Decoder::holdsAnything).toList();
  }

  /** The text of an answer of {@code /ocr/document/general}, page by page; empty without words. */
  public List<TextPage> text(JsonNode data) {
    List<TextPage> pages = new TextReader(ScoreScale.of(data)).pages(data);
    return pages.stream().allMatch(page -> page.blocks().isEmpty()) ? List.of() : pages;
  }

  private List<PaperReading> separate(
      PaperReader reader, String path, JsonNode data, int pageCount) {
    var papers = new ArrayList<PaperReading>();
    var places = new Entries(catalogue, UsualTypes.of(path, catalogue)).places(data);
    for (int i = 0; i < places.size(); i++) {
      int position = page(i, places.size(), pageCount);
      for (Entry entry : places.get(i)) {
        int page = entry.page() == null ? position : entry.page();
        papers.add(reader.read(entry.type(), entry.info(), page));
      }
    }
    return SamePaper.merge(
        papers.stream().filter(Decoder::holdsAnything).toList(),
        type -> catalogue.find(type).isPresent());
  }

  /** Entries carry no page number: they are pages where there are as many of them. */
  private static int page(int position, int entries, int pageCount) {
    return pageCount == 0 || pageCount >= entries ? position : Math.min(position, pageCount - 1);
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
