package vn.claimdesk.review.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;

/** Everything the form "review fields" shows; amounts in VND, boxes [left, top, right, bottom]. */
record ReviewSheet(
    String claimNumber,
    ClaimPart claim,
    List<DocumentPart> documents,
    @JsonRawValue @Nullable String draft) {

  record ClaimPart(
      String policyNumber,
      String insuredName,
      String benefit,
      long claimedAmount,
      String filedAt) {}

  record DocumentPart(
      String id,
      String type,
      String typeName,
      String status,
      String file,
      List<PagePart> pages,
      List<FieldPart> fields,
      List<TablePart> tables) {}

  record PagePart(String id, int index, int width, int height, String image) {}

  record FieldPart(
      String id,
      String name,
      String label,
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
      List<String> reasons) {}

  record TablePart(
      String name, String title, int page, List<ColumnPart> columns, List<List<CellPart>> rows) {}

  record ColumnPart(String name, String label) {}

  record CellPart(String value, @Nullable Double confidence, @Nullable List<Integer> box) {}

  static @Nullable List<Integer> box(@Nullable Box box) {
    return box == null ? null : List.of(box.left(), box.top(), box.right(), box.bottom());
  }
}
