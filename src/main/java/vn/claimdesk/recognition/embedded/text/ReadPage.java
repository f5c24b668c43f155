package vn.claimdesk.recognition.embedded.text;

import java.util.List;
import vn.claimdesk.recognition.embedded.page.PageText;

/** A page with its lines, built once. */
public record ReadPage(PageText text, List<TextLine> lines) {

  public static ReadPage of(PageText text) {
    TickBoxes boxes = new TickBoxes(text.picture());
    return new ReadPage(text, Lines.of(text).stream().map(boxes::mark).toList());
  }

  /** The cards that the page shows; empty where it is one paper. */
  public List<ReadPage> parts() {
    return text.parts().stream().map(ReadPage::of).toList();
  }

  public int index() {
    return text.index();
  }
}
