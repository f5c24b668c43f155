package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.embedded.template.FieldConfidence;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * The medicines of a prescription that is no table: entries with a running number or a dose, and a
 * quantity behind the name or on a line of its own below.
 */
public final class MedicineList {

  private static final String UNIT =
      "(?:viên nén|viên nang|viên|gói|ống|lọ|chai|tuýp|tube|hộp|vỉ|túi|bình|cái|miếng|liều|bút|bộ"
          + "|vien|goi|ong|lo|tuyp|hop|mieng|lieu|but)";
  private static final String COUNT =
      "(?<count>\\d{1,3}\\s*[(\\[]?\\s*" + UNIT + "(?!\\p{L})\\s*[)\\]]?)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[\\-(•*\\[]{0,2}\\s?(?<number>\\d{1,2}|[lIi|](?=[.)/]))\\s?(?<mark>[.)/,:\\]]*)\\s*(?<rest>\\p{L}.{2,})$",
          FLAGS);
  private static final Pattern DOSE =
      Pattern.compile("\\d\\s?(?:mg|mcg|g|ml|iu|ui|%|µg)(?!\\p{L})", FLAGS);
  private static final Pattern QUANTITY =
      Pattern.compile(
          "[\\s,;\\-–.(]*(?:(?:SL|S\\.L|Số lượng|x)\\s*[:.]?\\s*)?" + COUNT + "\\s*[.,;)]*$",
          FLAGS);
  private static final Pattern LABELLED =
      Pattern.compile(
          "[\\s,;\\-–.(]*(?:SL|S\\.L|Số lượng)\\s*[:.]?\\s*(?<count>\\d{1,3}(?:\\s*[(]?\\s*"
              + UNIT
              + ")?\\)?)(?!\\p{L}).*$",
          FLAGS);
  private static final Pattern USAGE =
      Pattern.compile(
          "^[\\-+•*(\\s]*(?:uống|ngày|sáng|trưa|chiều|tối|tiêm|bôi|nhỏ|xịt|ngậm|đặt|cách dùng|liều|dùng|pha|mỗi|khi|truyền)(?!\\p{L}).*",
          FLAGS);

  /** A number that was read as letters. */
  private static final Pattern BEFORE =
      Pattern.compile("^[\\-(•*\\[|!]*(?:\\p{L}|\\p{Punct}){1,2}[.)/,]?\\s+(?=\\p{Lu}\\p{L}{2,})");

  private static final List<Phrase> ENDS =
      List.of("Lời dặn", "Cộng khoản", "Tái khám", "Dặn dò", "Ngày tái khám", "Hẹn tái khám")
          .stream()
          .map(Phrase::of)
          .toList();
  private static final double NO_QUANTITY = 0.75;
  private static final double QUANTITY_FOUND = 0.97;
  private static final int MOST_LEFT_OUT = 2;

  private final List<List<ReadCell>> rows = new ArrayList<>();
  private int last;

  private MedicineList() {}

  /** Rows with the cells {@code drug} and {@code quantity}. */
  public static List<List<ReadCell>> in(List<TextLine> lines) {
    MedicineList list = new MedicineList();
    for (TextLine line : lines) {
      if (!list.rows.isEmpty() && ends(line)) {
        break;
      }
      list.add(line);
    }
    return list.rows;
  }

  private static boolean ends(TextLine line) {
    return ENDS.stream()
        .flatMap(phrase -> phrase.in(line).stream())
        .anyMatch(hit -> hit.from() <= 1 && hit.similarity() > 0.82);
  }

  private void add(TextLine line) {
    String text = line.text();
    Matcher numbered = NUMBERED.matcher(text);
    boolean entry = numbered.matches() && follows(numbered, text);
    String rest = entry ? numbered.group("rest") : BEFORE.matcher(text).replaceFirst("");
    Matcher quantity = quantity(rest);
    if (entry && plain(rest, quantity)) {
      last = number(numbered);
      rows.add(row(line, rest, quantity));
    } else if (quantity != null && quantity.start() == 0) {
      complete(line, quantity);
    } else if (quantity != null && unnumbered(rest, quantity, !rest.equals(text))) {
      last++;
      rows.add(row(line, rest, quantity));
    }
  }

  /**
   * Whether a line without a number is a medicine: by its dose, or by what stood for the number.
   */
  private boolean unnumbered(String rest, Matcher quantity, boolean numberLost) {
    boolean drug = DOSE.matcher(rest).find() || numberLost && !rows.isEmpty();
    return drug
        && Character.isLetter(rest.codePointAt(0))
        && !USAGE.matcher(rest).matches()
        && plain(rest, quantity);
  }

  /** Whether the number is the next one, or one of the next where some were not read. */
  private boolean follows(Matcher numbered, String text) {
    int number = number(numbered);
    boolean sure = !numbered.group("mark").isEmpty() || DOSE.matcher(text).find();
    return sure && number > last && number <= last + 1 + MOST_LEFT_OUT;
  }

  private static int number(Matcher numbered) {
    String digits = numbered.group("number");
    return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 1;
  }

  private static @Nullable Matcher quantity(String text) {
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.find()) {
      return labelled;
    }
    Matcher bare = QUANTITY.matcher(text);
    return bare.find() ? bare : null;
  }

  /** No line with a label and its value: those are other parts of the prescription. */
  private static boolean plain(String rest, @Nullable Matcher quantity) {
    String drug = quantity == null ? rest : rest.substring(0, quantity.start());
    return !drug.contains(":") && Folding.letters(drug).length() >= 3;
  }

  private static List<ReadCell> row(TextLine line, String rest, @Nullable Matcher quantity) {
    String drug = quantity == null ? rest : rest.substring(0, quantity.start());
    double words = FieldConfidence.ofWords(line.tokens());
    double found = quantity == null ? NO_QUANTITY : QUANTITY_FOUND;
    double confidence = FieldConfidence.clamp(words * found);
    String count = quantity == null ? "" : count(quantity);
    return List.of(
        new ReadCell("drug", drug.replaceAll("[\\s,;.\\-–(]+$", ""), confidence, line.box()),
        new ReadCell("quantity", count, confidence, line.box()));
  }

  private static String count(Matcher quantity) {
    return quantity.group("count").replaceAll("[()\\[\\]]", " ").replaceAll("\\s+", " ").strip();
  }

  /** The quantity on a line below its medicine. */
  private void complete(TextLine line, Matcher quantity) {
    if (rows.isEmpty()) {
      return;
    }
    List<ReadCell> row = rows.remove(rows.size() - 1);
    boolean open = row.get(1).blank();
    double confidence = FieldConfidence.clamp(FieldConfidence.ofWords(line.tokens()) * 0.95);
    rows.add(
        open
            ? List.of(row.get(0), new ReadCell("quantity", count(quantity), confidence, line.box()))
            : row);
  }
}
