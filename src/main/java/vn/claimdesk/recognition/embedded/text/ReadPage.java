package vn.claimdesk.recognition.embedded.text;

import java.util.List;
import vn.claimdesk.recognition.embedded.page.PageText;

/** A page with its lines, built once. */
public record ReadPage(PageText text, List<TextLine> lines) {

  public static ReadPage of(PageText text) {
    return new ReadPage(text, Lines.of(text));
  }

  public int index() {
    return text.index();
  }
}
