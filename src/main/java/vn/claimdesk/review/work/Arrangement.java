package vn.claimdesk.review.work;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.document.Page;
import vn.claimdesk.field.PageLabels;
import vn.claimdesk.review.ReviewRefusedException;

/**
 * Which pages an adjuster put together as documents. Holds them against the pages there are: every
 * page that is not set aside lies in exactly one document, and a document has one label.
 *
 * @param documents ids of the pages of each, in their order; empty where nothing was arranged
 */
record Arrangement(List<List<String>> documents) {

  /**
   * The documents but for empty ones.
   *
   * @throws ReviewRefusedException where a document or a page in one is null
   */
  static Arrangement of(@Nullable List<List<String>> documents) {
    List<List<String>> made = documents == null ? List.of() : documents;
    if (made.stream()
        .anyMatch(pages -> pages == null || pages.stream().anyMatch(Objects::isNull))) {
      throw new ReviewRefusedException("draftDamaged");
    }
    return new Arrangement(
        made.stream().filter(pages -> !pages.isEmpty()).map(List::copyOf).toList());
  }

  boolean made() {
    return !documents.isEmpty();
  }

  /**
   * Without pages that are set aside by now.
   *
   * @param labels the labels that count, by page
   * @param electronic ids of the pages that stand for a data file
   */
  Arrangement checked(Map<String, Page> pages, Map<String, String> labels, Set<String> electronic) {
    Set<String> seen = new HashSet<>();
    for (String page : documents.stream().flatMap(List::stream).toList()) {
      if (!pages.containsKey(page)) {
        throw new ReviewRefusedException("pageUnknown");
      }
      if (!seen.add(page)) {
        throw new ReviewRefusedException("pageTwice", number(pages, page));
      }
    }
    pages.keySet().stream()
        .filter(page -> !seen.contains(page) && !PageLabels.setsAside(labels.get(page)))
        .findFirst()
        .ifPresent(
            page -> {
              throw new ReviewRefusedException("pageInNoDocument", number(pages, page));
            });
    List<List<String>> read =
        documents.stream()
            .map(
                document ->
                    document.stream()
                        .filter(page -> !PageLabels.setsAside(labels.get(page)))
                        .toList())
            .filter(document -> !document.isEmpty())
            .toList();
    read.forEach(document -> requireOneLabel(document, pages, labels));
    read.forEach(document -> requireAlone(document, pages, electronic));
    return new Arrangement(read);
  }

  private static void requireOneLabel(
      List<String> document, Map<String, Page> pages, Map<String, String> labels) {
    if (document.stream().map(labels::get).distinct().count() > 1) {
      throw new ReviewRefusedException("labelsDiffer", number(pages, document.get(0)));
    }
  }

  private static void requireAlone(
      List<String> document, Map<String, Page> pages, Set<String> electronic) {
    if (document.size() > 1) {
      document.stream()
          .filter(electronic::contains)
          .findFirst()
          .ifPresent(
              page -> {
                throw new ReviewRefusedException("electronicAlone", number(pages, page));
              });
    }
  }

  /** The number by which the form shows a page: its place in the dossier, from 1. */
  static String number(Map<String, Page> pages, String page) {
    return Integer.toString(List.copyOf(pages.keySet()).indexOf(page) + 1);
  }
}
