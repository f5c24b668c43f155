package vn.claimdesk.process;

/** Ids of the user groups. */
public final class Groups {

  public static final String ADJUSTER = "adjuster";
  public static final String SENIOR_ADJUSTER = "seniorAdjuster";
  public static final String AUDITOR = "auditor";
  public static final String INTAKE = "intake";
  public static final String ADMINISTRATOR = "camunda-admin";

  private Groups() {}
}
