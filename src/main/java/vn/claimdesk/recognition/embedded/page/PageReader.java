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

  /**
   * Finds out whether the bytes can be read, without reading them.
   *
   * @throws UnreadableInputException where {@link #read} would throw it
   */
  void check(byte[] content);

  /**
   * Whether the bytes are a PDF, by what they begin with.
   *
   * @throws UnreadableInputException where they are of no supported kind
   */
  boolean isPdf(byte[] content);
}
