package vn.claimdesk.recognition.embedded.page;

import java.util.List;

/** Turns the bytes of a picture or PDF into pages of words. Thread-safe. */
public interface PageReader {

  /**
   * Reads every page.
   *
   * @throws UnreadableInputException where the bytes are no readable picture or PDF, are encrypted,
   *     truncated or too large
   */
  List<PageText> read(byte[] content);
}
