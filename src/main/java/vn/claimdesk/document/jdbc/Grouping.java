package vn.claimdesk.document.jdbc;

import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.document.Page;

/**
 * Puts neighbouring pages of a file that carry the same label together. Whether they hold one paper
 * or several is seen when they are read.
 */
final class Grouping {

  private Grouping() {}

  /** Groups of pages in their order; pages without a label and pages set aside are in none. */
  static List<List<Page>> of(List<Page> pages) {
    List<List<Page>> groups = new ArrayList<>();
    List<Page> current = new ArrayList<>();
    for (Page page : pages) {
      if (!current.isEmpty() && !continues(current.get(current.size() - 1), page)) {
        groups.add(List.copyOf(current));
        current.clear();
      }
      if (page.belongsToADocument()) {
        current.add(page);
      }
    }
    if (!current.isEmpty()) {
      groups.add(List.copyOf(current));
    }
    return groups;
  }

  private static boolean continues(Page last, Page next) {
    return last.fileId().equals(next.fileId())
        && last.index() + 1 == next.index()
        && last.label() != null
        && last.label().equals(next.label());
  }
}
