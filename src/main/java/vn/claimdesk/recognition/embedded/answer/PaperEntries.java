package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.label.PagePaper;
import vn.claimdesk.recognition.embedded.label.PapersOnAPage;
import vn.claimdesk.recognition.embedded.template.FieldReader;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Reads every paper with a template on the pages of a file. Both sides of an identity card on one
 * page are two papers, each with a picture of its own where its edges were seen.
 */
@Component
class PaperEntries {

  private static final String IDENTITY = "id_doc";
  private static final double SECOND_SIDE = 0.8;
  private static final String REGISTRATION = "vehicle_registration";

  /** Older certificates tell of owner and vehicle on one side: the facts of both are there. */
  private static final double OLDER_CERTIFICATE = 0.5;

  private final FileClassifier classifier;
  private final PapersOnAPage several;
  private final Templates templates;
  private final PaperExtras extras;

  /**
   * A paper that was read.
   *
   * @param pages those it stands on
   */
  record Entry(String type, ObjectNode info, PaperPages pages) {

    /** Index of its first page in the file. */
    int page() {
      return pages.pages().get(0).index();
    }
  }

  PaperEntries(
      FileClassifier classifier, PapersOnAPage several, Templates templates, PaperExtras extras) {
    this.classifier = classifier;
    this.several = several;
    this.templates = templates;
    this.extras = extras;
  }

  /** The papers of the types wanted, in the order of their pages. */
  List<Entry> of(List<ReadPage> pages, boolean pictures, Predicate<String> wanted) {
    List<Entry> entries = new ArrayList<>();
    boolean several = pages.size() > 1;
    List<ReadPage> all = pages.stream().flatMap(page -> papers(page).stream()).toList();
    for (PaperPages paper : PaperPages.of(all, classifier.classify(all))) {
      types(paper).stream()
          .filter(wanted)
          .forEach(
              type ->
                  templates
                      .find(type)
                      .map(reader -> entry(type, reader, paper, several, pictures))
                      .ifPresent(entries::add));
    }
    return entries;
  }

  /** The cards on the page where at least two are known, else the papers, mostly one. */
  private List<ReadPage> papers(ReadPage page) {
    List<ReadPage> cards = page.parts();
    long known =
        classifier.classify(cards).stream()
            .flatMap(Optional::stream)
            .filter(paper -> IDENTITY.equals(paper.label()))
            .count();
    return known > 1 ? cards : several.of(page);
  }

  private Entry entry(
      String type, FieldReader reader, PaperPages paper, boolean several, boolean pictures) {
    Info info = new Info(several);
    info.fields(reader.fieldNames(), reader.read(paper.lines()));
    extras.add(type, paper, info.node(), pictures);
    if (pictures) {
      pictures(paper, info.node());
    }
    return new Entry(type, info.node(), paper);
  }

  /** {@code image} is the page that the boxes refer to, or a list of them in page order. */
  static void pictures(PaperPages paper, ObjectNode info) {
    List<String> pictures =
        paper.pages().stream().map(page -> Pictures.encode(page.text().picture())).toList();
    if (pictures.size() == 1) {
      info.put("image", pictures.get(0));
    } else {
      ArrayNode images = info.putArray("image");
      pictures.forEach(images::add);
    }
  }

  /** The paper's type, and the other side's where an identity card shows both on one page. */
  private List<String> types(PaperPages paper) {
    List<String> types = new ArrayList<>(List.of(paper.paper().type()));
    if (types.get(0).contains("id_card")) {
      boolean front = types.get(0).endsWith("front");
      boolean zone = types.get(0).equals("chip_id_card_back");
      Optional<PagePaper> other =
          classifier.rank(paper.pages().get(0)).stream()
              .filter(candidate -> candidate.type().endsWith(front ? "card_back" : "card_front"))
              .filter(candidate -> candidate.titled() || zone)
              .filter(candidate -> candidate.score() >= SECOND_SIDE)
              .findFirst();
      other.ifPresent(side -> types.add(front ? 1 : 0, side.type()));
    } else if (types.get(0).equals(REGISTRATION + "_front")) {
      classifier.rank(paper.pages().get(0)).stream()
          .filter(candidate -> candidate.type().equals(REGISTRATION + "_back"))
          .filter(candidate -> candidate.score() >= OLDER_CERTIFICATE)
          .forEach(side -> types.add(side.type()));
    }
    return types;
  }
}
