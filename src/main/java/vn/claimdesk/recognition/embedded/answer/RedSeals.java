package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Whether a paper of the dossier carries a round red seal, as the contract's later edition has it:
 * {@code valid_seals} is {@code True} or {@code False}, {@code image_seals} shows them.
 */
final class RedSeals {

  /** Labels of papers of which nobody asks for a seal; cards print red emblems besides. */
  private static final Set<String> UNSEALED = Set.of("id_doc", "invoice");

  private RedSeals() {}

  static void add(PaperPages paper, ObjectNode info, boolean pictures) {
    @Nullable String label = paper.paper().label();
    if (label == null || UNSEALED.contains(label)) {
      return;
    }
    boolean sealed = paper.pages().stream().anyMatch(page -> !page.text().seals().isEmpty());
    info.put("valid_seals", sealed ? "True" : "False");
    if (pictures) {
      ArrayNode images = info.putArray("image_seals");
      for (ReadPage page : paper.pages()) {
        for (Box seal : page.text().seals()) {
          images.add(Pictures.encode(page.text().picture(), seal));
        }
      }
    }
  }
}
