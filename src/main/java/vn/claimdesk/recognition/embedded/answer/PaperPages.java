package vn.claimdesk.recognition.embedded.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.claimdesk.recognition.embedded.label.PagePaper;
import vn.claimdesk.recognition.embedded.table.ReadTable;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;

/** The pages of one paper: the one with its title and those that continue it. */
record PaperPages(PagePaper paper, List<ReadPage> pages) {

  private static final double CLEAR = 0.95;

  List<TextLine> lines() {
    return pages.stream().flatMap(page -> page.lines().stream()).toList();
  }

  /** Whether the page clearly begins a paper that is known, and not only looks like some other. */
  static boolean begins(PagePaper paper) {
    return paper.titled() && paper.score() >= CLEAR && !paper.type().startsWith("none_");
  }

  /** The part of its page that a table takes, as a picture; empty where the page is not here. */
  String picture(ReadTable table) {
    return pages.stream()
        .filter(page -> page.index() == table.page())
        .findFirst()
        .map(page -> Pictures.encode(page.text().picture(), table.box()))
        .orElse("");
  }

  /** Puts pages together; pages that are no known paper are left out. */
  static List<PaperPages> of(List<ReadPage> pages, List<Optional<PagePaper>> papers) {
    List<PaperPages> grouped = new ArrayList<>();
    PagePaper before = null;
    for (int i = 0; i < pages.size(); i++) {
      PagePaper paper = papers.get(i).orElse(null);
      if (paper != null) {
        boolean card = "id_doc".equals(paper.label());
        boolean same = !card && before != null && before.type().equals(paper.type());
        if (same && !paper.titled()) {
          grouped.get(grouped.size() - 1).pages().add(pages.get(i));
        } else {
          grouped.add(new PaperPages(paper, new ArrayList<>(List.of(pages.get(i)))));
        }
      }
      before = paper;
    }
    return grouped;
  }
}
