package vn.claimdesk.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** Types as an input method for Vietnamese does. */
final class InputMethod {

  private static final int PROCESSED_BY_INPUT_METHOD = 229;

  private InputMethod() {}

  /** Composes a word where the cursor is; the Enter that ends it belongs to the input method. */
  static void compose(Page page, String word) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject composition = new JsonObject();
    composition.addProperty("text", word.substring(0, word.length() - 1));
    composition.addProperty("selectionStart", word.length() - 1);
    composition.addProperty("selectionEnd", word.length() - 1);
    session.send("Input.imeSetComposition", composition);
    JsonObject enter = new JsonObject();
    enter.addProperty("type", "rawKeyDown");
    enter.addProperty("key", "Enter");
    enter.addProperty("code", "Enter");
    enter.addProperty("windowsVirtualKeyCode", PROCESSED_BY_INPUT_METHOD);
    session.send("Input.dispatchKeyEvent", enter);
    JsonObject letters = new JsonObject();
    letters.addProperty("text", word);
    session.send("Input.insertText", letters);
    session.detach();
  }
}
