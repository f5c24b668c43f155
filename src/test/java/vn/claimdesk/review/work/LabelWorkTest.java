package vn.claimdesk.review.work;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.document.Page;
import vn.claimdesk.document.SourceFile;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.PageLabels;
import vn.claimdesk.review.ReviewRefusedException;

class LabelWorkTest {

  private final Documents documents = mock();
  private final DocumentCatalogue catalogue = mock();
  private final AuditTrail audit = mock();
  private final LabelWork work = new LabelWork(documents, catalogue, audit);

  @BeforeEach
  void fourPages() {
    when(catalogue.humanLabels()).thenReturn(PageLabels.HUMAN);
    when(documents.files("C"))
        .thenReturn(
            List.of(
                new SourceFile("f", "C", "scan.pdf", "application/pdf", 1, "1"),
                new SourceFile("g", "C", "photo.jpg", "image/jpeg", 1, "2"),
                new SourceFile("h", "C", "invoice.xml", "application/xml", 1, "3")));
    when(documents.pages("C"))
        .thenReturn(
            List.of(
                page("a", "f", 0, "invoice"),
                page("b", "f", 1, null),
                page("c", "g", 0, "bill"),
                page("e", "h", 0, "invoice")));
  }

  @Test
  void labelsArrangesAndTurnsPages() {
    work.apply(
        "C",
        """
        {"pages": {"b": "duplicate", "c": "invoice"}, "groups": [["c", "a"], ["b"], ["e"]],
         "turns": {"c": 90, "a": 0}}""",
        "adjuster");

    verify(documents).label("c", "invoice", LabelSource.HUMAN);
    verify(documents).label("b", "duplicate", LabelSource.HUMAN);
    verify(documents).arrange("C", List.of(List.of("c", "a"), List.of("e")));
    verify(documents).turn("c", 90);
    verify(documents, never()).turn(eq("a"), anyInt());
    verify(audit).record("C", "page.turned", "adjuster", Map.of("page", "c", "degrees", "90"));
    verify(audit).record("C", "pages.arranged", "adjuster", Map.of("documents", "c a; e"));
  }

  @Test
  void arrangesNothingWhereNothingWasArranged() {
    work.apply("C", "{\"pages\": {\"b\": \"bill\"}}", "adjuster");

    verify(documents, never()).arrange(any(), any());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | pageWithoutLabel",
        "{\"pages\": {\"b\": \"<b>invoice</b>\"}} | labelUnknown",
        "{\"pages\": {\"b\": \"bill\", \"of another claim\": \"bill\"}} | pageUnknown",
        "{\"pages\": {\"b\": \"bill\"}, \"turns\": {\"of another claim\": 90}} | pageUnknown",
        "{\"pages\": {\"b\": \"bill\"}, \"turns\": {\"a\": 45}} | turnUnknown",
        "{\"pages\": {\"b\": \"bill\"}, \"turns\": {\"a\": null}} | turnUnknown",
        "{\"pages\": {\"b\": \"bill\"}, \"groups\": [[\"a\", \"b\"], [\"c\"], [\"e\"]]} | labelsDiffer",
        "{\"pages\": {\"b\": \"bill\"}, \"groups\": [[\"a\"], [\"b\"]]} | pageInNoDocument",
        "{\"pages\": {\"b\": \"bill\"}, \"turns\": {\"e\": 90}} | electronicNotTurned",
        "{\"groups\": \"all\"} | draftDamaged",
        "{\"pages\": {\"b\": \"bill\"}, \"groups\": [null]} | draftDamaged",
        "{\"pages\": {\"b\": \"bill\"}, \"groups\": [[\"a\", null]]} | draftDamaged",
      })
  void refusesTheWholeOfWhatMakesNoSense(String draft, String code) {
    assertThatThrownBy(() -> work.apply("C", draft, "adjuster"))
        .isInstanceOf(ReviewRefusedException.class)
        .hasMessageStartingWith(code);
    verify(documents, never()).label(any(), any(), any());
    verify(documents, never()).arrange(any(), any());
    verify(documents, never()).turn(any(), anyInt());
  }

  private static Page page(String id, String file, int index, @Nullable String label) {
    LabelSource source = label == null ? null : LabelSource.ENGINE;
    return new Page(id, "C", file, index, label, source, null, 100, 140);
  }
}
