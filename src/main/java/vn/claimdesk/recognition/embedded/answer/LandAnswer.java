package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.label.PagePaper;
import vn.claimdesk.recognition.embedded.template.FieldReader;
import vn.claimdesk.recognition.embedded.template.Parts;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * Answers {@code /ocr/document/land_certificate}: one certificate of the three forms, in pages that
 * mostly have no title. What it says of land and house is read as a whole.
 */
@Component
public class LandAnswer {

  private static final String TYPE = "giay_cnqshdd_mau_";
  private static final String ADDRESS = "dia_chi_thua_dat";
  private static final double SIGNED_FROM = 0.38;

  /** Fields of the contract that are parts of the paper, by form. */
  private static final Map<String, Map<String, String>> WHOLE =
      Map.of(
          TYPE + 1,
          Map.of(
              "thong_tin_thua_dat",
              "land",
              "thong_tin_nha_o",
              "house",
              "thong_tin_ghi_chu",
              "notes"),
          TYPE + 2,
          Map.of("thong_tin_thua_dat", "land"),
          TYPE + 3,
          Map.of("thong_tin_thua_dat", "land"));

  private final FileClassifier classifier;
  private final Templates templates;
  private final Parts parts = Parts.load("land_certificate");

  LandAnswer(FileClassifier classifier, Templates templates) {
    this.classifier = classifier;
    this.templates = templates;
  }

  /** Whether papers of this type are certificates of land. */
  static boolean reads(String type) {
    return type.startsWith(TYPE);
  }

  /** The contract's {@code data}; missing where no page is a certificate of land. */
  public JsonNode of(List<ReadPage> pages, boolean pictures) {
    List<Optional<PagePaper>> papers = classifier.classify(pages);
    for (int i = 0; i < pages.size(); i++) {
      Optional<String> type = papers.get(i).map(PagePaper::type).filter(LandAnswer::reads);
      if (type.isPresent()) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("type", type.get());
        ObjectNode info = info(type.get(), lines(pages, papers, i));
        if (pictures) {
          ArrayNode images = info.putArray("list_img");
          pages.forEach(page -> images.add(Pictures.encode(page.text().picture())));
        }
        data.set("info", info);
        return data;
      }
    }
    return MissingNode.getInstance();
  }

  /** The lines of the certificate: its page and those behind it that begin no other paper. */
  private static List<TextLine> lines(
      List<ReadPage> pages, List<Optional<PagePaper>> papers, int first) {
    List<TextLine> lines = new ArrayList<>();
    for (int i = first; i < pages.size(); i++) {
      if (i > first && papers.get(i).filter(PaperPages::begins).isPresent()) {
        break;
      }
      lines.addAll(pages.get(i).lines());
    }
    return lines;
  }

  private ObjectNode info(String type, List<TextLine> lines) {
    Map<String, List<List<Token>>> read = new LinkedHashMap<>(parts.of(unsigned(lines)));
    Set<Token> land = tokens(read.getOrDefault("land", List.of()));
    Set<Token> inside = new HashSet<>(land);
    List.of("house", "changes")
        .forEach(part -> inside.addAll(tokens(read.getOrDefault(part, List.of()))));
    FieldReader reader = templates.find(type).orElseThrow();
    Info info = new Info(true);
    info.fields(reader.fieldNames(), List.of());
    reader.read(lines.stream().filter(line -> !inside.contains(line.token(0))).toList()).stream()
        .filter(field -> !field.name().equals(ADDRESS))
        .forEach(info::field);
    reader.read(lines.stream().filter(line -> land.contains(line.token(0))).toList()).stream()
        .filter(field -> field.name().equals(ADDRESS))
        .forEach(info::field);
    Map<String, String> whole = WHOLE.getOrDefault(type, Map.of());
    info.fields(whole.keySet().stream().sorted().toList(), List.of());
    whole.forEach(
        (name, part) ->
            WholeText.of(name, read.getOrDefault(part, List.of()), lines).ifPresent(info::field));
    info.node().set("noi_dung_chu_dat", LandOwners.in(read.getOrDefault("owner", List.of())));
    return info.node();
  }

  /** Without the lines of the signature: place and date at the right, and all below them. */
  private static List<TextLine> unsigned(List<TextLine> lines) {
    List<TextLine> kept = new ArrayList<>();
    int signedOn = -1;
    for (TextLine line : lines) {
      int right =
          lines.stream()
              .filter(other -> other.page() == line.page())
              .mapToInt(other -> other.box().right())
              .max()
              .orElse(0);
      boolean dated =
          line.box().left() > SIGNED_FROM * right && ValueKind.DATE.read(line.tokens()).isPresent();
      if (dated) {
        signedOn = line.page();
      }
      if (line.page() != signedOn) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static Set<Token> tokens(List<List<Token>> lines) {
    Set<Token> tokens = new HashSet<>();
    lines.forEach(tokens::addAll);
    return tokens;
  }
}
