package vn.claimdesk.document;

import java.util.List;
import java.util.Optional;

/** Files, pages and documents of claims, with their pictures. Kept in the database. */
public interface Documents {

  /** A file being filed: its name, detected media type and bytes. */
  record NewFile(String name, String mediaType, byte[] content) {}

  /** A picture of a page, ready to be sent to a browser. */
  record Picture(String mediaType, byte[] content) {}

  /** Keeps the files of a new claim, in their order. */
  void add(String claimNumber, List<NewFile> files);

  List<SourceFile> files(String claimNumber);

  byte[] content(String fileId);

  /** Renders every page of every file once; does nothing where the pages exist. */
  void renderPages(String claimNumber);

  /** All pages, by file in filing order, then index. */
  List<Page> pages(String claimNumber);

  /** Labels a page; null takes its label away. */
  void label(String pageId, @org.jspecify.annotations.Nullable String label, LabelSource source);

  /**
   * Turns a page's picture and remembers that for its reading.
   *
   * @param degrees clockwise: 90, 180 or 270
   * @throws java.util.NoSuchElementException where there is no such page, or it has no picture
   */
  void turn(String pageId, int degrees);

  /**
   * Says which pages make one document, in place of what was said before; a document's pages may
   * lie in several files. Counts from the next {@link #group} on.
   *
   * @param documents ids of the pages of each document, in their order; no page is in two of them
   */
  void arrange(String claimNumber, List<List<String>> documents);

  /**
   * Makes the documents as they were arranged; where nobody arranged them, of neighbouring pages of
   * a file with the same label. Does nothing where documents exist. Pages that are set aside stay
   * outside.
   *
   * @return ids of the documents, in dossier order
   */
  List<String> group(String claimNumber);

  List<ClaimDocument> documents(String claimNumber);

  Optional<ClaimDocument> document(String documentId);

  /** The picture of a page scaled to the width, or as it is for width 0. */
  Optional<Picture> picture(String claimNumber, String pageId, int width);
}
