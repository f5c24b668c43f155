package vn.claimdesk.review.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.claimdesk.document.Page;
import vn.claimdesk.review.ReviewRefusedException;

class ArrangementTest {

  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, String> labels =
      new LinkedHashMap<>(
          Map.of("a", "invoice", "b", "invoice", "c", "claim_form", "x", "invoice"));

  ArrangementTest() {
    Stream.of("a", "b", "c", "x")
        .forEach(id -> pages.put(id, new Page(id, "C", "f" + id, 0, null, null, null, 9, 9)));
  }

  @Test
  void putsPagesOfSeveralFilesTogetherInTheOrderGiven() {
    assertThat(checked(List.of(List.of("b", "a"), List.of("c"), List.of("x"))))
        .containsExactly(List.of("b", "a"), List.of("c"), List.of("x"));
  }

  @Test
  void leavesPagesOutThatAreSetAside() {
    labels.put("b", "duplicate");
    labels.put("c", "other");

    assertThat(checked(List.of(List.of("b", "a"), List.of("x"))))
        .containsExactly(List.of("a"), List.of("x"));
  }

  @Test
  void refusesWhatMakesNoDocuments() {
    assertRefused("pageInNoDocument", "3", List.of(List.of("a", "b"), List.of("x")));
    assertRefused("pageTwice", "1", List.of(List.of("a", "b"), List.of("a", "c"), List.of("x")));
    assertRefused("labelsDiffer", "1", List.of(List.of("a", "c"), List.of("b"), List.of("x")));
    assertRefused("electronicAlone", "4", List.of(List.of("a", "x"), List.of("b"), List.of("c")));
    assertThatThrownBy(() -> checked(List.of(List.of("a", "<script>"))))
        .isInstanceOf(ReviewRefusedException.class)
        .hasMessageStartingWith("pageUnknown");
  }

  private void assertRefused(String code, String page, List<List<String>> documents) {
    assertThatThrownBy(() -> checked(documents))
        .isInstanceOfSatisfying(
            ReviewRefusedException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(code);
              assertThat(refusal.arguments()).containsExactly(page);
            });
  }

  private List<List<String>> checked(List<List<String>> documents) {
    return Arrangement.of(documents).checked(pages, labels, Set.of("x")).documents();
  }
}
