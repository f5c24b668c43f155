package vn.claimdesk.review.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the form "label pages" shows. */
record LabelSheet(
    String claimNumber,
    String insuredName,
    String benefit,
    ReviewSheet.TaskPart task,
    ClaimPart claim,
    List<PagePart> pages,
    List<LabelPart> labels,
    @JsonRawValue @Nullable String draft,
    long draftRevision) {

  record ClaimPart(Instant filedAt) {}

  /**
   * A page.
   *
   * @param index in its file, from 0
   * @param labelSource {@code engine}, {@code human} or null
   * @param image address of its picture
   * @param electronic whether it stands for a data file, which is a document of its own
   * @param sameAs id of an earlier page of a file with the very same bytes
   */
  record PagePart(
      String id,
      String fileId,
      String file,
      int index,
      @Nullable String label,
      @Nullable String labelSource,
      int width,
      int height,
      String image,
      boolean electronic,
      @Nullable String sameAs) {}

  /**
   * A label to choose.
   *
   * @param reading what happens to a page with this label, in words
   * @param aside whether its pages are in no document
   */
  record LabelPart(String id, String name, String reading, boolean aside) {}
}
