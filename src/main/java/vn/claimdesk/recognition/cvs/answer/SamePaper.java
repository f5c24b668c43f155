package vn.claimdesk.recognition.cvs.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.PaperReading.PagePicture;

/**
 * Puts the pages of one paper together, since the service answers page by page. Cards are papers of
 * their own; pages that disagree about a number or an amount are different papers, because a lost
 * amount is worse than a paper too many.
 */
final class SamePaper {

  private static final List<String> TELLING =
      List.of(
          "invoice_no",
          "total_amount",
          "total_payment",
          "table_number",
          "pid",
          "certificate_no",
          "claim_form_no");

  /** Papers that never continue on the next page, or that the service puts together itself. */
  private static final Set<String> SINGLE =
      Set.of(
          "passport",
          "bvcard",
          "driving_license",
          "picertificate",
          "id_card",
          "birth_certificate",
          "academic_degree",
          "curriculum_vitae",
          "registration_book",
          "health_certification");

  private SamePaper() {}

  /**
   * Merges pages that follow each other.
   *
   * @param known whether a type is described; nobody knows how others continue
   */
  static List<PaperReading> merge(List<PaperReading> pages, Predicate<String> known) {
    var papers = new ArrayList<PaperReading>();
    for (PaperReading page : pages) {
      PaperReading last = papers.isEmpty() ? null : papers.get(papers.size() - 1);
      if (last != null && known.test(page.type()) && continues(last, page)) {
        papers.set(papers.size() - 1, together(last, page));
      } else {
        papers.add(page);
      }
    }
    return papers;
  }

  private static boolean continues(PaperReading paper, PaperReading page) {
    return paper.type().equals(page.type())
        && !standsAlone(page.type())
        && TELLING.stream().noneMatch(name -> differ(value(paper, name), value(page, name)))
        && !contradict(paper, page);
  }

  /** A continued page repeats little; another paper of the kind differs in most that both show. */
  private static boolean contradict(PaperReading paper, PaperReading page) {
    int balance = 0;
    for (Field field : page.fields()) {
      String known = value(paper, field.name());
      if (known != null && !field.missing()) {
        balance += differ(known, field.value()) ? 1 : -1;
      }
    }
    return balance > 0;
  }

  private static boolean standsAlone(String type) {
    return type.contains("_card_") || type.startsWith("vehicle_") || SINGLE.contains(type);
  }

  private static @Nullable String value(PaperReading paper, String name) {
    return paper.fields().stream()
        .filter(field -> field.name().equals(name) && !field.missing())
        .map(Field::value)
        .findFirst()
        .orElse(null);
  }

  private static boolean differ(@Nullable String one, @Nullable String other) {
    return one != null && other != null && !squeezed(one).equals(squeezed(other));
  }

  private static String squeezed(String value) {
    return value.replaceAll("[\\s.,\\-]", "").replaceFirst("^0+", "").toLowerCase(Locale.ROOT);
  }

  private static PaperReading together(PaperReading paper, PaperReading page) {
    Map<String, Field> fields = new LinkedHashMap<>();
    Stream.concat(paper.fields().stream(), page.fields().stream())
        .forEach(field -> fields.merge(field.name(), field, SamePaper::better));
    var tables = new ArrayList<FieldTable>(paper.tables());
    tables.addAll(page.tables());
    var pictures = new ArrayList<PagePicture>(paper.pictures());
    page.pictures().stream()
        .filter(picture -> pictures.stream().noneMatch(known -> known.page() == picture.page()))
        .forEach(pictures::add);
    return new PaperReading(paper.type(), List.copyOf(fields.values()), tables, pictures);
  }

  private static Field better(Field known, Field other) {
    if (known.missing() || other.missing()) {
      return known.missing() ? other : known;
    }
    return score(other) > score(known) ? other : known;
  }

  private static double score(Field field) {
    Double confidence = field.confidence();
    return confidence == null ? 0 : confidence;
  }
}
