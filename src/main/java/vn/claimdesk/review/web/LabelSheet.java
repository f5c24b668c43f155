package vn.claimdesk.review.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the form "label pages" shows. */
record LabelSheet(
    String claimNumber,
    String insuredName,
    String benefit,
    List<PagePart> pages,
    List<LabelPart> labels,
    @JsonRawValue @Nullable String draft) {

  /**
   * A page.
   *
   * @param index in its file, from 0
   * @param labelSource {@code engine}, {@code human} or null
   * @param image address of its picture
   */
  record PagePart(
      String id,
      String file,
      int index,
      @Nullable String label,
      @Nullable String labelSource,
      int width,
      int height,
      String image) {}

  /**
   * A label to choose.
   *
   * @param reading what happens to a page with this label, in words
   */
  record LabelPart(String id, String name, String reading) {}
}
