package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * The owners that a certificate of land names, each with {@code Ông} or {@code Bà} at the beginning
 * of a line, then year of birth, number of the identity paper and address.
 */
final class LandOwners {

  private static final Set<String> TITLES = Set.of("ong", "ba");
  private static final Set<String> BEFORE = Set.of("ho", "va", "vo", "chong", "la", "cung");
  private static final Set<String> AFTER = Set.of("ong", "ba", "ongba");
  private static final Set<String> BEHIND_A_NAME =
      Set.of(
          "sinh",
          "cmnd",
          "cccd",
          "socmnd",
          "socccd",
          "sodinh",
          "sogiay",
          "diachi",
          "cancuoc",
          "gioitinh",
          "quoctich");
  private static final List<String> ADDRESS =
      List.of("diachithuongtru", "diachi", "noithuongtru", "hokhauthuongtru", "thuongtru");

  private LandOwners() {}

  static ArrayNode in(List<List<Token>> lines) {
    ArrayNode owners = JsonNodeFactory.instance.arrayNode();
    List<List<Token>> own = new ArrayList<>();
    for (List<Token> line : lines) {
      if (title(line) >= 0 && !own.isEmpty()) {
        owner(own).ifPresent(owners::add);
        own = new ArrayList<>();
      }
      if (title(line) >= 0 || !own.isEmpty()) {
        own.add(line);
      }
    }
    owner(own).ifPresent(owners::add);
    return owners;
  }

  /** Index of the title with which the line begins, or -1. */
  private static int title(List<Token> line) {
    for (int i = 0; i < line.size(); i++) {
      String letters = line.get(i).letters();
      if (TITLES.contains(letters)) {
        return i;
      }
      if (!letters.isEmpty() && !BEFORE.contains(letters) && !letters.matches("[a-z]|\\d{1,2}")) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<ObjectNode> owner(List<List<Token>> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Token> all = lines.stream().flatMap(List::stream).toList();
    String name = name(lines.get(0)).map(Value::text).orElse("");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode owner = JsonNodeFactory.instance.objectNode();
    owner.put("ten", name);
    owner.put(
        "nam_sinh", behind(all, "sinh").flatMap(ValueKind.YEAR::read).map(Value::text).orElse(""));
    owner.put("so_cmt", ValueKind.IDENTITY.read(all).map(Value::text).orElse(""));
    owner.put("dia_chi", address(lines));
    return Optional.of(owner);
  }

  /** A name may itself be {@code Nam}, which without its mark is the word for year. */
  private static Optional<Value> name(List<Token> line) {
    int from = title(line) + 1;
    while (from < line.size()
        && (line.get(from).punctuation() || AFTER.contains(line.get(from).letters()))) {
      from++;
    }
    int to = from;
    while (to < line.size() && !ends(line, to)) {
      to++;
    }
    return ValueKind.NAME.read(line.subList(from, to));
  }

  private static boolean ends(List<Token> line, int at) {
    String letters = line.get(at).letters();
    String next = at + 1 < line.size() ? line.get(at + 1).letters() : "";
    boolean year =
        letters.equals("nam")
            && next.startsWith("sinh")
            && !(at + 2 < line.size() && line.get(at + 2).letters().equals("nam"));
    return year
        || BEHIND_A_NAME.contains(letters)
        || BEHIND_A_NAME.contains(letters + next)
        || line.get(at).hasDigit();
  }

  private static Optional<List<Token>> behind(List<Token> tokens, String word) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).letters().equals(word)) {
        return Optional.of(tokens.subList(i + 1, tokens.size()));
      }
    }
    return Optional.empty();
  }

  /** What stands behind the label up to the owner's end. */
  private static String address(List<List<Token>> lines) {
    for (int i = 0; i < lines.size(); i++) {
      List<Token> line = lines.get(i);
      for (int from = 0; from < line.size(); from++) {
        int value = labelEnd(line, from);
        if (value > 0) {
          List<Token> tokens = new ArrayList<>(line.subList(value, line.size()));
          for (int more = i + 1;
              !tokens.isEmpty() && more < lines.size() && goesOn(lines.get(more), tokens);
              more++) {
            tokens.addAll(lines.get(more));
          }
          return ValueKind.ADDRESS.read(tokens).map(Value::text).orElse("");
        }
      }
    }
    return "";
  }

  /** Whether the line goes on with an address: right below it and with no word of its own. */
  private static boolean goesOn(List<Token> line, List<Token> address) {
    Token last = address.get(address.size() - 1);
    int gap = line.get(0).box().top() - last.box().bottom();
    boolean other =
        Set.of("la", "duoc", "co", "so").contains(line.get(0).letters())
            || line.stream().anyMatch(Token::colon)
            || TextLine.text(line).matches("[A-ZĐ]{1,2} ?\\d{6,8}");
    return gap < 1.5 * last.box().height() && !other;
  }

  /** Index behind a label of an address that begins at the token; 0 where none does. */
  private static int labelEnd(List<Token> line, int from) {
    StringBuilder letters = new StringBuilder();
    int end = 0;
    for (int i = from; i < line.size() && i < from + 5; i++) {
      letters.append(Folding.letters(line.get(i).text()));
      if (ADDRESS.contains(letters.toString())) {
        end = i + 1;
      }
    }
    while (end > 0 && end < line.size() && line.get(end).punctuation()) {
      end++;
    }
    return end;
  }
}
