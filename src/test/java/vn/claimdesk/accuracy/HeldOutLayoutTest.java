package vn.claimdesk.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeldOutLayoutTest {

  @ParameterizedTest
  @EnumSource(names = {"HELD_OUT", "KEPT_APART"})
  void makesAPaperOfEveryLayoutKeptApart(Layouts layouts) {
    List<PaperCase> papers = VariedPapers.of(Quality.DIGITAL, layouts, 1, 3).toList();
    assertThat(papers).isNotEmpty().allMatch(paper -> paper.layouts() == layouts);
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
