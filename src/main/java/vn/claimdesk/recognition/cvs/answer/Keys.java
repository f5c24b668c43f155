package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** What the names of an answer's properties say about their role. */
final class Keys {

  static final String BOX = "_box";
  static final String CONFIDENCE = "_confidence";
  static final String PAGE = "_id";

  /** Of a table: {@code loan_details_image} shows {@code loan_details}. */
  static final String PICTURE_OF = "_image";

  private static final Pattern PICTURE =
      Pattern.compile("(list_)?(image|images|img|imgs)(_.*)?|.*_images?");

  private Keys() {}

  static boolean isPicture(String key) {
    return PICTURE.matcher(key).matches();
  }

  /** Whether the property describes another one instead of holding a fact of its own. */
  static boolean isCompanion(String key, JsonNode owner) {
    JsonNode value = owner.path(key);
    if (key.equals("box") || key.endsWith(BOX)) {
      return describes(key, BOX, owner) || LooseValue.isBox(value);
    }
    if (key.equals("score") || key.equals("confidence") || key.endsWith(CONFIDENCE)) {
      return describes(key, CONFIDENCE, owner)
          || LooseValue.text(value) == null
          || LooseValue.score(value) != null;
    }
    return key.endsWith(PAGE)
        && describes(key, PAGE, owner)
        && LooseValue.page(owner.path(key)) != null;
  }

  private static boolean describes(String key, String suffix, JsonNode owner) {
    return key.endsWith(suffix) && owner.has(key.substring(0, key.length() - suffix.length()));
  }
}
