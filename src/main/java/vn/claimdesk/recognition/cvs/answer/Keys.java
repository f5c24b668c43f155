package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** What the names of an answer's properties say about their role. */
final class Keys {

  static final String BOX = "_box";
  static final String CONFIDENCE = "_confidence";
  static final String PAGE = "_id";

  private static final Pattern PICTURE =
      Pattern.compile("(list_)?(image|images|img|imgs)(_.*)?|.*_images?");

  private Keys() {}

  static boolean isPicture(String key) {
    return PICTURE.matcher(key).matches();
  }

  /** Whether the property describes another one instead of holding a fact of its own. */
  static boolean isCompanion(String key, JsonNode owner) {
    if (List.of("box", "score", "confidence").contains(key)
        || key.endsWith(BOX)
        || key.endsWith(CONFIDENCE)) {
      return true;
    }
    return key.endsWith(PAGE)
        && owner.has(key.substring(0, key.length() - PAGE.length()))
        && LooseValue.page(owner.path(key)) != null;
  }
}
