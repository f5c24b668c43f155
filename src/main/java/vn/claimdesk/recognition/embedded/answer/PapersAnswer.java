package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Answers the calls for papers that have operations of their own: of vehicles, births, firms,
 * garages.
 */
@Component
public class PapersAnswer {

  /** Which papers an operation looks for. */
  public enum Kind {
    VEHICLE(
        false,
        "vehicle_registration_front",
        "vehicle_registration_back",
        "picertificate",
        "driving_license"),
    VEHICLE_REGISTRATION(true, "vehicle_registration_front", "vehicle_registration_back"),
    VEHICLE_INSPECTION(true, "picertificate"),
    DRIVING_LICENSE(true, "driving_license"),
    BIRTH_CERTIFICATE(true, "birth_certificate"),
    BUSINESS_REGISTRATION(false, "business_registration"),
    PRICE_QUOTATION(true, "price_quotation");

    private final boolean alone;
    private final Set<String> types;

    Kind(boolean alone, String... types) {
      this.alone = alone;
      this.types = Set.of(types);
    }

    /** Whether any of these operations, and so no other one, reads papers of this type. */
    static boolean any(String type) {
      return List.of(values()).stream().anyMatch(kind -> kind.types.contains(type));
    }
  }

  /** Fields that birth certificates have in employees' files only. */
  private static final List<String> OF_EMPLOYEES =
      List.of("place_of_birth", "regis_place", "father_address", "mother_address");

  private final PaperEntries papers;

  PapersAnswer(PaperEntries papers) {
    this.papers = papers;
  }

  /**
   * The contract's {@code data}: every paper of the kind, empty where there is none. A picture of a
   * single paper is answered by an object, where its operation reads nothing but that paper.
   */
  public JsonNode of(Kind kind, List<ReadPage> pages, boolean pictures) {
    ArrayNode data = all(kind, pages, pictures);
    return kind.alone && pages.size() == 1 && data.size() == 1 ? data.get(0) : data;
  }

  /**
   * Both sides of a registration, front first; empty where one of them shows none. Of a picture
   * that shows everything only the side that was asked for counts.
   */
  public ArrayNode sides(List<ReadPage> front, List<ReadPage> back, boolean pictures) {
    Optional<JsonNode> one = side(front, "_front", pictures);
    Optional<JsonNode> other = side(back, "_back", pictures);
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    return one.isEmpty() || other.isEmpty() ? data : data.add(one.get()).add(other.get());
  }

  private Optional<JsonNode> side(List<ReadPage> pages, String side, boolean pictures) {
    List<JsonNode> found = new ArrayList<>();
    all(Kind.VEHICLE_REGISTRATION, pages, pictures).forEach(found::add);
    return found.stream()
        .filter(paper -> paper.path("type").asText().endsWith(side))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  private ArrayNode all(Kind kind, List<ReadPage> pages, boolean pictures) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    for (PaperEntries.Entry paper : papers.of(pages, pictures, kind.types::contains)) {
      ObjectNode entry = data.addObject();
      entry.put("type", paper.type());
      OF_EMPLOYEES.forEach(
          name ->
              paper
                  .info()
                  .remove(List.of(name, name + "_box", name + "_confidence", name + "_id")));
      entry.set("info", paper.info());
    }
    return data;
  }
}
