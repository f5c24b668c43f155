package vn.claimdesk.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what classification and reading make of files and documents. */
public interface ReadingStore {

  /**
   * A paper that a reading found.
   *
   * @param type the recognition contract's type
   * @param pages the pages it was found on, in order
   */
  record FoundPaper(String type, List<FoundPage> pages) {

    public FoundPaper {
      pages = List.copyOf(pages);
    }
  }

  /**
   * A page of a found paper.
   *
   * @param page index within the document that was read, from 0
   * @param picture the aligned picture that boxes refer to; null where the page as sent is it
   */
  record FoundPage(int page, byte @Nullable [] picture) {}

  /** Ids of the files that still have to be classified, in filing order. */
  List<String> unclassified(String claimNumber);

  void markClassified(String fileId);

  /** Ids of the documents that an earlier reading of this document made besides it. */
  List<String> furtherDocuments(String documentId);

  /**
   * Takes back what an earlier reading made of the document: further documents and aligned
   * pictures. The fields of further documents must be gone before.
   *
   * @return the document with its pages as they were sent
   */
  ClaimDocument reset(String documentId);

  /**
   * Keeps the papers found in a document that was reset: the first is the document itself, the
   * others become further documents right behind it.
   *
   * @return the documents' ids, one a paper
   */
  List<String> keep(String documentId, List<FoundPaper> papers);

  /** Closes a document's reading. */
  void close(String documentId, String type, DocumentStatus status);
}
