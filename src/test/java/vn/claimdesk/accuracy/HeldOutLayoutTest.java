package vn.claimdesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeldOutLayoutTest {

  @Test
  void makesAPaperOfEveryLayoutKeptApart() {
    List<PaperCase> papers = VariedPapers.of(Quality.DIGITAL, Layouts.HELD_OUT, 1, 3).toList();
    assertThat(papers).isNotEmpty().allMatch(paper -> paper.layouts() == Layouts.HELD_OUT);
  }

  @Test
  void makesTheSamePapersForTheSameSeedAndOthersForAnother() {
    assertThat(firstInvoice(3)).isEqualTo(firstInvoice(3)).isNotEqualTo(firstInvoice(4));
  }

  private static byte[] firstInvoice(long seed) {
    return VariedPapers.of(Quality.XML, Layouts.OWN, 1, seed)
        .findFirst()
        .orElseThrow()
        .file()
        .content();
  }
}
