package vn.claimdesk.adjudication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.adjudication.Cost;
import vn.claimdesk.field.Box;

/** A document of the dossier and its pages, to be opened beside a fact or a line. */
record PaperPart(String id, String typeName, List<PagePart> pages) {

  /** A page and the address of its picture. */
  record PagePart(String id, int width, int height, String image) {}

  /**
   * What one invoice or receipt proves.
   *
   * @param typeName the paper, by name
   * @param detailedIn the list of expenses that the lines stand on, by name; null for none
   */
  record CostPart(
      String documentId,
      String typeName,
      String number,
      long amount,
      @Nullable String detailedIn,
      List<LinePart> lines) {}

  /**
   * A line of expense.
   *
   * @param kind {@code printed}, {@code remainder} or {@code whole}
   */
  record LinePart(
      String key,
      String kind,
      String text,
      long amount,
      @Nullable String pageId,
      @Nullable List<Integer> box) {

    static LinePart of(Cost.Line line, String text, @Nullable String pageId) {
      return new LinePart(
          line.key(), line.kind().code(), text, line.amount(), pageId, Box.corners(line.box()));
    }
  }
}
