package vn.claimdesk.recognition.embedded.label;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what a type of paper is told from others.
 *
 * @param type the contract's type, or a name of our own for papers that have no label
 * @param label one of the 17 labels; null where the paper is none of them
 * @param titles wordings printed as the title
 * @param wording wordings that such papers hold
 * @param against wordings that such papers never hold
 * @param anywhere whether the title may stand anywhere on the page, as on a scanned card
 * @param zone the machine readable zone such a paper has: TD1 or TD3
 */
record PaperFeatures(
    String type,
    @Nullable String label,
    List<String> titles,
    List<String> wording,
    List<String> against,
    boolean anywhere,
    @Nullable String zone) {

  PaperFeatures {
    titles = titles == null ? List.of() : List.copyOf(titles);
    wording = wording == null ? List.of() : List.copyOf(wording);
    against = against == null ? List.of() : List.copyOf(against);
  }
}
