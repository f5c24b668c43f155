package vn.claimdesk.recognition.embedded.template;

import java.util.List;
import java.util.Set;
import vn.claimdesk.recognition.embedded.text.Token;

/** Tells the address and telephone lines of a letterhead from the name above them. */
final class Addresses {

  private static final Set<String> FIRST =
      Set.of(
          "duong", "pho", "ngo", "ngach", "hem", "thon", "ap", "khu", "kcn", "phuong", "quan", "xa",
          "tp", "dt", "tel", "hotline", "fax", "email", "website", "lo", "km", "p", "q");
  private static final Set<String> PAIRS =
      Set.of("diachi", "quoclo", "dienthoai", "thitran", "thixa", "thanhpho", "tinhlo", "duongday");

  private Addresses() {}

  static boolean beginsWith(List<Token> tokens) {
    String first = tokens.get(0).letters();
    String second = tokens.size() > 1 ? tokens.get(1).letters() : "";
    boolean house = first.equals("so") && tokens.size() > 1 && tokens.get(1).hasDigit();
    boolean commas =
        tokens.stream().filter(token -> token.text().endsWith(",")).count() > 1
            && tokens.stream().anyMatch(Token::hasDigit);
    boolean name = first.equals("duong") && !tokens.get(0).text().matches("[đĐ].*");
    return FIRST.contains(first) && !name || PAIRS.contains(first + second) || house || commas;
  }
}
