package vn.claimdesk.review.text;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import vn.claimdesk.document.Documents;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.NothingReadException;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.TextPage;

/**
 * Reads pages as plain text. Nothing is kept here: the ledger of calls hands out the answer to a
 * picture that was read before, on every node.
 */
@Component
public class PageTexts {

  private final Documents documents;
  private final Recognition recognition;

  PageTexts(Documents documents, Recognition recognition) {
    this.documents = documents;
    this.recognition = recognition;
  }

  /**
   * The lines of a page with the boxes of their words in pixels of its picture; none where the page
   * is empty.
   *
   * @throws NoSuchElementException where the claim has no such page
   * @throws vn.claimdesk.recognition.RecognitionUnavailableException technical failure
   */
  public List<TextPage.Line> page(String claimNumber, String pageId) {
    Documents.Picture picture = picture(claimNumber, pageId);
    String name = "page." + (picture.mediaType().endsWith("png") ? "png" : "jpg");
    return lines(claimNumber, new Paper(name, picture.mediaType(), picture.content()));
  }

  /**
   * The lines of a piece of a page, read anew and larger; their boxes do not refer to the page.
   *
   * @throws NoSuchElementException where the claim has no such page
   * @throws IllegalArgumentException where the box does not lie on the page
   * @throws vn.claimdesk.recognition.RecognitionUnavailableException technical failure
   */
  public List<TextPage.Line> region(String claimNumber, String pageId, Box box) {
    byte[] piece = PagePiece.cut(picture(claimNumber, pageId).content(), box);
    return lines(claimNumber, new Paper("region.png", "image/png", piece));
  }

  private List<TextPage.Line> lines(String claimNumber, Paper paper) {
    try {
      return recognition.readText(claimNumber, paper).stream().flatMap(TextPage::lines).toList();
    } catch (NothingReadException empty) {
      return List.of();
    }
  }

  private Documents.Picture picture(String claimNumber, String pageId) {
    return documents
        .picture(claimNumber, pageId, 0)
        .orElseThrow(() -> new NoSuchElementException("no page " + pageId));
  }
}
