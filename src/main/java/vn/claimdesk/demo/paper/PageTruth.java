package vn.claimdesk.demo.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page of a file shows.
 *
 * @param label the page label that it should get, null where it should get none
 * @param papers the papers on it; two where both sides of a card lie in one picture
 */
public record PageTruth(@Nullable String label, List<PaperTruth> papers) {

  public PageTruth {
    papers = List.copyOf(papers);
  }
}
