package vn.claimdesk.review.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the form "review fields" shows; amounts in VND, boxes [left, top, right, bottom]. */
record ReviewSheet(
    String claimNumber,
    TaskPart task,
    ClaimPart claim,
    List<DocumentPart> documents,
    @JsonRawValue @Nullable String draft,
    long draftRevision,
    boolean wordsAhead) {

  /**
   * The task.
   *
   * @param user who is asking
   * @param dueAt the task's own date, otherwise the end of the legal time
   */
  record TaskPart(
      String id, @Nullable String assignee, String user, Instant createdAt, Instant dueAt) {}

  record ClaimPart(
      String policyNumber,
      String insuredName,
      String benefit,
      long claimedAmount,
      String filedAt,
      Instant legalClock) {}

  /**
   * A document.
   *
   * @param file names of the files that its pages come from
   */
  record DocumentPart(
      String id,
      String type,
      String typeName,
      String status,
      String file,
      List<PagePart> pages,
      List<FieldPart> fields,
      List<TablePart> tables) {}

  record PagePart(String id, String file, int index, int width, int height, String image) {}

  /**
   * A field.
   *
   * @param otherLabel its label in the other language
   */
  record FieldPart(
      String id,
      String name,
      String label,
      String otherLabel,
      String kind,
      boolean required,
      @Nullable String value,
      @Nullable String raw,
      @Nullable Double confidence,
      @Nullable Double threshold,
      int page,
      @Nullable String pageId,
      @Nullable List<Integer> box,
      String verdict,
      List<String> reasons,
      List<ElsewherePart> elsewhere,
      List<AlternativePart> alternatives) {}

  /**
   * Another place that states the same fact.
   *
   * @param place the paper, the claim or the policy, by name
   * @param pageId null where it is no paper
   * @param same whether it says what the field says
   */
  record ElsewherePart(
      String place,
      String label,
      String value,
      @Nullable String documentId,
      @Nullable String pageId,
      @Nullable List<Integer> box,
      boolean same) {}

  /** A value that may be meant, and where it comes from. */
  record AlternativePart(String value, String origin) {}

  /**
   * A table.
   *
   * @param position among the tables of its paper
   */
  record TablePart(
      String name,
      int position,
      String title,
      int page,
      List<ColumnPart> columns,
      List<List<CellPart>> rows) {}

  /**
   * A column.
   *
   * @param totals ids of the paper's fields that may be its sum
   */
  record ColumnPart(String name, String label, String kind, List<String> totals) {}

  record CellPart(String value, @Nullable Double confidence, @Nullable List<Integer> box) {}
}
