package vn.claimdesk.audit.reconciliation;

/**
 * A row of the vendor's list that nothing could be made of.
 *
 * @param row its number in the file, from 1
 * @param reason key of the message {@code audit.badRow.<reason>}
 * @param excerpt the text at fault, shortened
 */
public record BadRow(int row, String reason, String excerpt) {

  private static final int LONGEST = 80;

  public BadRow {
    excerpt = excerpt.length() <= LONGEST ? excerpt : excerpt.substring(0, LONGEST) + "…";
  }
}
