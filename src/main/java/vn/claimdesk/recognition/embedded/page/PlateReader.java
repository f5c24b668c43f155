package vn.claimdesk.recognition.embedded.page;

import java.util.List;

/** Reads the license plates of vehicles on photos. Thread-safe. */
public interface PlateReader {

  /**
   * The plates on all pictures of the file, as they stand from left to right.
   *
   * @throws UnreadableInputException where the bytes are no readable picture or PDF
   */
  List<Plate> read(byte[] content);
}
