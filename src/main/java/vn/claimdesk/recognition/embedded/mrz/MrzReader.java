package vn.claimdesk.recognition.embedded.mrz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.claimdesk.field.MrzCheckDigit;
import vn.claimdesk.recognition.embedded.template.FieldConfidence;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Reads machine readable zones. On Vietnamese chip cards the document number is the last nine
 * digits of the citizen number, each has a check digit, so that one can mend the other.
 */
public final class MrzReader {

  private static final int CURRENT_CENTURY_ENDS = 30;

  private MrzReader() {}

  /** The zones among the lines of a page, from top to bottom. */
  public static List<Mrz> in(List<TextLine> lines) {
    List<MrzLine> candidates = lines.stream().map(MrzLine::of).flatMap(Optional::stream).toList();
    List<Mrz> found = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      String text = candidates.get(i).text();
      if (i + 2 < candidates.size()
          && text.matches("[I1L][D0O]V[NM]{1,2}.*")
          && text.length() <= 34) {
        found.add(td1(candidates.get(i), candidates.get(i + 1), candidates.get(i + 2)));
        i += 2;
      } else if (i + 1 < candidates.size()
          && text.matches("P.V[NM]{1,2}.*")
          && text.length() >= 36) {
        found.add(td3(candidates.get(i), candidates.get(i + 1)));
        i++;
      }
    }
    return found;
  }

  private static Mrz td1(MrzLine first, MrzLine second, MrzLine third) {
    Map<String, String> fields = new LinkedHashMap<>();
    String document = first.digits(5, 14);
    String person = first.digits(15, 27);
    boolean documentHolds = MrzCheckDigit.holds(document, first.digits(14, 15).charAt(0));
    boolean personHolds = MrzCheckDigit.holds(person, first.last());
    boolean agree = person.endsWith(document);
    if (!agree && personHolds && !documentHolds) {
      document = person.substring(3);
    } else if (!agree && documentHolds && !personHolds) {
      person = person.substring(0, 3) + document;
    }
    int holding = count(documentHolds || agree, personHolds, agree);
    holding += birthToExpiry(second, 0, 7, 8, fields);
    putDigits(fields, "document_number", document);
    putDigits(fields, "person_number", person);
    fields.put("country", "VNM");
    fields.put("nationality", second.letters(15, 18));
    correctCentury(fields, person);
    names(third.letters(0, 30), fields);
    return mrz(Mrz.Format.TD1, fields, holding, 5, List.of(first, second, third));
  }

  private static Mrz td3(MrzLine first, MrzLine second) {
    Map<String, String> fields = new LinkedHashMap<>();
    String number = second.letters(0, 1) + second.digits(1, 9);
    boolean numberHolds = MrzCheckDigit.holds(number, second.digits(9, 10).charAt(0));
    fields.put("id", number.replace("<", ""));
    int holding = count(numberHolds);
    holding += birthToExpiry(second, 13, 20, 21, fields);
    String person = second.digits(28, 42).replace("<", "");
    putDigits(fields, "person_number", person);
    fields.put("country", first.letters(2, 5));
    fields.put("nationality", second.letters(10, 13));
    correctCentury(fields, person);
    names(first.letters(5, 44), fields);
    return mrz(Mrz.Format.TD3, fields, holding, 3, List.of(first, second));
  }

  /** Reads date of birth, sex and date of expiry; answers how many of two check digits hold. */
  private static int birthToExpiry(
      MrzLine line, int birth, int sex, int expiry, Map<String, String> fields) {
    String born = line.digits(birth, birth + 6);
    String due = line.digits(expiry, expiry + 6);
    date(born, false).ifPresent(date -> fields.put("dob", date));
    date(due, true).ifPresent(date -> fields.put("due_date", date));
    char printed = line.part(sex, sex + 1).charAt(0);
    if (printed == 'M' || printed == 'F') {
      fields.put("gender", printed == 'M' ? "Nam" : "Nữ");
    }
    return count(
        MrzCheckDigit.holds(born, line.digits(birth + 6, birth + 7).charAt(0)),
        MrzCheckDigit.holds(due, line.digits(expiry + 6, expiry + 7).charAt(0)));
  }

  private static Optional<String> date(String digits, boolean future) {
    if (!digits.matches("\\d{6}")) {
      return Optional.empty();
    }
    int year = Integer.parseInt(digits.substring(0, 2));
    int century = future || year < CURRENT_CENTURY_ENDS ? 2000 : 1900;
    return Optional.of(
        String.format(
            Locale.ROOT,
            "%s/%s/%04d",
            digits.substring(4),
            digits.substring(2, 4),
            century + year));
  }

  /**
   * The fourth digit of the citizen number tells the century: 0 and 1 for 19xx, 2 and 3 for 20xx.
   */
  private static void correctCentury(Map<String, String> fields, String person) {
    String born = fields.get("dob");
    if (born != null && person.matches("\\d{3}[0-3]\\d{8}")) {
      String century = person.charAt(3) < '2' ? "19" : "20";
      fields.put("dob", born.substring(0, 6) + century + born.substring(8));
    }
  }

  private static void names(String text, Map<String, String> fields) {
    String[] parts = text.replaceAll("<+$", "").split("<{2,}", 2);
    if (!parts[0].isBlank()) {
      fields.put("sur_name", parts[0].replace('<', ' ').strip());
    }
    if (parts.length > 1 && !parts[1].isBlank()) {
      String given = parts[1].replaceAll("<{2,}.*", "").replace('<', ' ').strip();
      fields.put("given_name", given.replaceAll("( [KXC]){2,}$", ""));
    }
  }

  private static void putDigits(Map<String, String> fields, String name, String digits) {
    if (digits.matches("\\d+")) {
      fields.put(name, digits);
    }
  }

  private static int count(boolean... holding) {
    int count = 0;
    for (boolean one : holding) {
      count += one ? 1 : 0;
    }
    return count;
  }

  private static Mrz mrz(
      Mrz.Format format, Map<String, String> fields, int holding, int of, List<MrzLine> lines) {
    List<TextLine> sources = lines.stream().map(MrzLine::source).toList();
    List<Token> tokens = sources.stream().flatMap(line -> line.tokens().stream()).toList();
    double words = FieldConfidence.ofWords(tokens);
    double checked = holding == of ? 0.9 + 0.09 * words : words * 0.6 * holding / of;
    return new Mrz(format, fields, FieldConfidence.clamp(checked), sources);
  }
}
