package vn.claimdesk.document;

import java.util.List;

/** Has the papers of a claim classified and read by the recognition service. */
public interface DocumentReader {

  /**
   * Classifies one file and keeps the labels. A file in which nothing is recognised keeps its pages
   * without a label. An e-invoice XML needs no call: it is labelled {@code invoice}.
   */
  void classify(String claimNumber, String fileId);

  /**
   * Reads one document and keeps its fields; where a picture holds several papers, further
   * documents are made of them. A document that no operation reads becomes {@link
   * DocumentStatus#FILED}.
   *
   * @throws vn.claimdesk.recognition.NothingReadException nothing could be read
   * @throws vn.claimdesk.recognition.RecognitionUnavailableException technical failure
   */
  void read(String documentId);

  /** Marks a document as unreadable and gives it the empty fields that an adjuster has to key. */
  void prepareForKeying(String documentId);

  /** Ids of the files of a claim that still have to be classified. */
  List<String> filesToClassify(String claimNumber);
}
