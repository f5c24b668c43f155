package vn.claimdesk.recognition.embedded.value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Similarity;

/**
 * Finds the province, district and ward at the end of an address, in the units before July 2025 (63
 * provinces with districts) and since (34 provinces without), and spells their names right.
 */
public final class Places {

  private static final List<Node> OLD = load("units-63.tsv");
  private static final List<Node> NEW = load("units-34.tsv");
  private static final int LONGEST = 5;
  private static final double ALIKE = 0.86;
  private static final int SHORTEST_FUZZY = 5;

  /** Words for the kinds of units, as letters. */
  private static final Set<String> KINDS =
      Set.of(
          "tinh",
          "thanhpho",
          "tp",
          "tpho",
          "quan",
          "huyen",
          "thixa",
          "phuong",
          "xa",
          "thitran",
          "dackhu",
          "q",
          "h",
          "tx",
          "p",
          "x",
          "tt");

  private static final Map<String, String> ALIASES =
      Map.of(
          "hcm", "hochiminh", "tphcm", "hochiminh", "hue", "thuathienhue", "brvt", "bariavungtau");

  private record Node(Place.Unit unit, String letters, List<Node> parts) {}

  /** Words from a place (included) up to another that name a unit. */
  private record Found(Node node, int from, int to) {}

  private Places() {}

  private static List<Node> load(String file) {
    List<Node> provinces = new ArrayList<>();
    Map<String, Node> last = new HashMap<>();
    for (String line : Lists.lines(file)) {
      String[] cells = line.split("\t");
      Node node =
          new Node(new Place.Unit(cells[1], cells[2]), letters(cells[2]), new ArrayList<>());
      last.put(cells[0], node);
      switch (cells[0]) {
        case "P" -> {
          provinces.add(node);
          last.remove("D");
        }
        case "D" -> last.get("P").parts().add(node);
        default -> last.getOrDefault("D", last.get("P")).parts().add(node);
      }
    }
    return provinces;
  }

  private static String letters(String unit) {
    return Folding.letters(
        unit.replaceFirst(
            "(?U)^(Thành phố|Tỉnh|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)\\s+", ""));
  }

  /** The units that an address ends with; empty where it names no province. */
  public static Optional<Place> of(String address) {
    return parse(words(address)).map(Places::place);
  }

  private static Place place(List<Found> found) {
    Place.@Nullable Unit district = null;
    Place.@Nullable Unit ward = null;
    for (Found unit : found.subList(1, found.size())) {
      if (unit.node().parts().isEmpty()) {
        ward = unit.node().unit();
      } else {
        district = unit.node().unit();
      }
    }
    return new Place(found.get(0).node().unit(), district, ward);
  }

  /** The address with the units' names in their official spelling. */
  static String mend(String address) {
    if (!Marks.in(address)) {
      return address;
    }
    String[] words = words(address);
    parse(words).ifPresent(found -> found.forEach(unit -> spell(words, unit)));
    return String.join(" ", words);
  }

  /** How many units the address names; 0 to 3. */
  static int depth(String address) {
    return parse(words(address)).map(List::size).orElse(0);
  }

  private static String[] words(String address) {
    return address.replaceAll(",(?=\\S)", ", ").strip().split("\\s+");
  }

  private static void spell(String[] words, Found found) {
    String[] name = found.node().unit().name().split(" ");
    int count = found.to() - found.from();
    if (name.length < count) {
      return;
    }
    String[] spelled = Arrays.copyOfRange(name, name.length - count, name.length);
    for (int i = 0; i < count; i++) {
      String read = words[found.from() + i];
      boolean letter = Character.isLetter(spelled[i].codePointAt(0));
      boolean alike = Similarity.of(Folding.letters(read), Folding.letters(spelled[i])) > 0.6;
      if (letter && alike && !Marks.same(read, spelled[i])) {
        words[found.from() + i] = Marks.like(read, spelled[i]);
      }
    }
  }

  private static Optional<List<Found>> parse(String[] words) {
    List<Found> before = chain(OLD, words, words.length);
    List<Found> since = chain(NEW, words, words.length);
    boolean districts = before.size() > 1;
    List<Found> best =
        since.size() > before.size() || since.size() == before.size() && !districts
            ? since
            : before;
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** The longest chain of units that the words up to the end name, from the province on. */
  private static List<Found> chain(List<Node> units, String[] words, int end) {
    List<Found> best = List.of();
    for (Found found : endings(units, words, end)) {
      List<Found> deeper = chain(found.node().parts(), words, withoutKind(words, found.from()));
      if (1 + deeper.size() > best.size()) {
        best = new ArrayList<>(List.of(found));
        best.addAll(deeper);
      }
    }
    return best;
  }

  private static List<Found> endings(List<Node> units, String[] words, int end) {
    List<Found> exact = new ArrayList<>();
    List<Found> alike = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (int from = end - 1; from >= Math.max(0, end - LONGEST); from--) {
      letters.insert(0, Folding.letters(words[from]));
      String read = ALIASES.getOrDefault(letters.toString(), letters.toString());
      boolean number = read.chars().allMatch(Character::isDigit);
      if (number && !kind(words, from)) {
        continue;
      }
      for (Node unit : units) {
        if (unit.letters().equals(number ? read.replaceFirst("^0+(?=.)", "") : read)) {
          exact.add(new Found(unit, from, end));
        } else if (read.length() >= SHORTEST_FUZZY && Similarity.of(read, unit.letters()) > ALIKE) {
          alike.add(new Found(unit, from, end));
        }
      }
    }
    return exact.isEmpty() ? alike : exact;
  }

  private static boolean kind(String[] words, int at) {
    return withoutKind(words, at) < at;
  }

  private static int withoutKind(String[] words, int end) {
    if (end > 1 && KINDS.contains(Folding.letters(words[end - 2] + words[end - 1]))) {
      return end - 2;
    }
    return end > 0 && KINDS.contains(Folding.letters(words[end - 1])) ? end - 1 : end;
  }
}
