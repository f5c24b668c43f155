package vn.claimdesk.process;

/** Names of the process variables: ids and the facts gateways ask for, nothing else. */
public final class ClaimVariables {

  /** String, also the business key. */
  public static final String CLAIM_NUMBER = "claimNumber";

  /** String: code of the claim's line of business, which task lists are made by. */
  public static final String LINE_OF_BUSINESS = "lineOfBusiness";

  /** List of String: files to classify. */
  public static final String FILE_IDS = "fileIds";

  /** String: element of {@link #FILE_IDS}. */
  public static final String FILE_ID = "fileId";

  /** List of String: documents to read. */
  public static final String DOCUMENT_IDS = "documentIds";

  /** String: element of {@link #DOCUMENT_IDS}. */
  public static final String DOCUMENT_ID = "documentId";

  /** Integer. */
  public static final String UNLABELLED_PAGE_COUNT = "unlabelledPageCount";

  /** Integer. */
  public static final String UNCERTAIN_FIELD_COUNT = "uncertainFieldCount";

  /** Boolean. */
  public static final String STRAIGHT_THROUGH = "straightThrough";

  /** String: {@code approved} or {@code declined}. */
  public static final String DECISION = "decision";

  private ClaimVariables() {}
}
