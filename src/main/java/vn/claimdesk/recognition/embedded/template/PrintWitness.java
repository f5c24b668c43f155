package vn.claimdesk.recognition.embedded.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/**
 * What else is printed on the paper, labelled or not: another tax code or date that could have been
 * meant, the same value once more, amounts that add up, a date as old as a birth.
 */
final class PrintWitness {

  private static final Set<ValueKind> TELLING =
      EnumSet.of(
          ValueKind.DATE,
          ValueKind.MONEY,
          ValueKind.TAX_CODE,
          ValueKind.IDENTITY,
          ValueKind.ACCOUNT,
          ValueKind.PHONE,
          ValueKind.EMAIL,
          ValueKind.URL,
          ValueKind.ICD);
  private static final Pattern YEAR = Pattern.compile("\\d{2}/\\d{2}/(\\d{4})");
  private static final Pattern LIFELONG = Pattern.compile(".*(dob|birth|issue|valid|expir).*");
  private static final int LONG_AGO = 5;

  private final PaperLines paper;
  private final List<Choice> choices;
  private final Map<ValueKind, List<String>> printed = new EnumMap<>(ValueKind.class);
  private final List<String> lines;

  PrintWitness(PaperLines paper, List<Choice> choices) {
    this.paper = paper;
    this.choices = choices;
    this.lines = paper.lines().stream().map(line -> Folding.letters(line.text())).toList();
  }

  void tell(Choice choice, Map<String, Double> features) {
    ValueKind kind = choice.field().kind();
    String text = choice.best().value().text();
    if (TELLING.contains(kind)) {
      List<String> same = printed(kind);
      features.put(
          "print.others", Math.log(1 + same.stream().filter(other -> !other.equals(text)).count()));
    }
    features.put("print.again", Witnesses.flag(again(Folding.letters(text))));
    if (kind == ValueKind.DATE) {
      boolean lifelong = LIFELONG.matcher(choice.field().name()).matches();
      boolean old = newest() - year(text) > LONG_AGO;
      features.put("date.old", Witnesses.flag(old && !lifelong));
      features.put(
          "date.new", Witnesses.flag(!old && choice.field().name().matches(".*(dob|birth).*")));
    }
    if (kind == ValueKind.MONEY) {
      long amount = amount(text);
      long greatest = printed(kind).stream().mapToLong(PrintWitness::amount).max().orElse(0);
      features.put("money.greatest", Witnesses.flag(amount == greatest));
      features.put("money.sum", Witnesses.flag(sums(amount)));
      features.put("money.nines", features.getOrDefault("shape.nines", 0.0));
    }
  }

  private List<String> printed(ValueKind kind) {
    return printed.computeIfAbsent(
        kind,
        wanted -> {
          List<String> values = new ArrayList<>();
          for (TextLine line : paper.lines()) {
            for (int from = 0; from < line.size(); from = line.segmentEnd(from)) {
              List<Token> segment = line.tokens().subList(from, line.segmentEnd(from));
              if (segment.stream().anyMatch(Token::hasDigit) || wanted == ValueKind.URL) {
                wanted.read(segment).map(Value::text).ifPresent(values::add);
              }
            }
          }
          return values.stream().distinct().toList();
        });
  }

  private boolean again(String letters) {
    return letters.length() > 4
        && lines.stream().filter(line -> line.contains(letters)).limit(2).count() > 1;
  }

  private int newest() {
    return printed(ValueKind.DATE).stream().mapToInt(PrintWitness::year).max().orElse(0);
  }

  private static int year(String date) {
    Matcher year = YEAR.matcher(date);
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  private static long amount(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.isEmpty() || digits.length() > 15 ? 0 : Long.parseLong(digits);
  }

  /** Whether the amount is the sum or a part of a sum of other amounts that were taken. */
  private boolean sums(long amount) {
    List<Long> others =
        choices.stream()
            .filter(choice -> choice.field().kind() == ValueKind.MONEY)
            .map(choice -> amount(choice.best().value().text()))
            .filter(other -> other > 0)
            .toList();
    return amount > 0
        && others.stream()
            .anyMatch(other -> others.contains(amount + other) || others.contains(amount - other));
  }
}
