package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.template.Parts;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Answers {@code /ocr/employee_profile}: the papers of an employee's file by their kinds, and the
 * pages that are none of them.
 */
@Component
public class EmployeeAnswer {

  private static final String CARD = "id_card";
  private static final String BOOK = "registration_book";
  private static final String VITAE = "curriculum_vitae";
  private static final String HEALTH = "health_certification";
  private static final String WORK = "work_experience";
  private static final String BOX = "_box";
  private static final String CONFIDENCE = "_confidence";
  private static final String PAGE = "_id";
  private static final List<String> KINDS =
      List.of(CARD, BOOK, VITAE, "academic_degree", "birth_certificate", HEALTH);
  private static final Set<String> OWN = Set.of(BOOK, VITAE, "academic_degree", HEALTH);

  private static final List<String> FRONT =
      List.of("name", "dob", "gender", "address", "hometown", "id");
  private static final List<String> BACK = List.of("issue_date", "issued_at");
  private static final List<String> MEMBER =
      List.of("relationship_to_head", "name", "dob", "id_card");

  /** Read on birth certificates, but not asked for here. */
  private static final List<String> ELSEWHERE = List.of("gender", "regis_date");

  private final PaperEntries papers;
  private final Parts parts = Parts.load(VITAE);

  EmployeeAnswer(PaperEntries papers) {
    this.papers = papers;
  }

  /** Whether papers of this type are read in employees' files and nowhere else. */
  static boolean alone(String type) {
    return OWN.contains(type);
  }

  /** The contract's {@code data}; missing where no page is one of the papers. */
  public JsonNode of(List<ReadPage> pages, boolean pictures) {
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    KINDS.forEach(data::putArray);
    ArrayNode others = data.putArray("image_negative");
    Set<Integer> read = new HashSet<>();
    List<PaperEntries.Entry> entries = papers.of(pages, false, EmployeeAnswer::asked);
    for (PaperEntries.Entry paper : entries) {
      paper.pages().pages().forEach(page -> read.add(page.index()));
      add(paper, data, pictures);
    }
    if (entries.isEmpty()) {
      return MissingNode.getInstance();
    }
    if (pictures) {
      pages.stream()
          .filter(page -> !read.contains(page.index()))
          .forEach(page -> others.add(Pictures.encode(page.text().picture())));
    }
    return data;
  }

  /** Names of pages, which the contract gives for curricula only. */
  private static List<String> companions(ObjectNode info) {
    return info.properties().stream()
        .map(java.util.Map.Entry::getKey)
        .filter(key -> key.endsWith(PAGE))
        .filter(key -> info.has(key.substring(0, key.length() - PAGE.length()) + BOX))
        .toList();
  }

  private static boolean asked(String type) {
    return KINDS.contains(type) || type.contains(CARD);
  }

  private void add(PaperEntries.Entry paper, ObjectNode data, boolean pictures) {
    if (!paper.type().equals(VITAE)) {
      paper.info().remove(companions(paper.info()));
    }
    if (paper.type().contains(CARD)) {
      card(paper, data.withArray(CARD), pictures);
      return;
    }
    switch (paper.type()) {
      case BOOK -> book(paper, pictures);
      case VITAE -> {
        vitae(paper);
        pictures(paper, pictures);
      }
      case HEALTH -> pictures(paper, pictures);
      default -> {
        ELSEWHERE.forEach(name -> remove(paper.info(), name));
        if (pictures) {
          PaperEntries.pictures(paper.pages(), paper.info());
        }
      }
    }
    data.withArray(paper.type()).addObject().put("type", paper.type()).set("info", paper.info());
  }

  /** With the work experience, and for each field the page among the paper's own. */
  private void vitae(PaperEntries.Entry paper) {
    List<TextLine> lines = paper.pages().lines();
    List<List<Token>> work = parts.of(lines).getOrDefault("work", List.of());
    Info info = new Info(true);
    info.fields(List.of(WORK), WholeText.of(WORK, work, lines).stream().toList());
    paper.info().setAll(info.node());
    List<String> found =
        paper.info().properties().stream()
            .filter(field -> field.getKey().endsWith(BOX) && !field.getValue().isNull())
            .map(field -> field.getKey().replace(BOX, PAGE))
            .toList();
    for (String id : found) {
      paper.info().put(id, Math.max(0, paper.info().path(id).asInt() - paper.page()));
    }
  }

  /** {@code image_0} and so on, one each page. */
  private static void pictures(PaperEntries.Entry paper, boolean pictures) {
    List<ReadPage> pages = paper.pages().pages();
    for (int i = 0; pictures && i < pages.size(); i++) {
      paper.info().put("image_" + i, Pictures.encode(pages.get(i).text().picture()));
    }
  }

  /** Both sides of a card are one paper; a back belongs to the front before it. */
  private static void card(PaperEntries.Entry side, ArrayNode cards, boolean pictures) {
    boolean front = side.type().endsWith("front");
    @Nullable JsonNode last = cards.isEmpty() ? null : cards.get(cards.size() - 1).path("info");
    boolean goesOn = last != null && !last.has(front ? "id" : "issue_date");
    ObjectNode info =
        goesOn ? (ObjectNode) last : cards.addObject().put("type", CARD).putObject("info");
    (front ? FRONT : BACK).forEach(name -> copy(name, side.info(), info));
    if (pictures) {
      ReadPage page = side.pages().pages().get(0);
      info.put(front ? "image_front" : "image_back", Pictures.encode(page.text().picture()));
    }
  }

  /** The member's fields are an object of their own. */
  private static void book(PaperEntries.Entry paper, boolean pictures) {
    ObjectNode info = paper.info();
    ObjectNode member = JsonNodeFactory.instance.objectNode();
    for (String name : MEMBER) {
      copy(name, info, member);
      remove(info, name);
    }
    List<ReadPage> pages = paper.pages().pages();
    if (pictures) {
      info.put("image", Pictures.encode(pages.get(0).text().picture()));
      if (pages.size() > 1) {
        member.put("image_member", Pictures.encode(pages.get(1).text().picture()));
      }
    }
    info.set("member", member);
  }

  private static void copy(String name, ObjectNode from, ObjectNode to) {
    for (String suffix : List.of("", BOX, CONFIDENCE)) {
      if (from.has(name + suffix)) {
        to.set(name + suffix, from.get(name + suffix));
      }
    }
    if (!to.has(name)) {
      to.put(name, "");
    }
  }

  private static void remove(ObjectNode info, String name) {
    info.remove(List.of(name, name + BOX, name + CONFIDENCE, name + PAGE));
  }
}
