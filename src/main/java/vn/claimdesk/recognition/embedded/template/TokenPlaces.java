package vn.claimdesk.recognition.embedded.template;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/** Finds tokens of values again on the lines of their paper. */
final class TokenPlaces {

  /** Index of a line and of a token on it. */
  record At(int line, int token) {}

  private final Map<Token, At> places = new IdentityHashMap<>();

  TokenPlaces(PaperLines paper) {
    for (int i = 0; i < paper.size(); i++) {
      TextLine line = paper.line(i);
      for (int k = 0; k < line.size(); k++) {
        places.put(line.token(k), new At(i, k));
      }
    }
  }

  /** Where the tokens stand, in their order; those that were put together anew stand nowhere. */
  List<At> of(List<Token> tokens) {
    return tokens.stream().map(places::get).filter(Objects::nonNull).toList();
  }
}
