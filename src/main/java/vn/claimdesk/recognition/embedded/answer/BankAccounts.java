package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;
import vn.claimdesk.recognition.embedded.value.Value;
import vn.claimdesk.recognition.embedded.value.ValueKind;

/** The seller's bank accounts on an invoice: every account number above the buyer's part. */
final class BankAccounts {

  private static final List<Phrase> ACCOUNT =
      Phrase.all(
          "Số tài khoản", "Tài khoản số", "Tài khoản", "Số TK", "STK", "Account No", "A/C No");
  private static final List<Phrase> BUYER =
      Phrase.all(
          "Họ tên người mua hàng",
          "Họ và tên người mua hàng",
          "Tên người mua hàng",
          "Người mua hàng",
          "Tên đơn vị mua hàng",
          "Đơn vị mua hàng",
          "Họ tên khách hàng",
          "Tên khách hàng",
          "Khách hàng");

  private BankAccounts() {}

  static ArrayNode in(List<TextLine> lines, boolean several) {
    ArrayNode accounts = JsonNodeFactory.instance.arrayNode();
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (at(line, BUYER)
          .filter(hit -> hit.from() - line.segmentStart(hit.from()) < 3)
          .isPresent()) {
        break;
      }
      Optional<Phrase.Hit> label = at(line, ACCOUNT);
      if (label.isPresent()) {
        List<Token> rest = line.tokens().subList(label.get().to(), line.size());
        Optional<Value> account = ValueKind.ACCOUNT.read(rest);
        if (account.isPresent()) {
          TextLine next = i + 1 < lines.size() ? lines.get(i + 1) : line;
          accounts.add(entry(account.get(), bank(rest, account.get(), next), line, several));
        }
      }
    }
    return accounts;
  }

  private static Optional<Phrase.Hit> at(TextLine line, List<Phrase> phrases) {
    return phrases.stream().flatMap(phrase -> phrase.in(line).stream()).findFirst();
  }

  private static Optional<Value> bank(List<Token> rest, Value account, TextLine next) {
    Token last = account.tokens().get(account.tokens().size() - 1);
    List<Token> behind = rest.subList(rest.indexOf(last) + 1, rest.size());
    Optional<Value> named = name(behind);
    boolean bankBelow =
        !Phrase.of("Ngân hàng").in(next).isEmpty() || !Phrase.of("Tại").in(next).isEmpty();
    return named.isPresent() || !bankBelow ? named : name(next.tokens());
  }

  /** The bank's name without "tại", "Ngân hàng:" and brackets in front of it. */
  private static Optional<Value> name(List<Token> tokens) {
    int from = 0;
    for (int i = 0; i < Math.min(5, tokens.size()); i++) {
      if (tokens.get(i).colon()) {
        from = i + 1;
      }
    }
    while (from < tokens.size()
        && (tokens.get(from).punctuation() || tokens.get(from).letters().equals("tai"))) {
      from++;
    }
    return ValueKind.TEXT.read(tokens.subList(from, tokens.size()));
  }

  private static ObjectNode entry(
      Value account, Optional<Value> bank, TextLine line, boolean several) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    put(entry, "account_no", Optional.of(account));
    put(entry, "bank", bank);
    if (several) {
      entry.put("account_no_id", line.page());
    }
    return entry;
  }

  private static void put(ObjectNode entry, String name, Optional<Value> value) {
    entry.put(name, value.map(Value::text).orElse(""));
    entry.set(name + "_box", Info.box(value.map(v -> TextLine.around(v.tokens())).orElse(null)));
    entry.put(name + "_confidence", value.map(ReadScore::of).orElse(null));
  }
}
