package vn.claimdesk.process;

/** Ids of the models in {@code bpmn/}; a test holds them against the files. */
public final class ClaimProcess {

  public static final String CLAIM_HANDLING = "claimHandling";
  public static final String DOCUMENT_READING = "documentReading";
  public static final String CLAIM_EXPORT = "claimExport";

  public static final String TASK_GROUP_DOCUMENTS = "serviceTask_groupDocuments";
  public static final String TASK_LABEL_PAGES = "userTask_labelPages";
  public static final String TASK_REVIEW_FIELDS = "userTask_reviewFields";
  public static final String TASK_DECIDE_CLAIM = "userTask_decideClaim";

  /** BPMN error: nothing could be read from a document or a file. */
  public static final String ERROR_NOTHING_READ = "nothingRead";

  public static final String DECISION_FIELD_THRESHOLD = "fieldThreshold";
  public static final String DECISION_COVERAGE = "coverage";

  private ClaimProcess() {}
}
