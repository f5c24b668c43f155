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
 * The medicines of a prescription that is no table: entries with a running number, a mark or a
 * dose, and a quantity behind the name, in a column of its own or on a line below.
 */
public final class MedicineList {

  private static final String UNIT =
      "(?:viên nén|viên nang|viên|gói|ống|lọ|chai|tuýp|tube|hộp|vỉ|túi|bình|cái|miếng|liều|bút|bộ|kít"
          + "|que|hũ|thùng|tép|tuyp|vien|goi|ong|lo|hop|mieng|lieu|but|tablets?|capsules?|tabs?|caps?)";
  private static final String COUNT =
      "(?<count>\\d{1,3})\\s*(?:\\(\\p{L}[^)\\d]*\\)\\s*)?[(\\[]?\\s*(?<unit>"
          + UNIT
          + ")(?!\\p{L})\\s*[)\\]]?";
  private static final String LABEL =
      "(?:SL|S\\.L|Số\\s?lượng|So\\s?luong|Qty|Quantity|Tổng số|Cấp)\\s*(?:\\([^)]*\\))?\\s*[/:.=]?\\s*";
  private static final String TAKEN =
      "(?:uống|ngày|sáng|trưa|chiều|tối|tiêm|bôi|nhỏ|xịt|ngậm|đặt|cách dùng|cách sử dụng|liều|dùng"
          + "|pha|mỗi|khi|truyền|hdsd|sử dụng|usage|take|sig|thoa|súc|hít|nhai|sau ăn|trước ăn)";
  private static final String GAP = "[\\s,;\\-–—.(\\[=:…_]*";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?<word>(?:Thuốc|Thuốc số)\\s*(?=\\d))?[\\-(•*\\[#]{0,2}\\s?"
              + "(?<number>\\d{1,2}|[lIi|J](?=[.)/]))\\s?(?<mark>[.)/,:\\]\\-–]*)\\s*(?<rest>\\p{L}.{2,})$",
          FLAGS);
  private static final Pattern DOSE =
      Pattern.compile("\\d\\s?(?:mg|mcg|g|ml|iu|ui|%|µg)(?!\\p{L})", FLAGS);
  private static final Pattern QUANTITY =
      Pattern.compile(GAP + "(?:(?:" + LABEL + "|[x×]\\s*))?" + COUNT + "\\s*[.,;)]*$", FLAGS);
  private static final Pattern LABELLED =
      Pattern.compile(
          GAP + LABEL + "(?:" + COUNT + "|(?<bare>\\d{1,3}))(?!\\p{L}|\\d|[.,]\\d).*$", FLAGS);
  private static final Pattern INLINE =
      Pattern.compile(
          GAP + "(?:[x×]\\s*)?" + COUNT + "\\s*[.,;:\\-–/]*\\s*\\(?" + TAKEN + "(?!\\p{L}).*$",
          FLAGS);
  private static final Pattern USAGE =
      Pattern.compile("^[\\-+•*(→>\\s]*" + TAKEN + "(?!\\p{L}).*", FLAGS);
  private static final Pattern USED =
      Pattern.compile("\\s*[,;.:\\-–(]\\s*" + TAKEN + "(?!\\p{L}).*$", FLAGS);
  private static final Pattern MARK = Pattern.compile("^[\\-–+•*●▪]\\s*(?=\\p{L})");

  /** A number that was read as letters. */
  private static final Pattern BEFORE =
      Pattern.compile("^[\\-(•*\\[|!]*(?:\\p{L}|\\p{Punct}){1,2}[.)/,]?\\s+(?=\\p{Lu}\\p{L}{2,})");

  private static final List<Phrase> ENDS =
      Phrase.all(
          "Lời dặn",
          "Cộng khoản",
          "Tái khám",
          "Dặn dò",
          "Ngày tái khám",
          "Hẹn tái khám",
          "Hẹn khám lại",
          "Tổng cộng",
          "Bác sĩ khám bệnh",
          "Bác sĩ điều trị");
  private static final double NO_QUANTITY = 0.75;
  private static final double QUANTITY_FOUND = 0.97;
  private static final int MOST_LEFT_OUT = 2;
  private static final double FAR = 1.6;

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
    boolean marked = !entry && MARK.matcher(text).find();
    String rest = entry ? numbered.group("rest") : stripped(text, marked);
    Matcher quantity = quantity(rest);
    if (entry && plain(rest, quantity)) {
      last = number(numbered);
      rows.add(row(line, rest, quantity));
    } else if (quantity != null && quantity.start() == 0) {
      complete(line, quantity);
    } else if (quantity != null && unnumbered(line, rest, quantity, text, marked)) {
      last++;
      rows.add(row(line, rest, quantity));
    }
  }

  private static String stripped(String text, boolean marked) {
    return marked ? MARK.matcher(text).replaceFirst("") : BEFORE.matcher(text).replaceFirst("");
  }

  /**
   * Whether a line without a number is a medicine: by its dose, its mark, what stood for the
   * number, or a quantity in a column of its own.
   */
  private boolean unnumbered(
      TextLine line, String rest, Matcher quantity, String text, boolean marked) {
    boolean numberLost = !marked && !rest.equals(text) && !rows.isEmpty();
    boolean drug = DOSE.matcher(rest).find() || numberLost || marked || columned(line);
    return drug
        && Character.isLetter(rest.codePointAt(0))
        && !USAGE.matcher(rest).matches()
        && plain(rest, quantity);
  }

  /** Whether the line's last part is a quantity and nothing else. */
  private static boolean columned(TextLine line) {
    int start = line.segmentStart(line.size() - 1);
    Matcher end = QUANTITY.matcher(line.text(start, line.size()));
    return start > 0 && line.gapBefore(start) > FAR * line.height() && end.matches();
  }

  /** Whether the number is the next one, or one of the next where some were not read. */
  private boolean follows(Matcher numbered, String text) {
    int number = number(numbered);
    boolean next = number == last + 1 && quantity(numbered.group("rest")) != null;
    boolean sure = next || !numbered.group("mark").isEmpty() || DOSE.matcher(text).find();
    return sure && number > last && number <= last + 1 + MOST_LEFT_OUT;
  }

  private static int number(Matcher numbered) {
    String digits = numbered.group("number");
    return Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : 1;
  }

  private static @Nullable Matcher quantity(String text) {
    for (Pattern pattern : List.of(LABELLED, QUANTITY, INLINE)) {
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        return found;
      }
    }
    return null;
  }

  /** No line with a label and its value: those are other parts of the prescription. */
  private static boolean plain(String rest, @Nullable Matcher quantity) {
    String drug = drug(rest, quantity);
    return !drug.contains(":") && Folding.letters(drug).length() >= 3;
  }

  /** The name without quantity, usage and the marks between them. */
  private static String drug(String rest, @Nullable Matcher quantity) {
    String drug = quantity == null ? rest : rest.substring(0, quantity.start());
    return USED.matcher(drug).replaceFirst("").replaceAll("[\\s,;.\\-–(\\[]+$", "");
  }

  private static List<ReadCell> row(TextLine line, String rest, @Nullable Matcher quantity) {
    double words = FieldConfidence.ofWords(line.tokens());
    double found = quantity == null ? NO_QUANTITY : QUANTITY_FOUND;
    double confidence = FieldConfidence.clamp(words * found);
    String count = quantity == null ? "" : count(quantity);
    return List.of(
        new ReadCell("drug", drug(rest, quantity), confidence, line.box()),
        new ReadCell("quantity", count, confidence, line.box()));
  }

  private static String count(Matcher quantity) {
    if (quantity.pattern() == LABELLED && quantity.group("count") == null) {
      return quantity.group("bare");
    }
    return quantity.group("count") + " " + quantity.group("unit").replaceAll("\\s+", " ");
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
