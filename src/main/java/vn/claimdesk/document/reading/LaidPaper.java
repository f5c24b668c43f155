package vn.claimdesk.document.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.document.ReadingStore.FoundPage;
import vn.claimdesk.document.ReadingStore.FoundPaper;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.PaperReading.PagePicture;

/**
 * A paper that was read, laid on the pages it was found on; its fields count pages within it.
 *
 * <p>Two cards in one picture are two papers on one page; a scan of several invoices is several
 * papers on pages of their own. A page on which nothing was found stays with the paper before it.
 */
record LaidPaper(FoundPaper paper, List<Field> fields, List<FieldTable> tables) {

  /** Lays the readings of a document of so many pages; every page lands somewhere. */
  static List<LaidPaper> lay(List<PaperReading> readings, int pageCount) {
    List<TreeSet<Integer>> pages = readings.stream().map(it -> pagesOf(it, pageCount)).toList();
    for (int page = 0; page < pageCount; page++) {
      int at = page;
      if (pages.stream().noneMatch(found -> found.contains(at))) {
        pages.get(paperBefore(pages, at)).add(at);
      }
    }
    List<LaidPaper> laid = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      laid.add(lay(readings.get(i), List.copyOf(pages.get(i)), pageCount));
    }
    return laid;
  }

  private static LaidPaper lay(PaperReading reading, List<Integer> pages, int pageCount) {
    return new LaidPaper(
        new FoundPaper(
            reading.type(),
            pages.stream()
                .map(page -> new FoundPage(page, picture(reading, page, pageCount)))
                .toList()),
        reading.fields().stream()
            .map(field -> on(field, within(pages, field.page(), pageCount)))
            .toList(),
        reading.tables().stream()
            .map(
                table ->
                    new FieldTable(
                        table.name(),
                        within(pages, table.page(), pageCount),
                        table.columns(),
                        table.rows()))
            .toList());
  }

  private static TreeSet<Integer> pagesOf(PaperReading reading, int pageCount) {
    Stream<Integer> mentioned =
        Stream.concat(
            Stream.concat(
                reading.pictures().stream().map(PagePicture::page),
                reading.fields().stream().filter(field -> !field.missing()).map(Field::page)),
            reading.tables().stream().map(FieldTable::page));
    TreeSet<Integer> pages = new TreeSet<>();
    mentioned.forEach(page -> pages.add(bounded(page, pageCount)));
    if (pages.isEmpty()) {
      pages.add(0);
    }
    return pages;
  }

  private static int paperBefore(List<? extends Set<Integer>> papers, int page) {
    int before = 0;
    for (int i = 0; i < papers.size(); i++) {
      if (papers.get(i).stream().anyMatch(found -> found < page)) {
        before = i;
      }
    }
    return before;
  }

  private static byte @Nullable [] picture(PaperReading reading, int page, int pageCount) {
    return reading.pictures().stream()
        .filter(picture -> bounded(picture.page(), pageCount) == page)
        .map(PagePicture::image)
        .findFirst()
        .orElse(null);
  }

  private static int within(List<Integer> pages, int page, int pageCount) {
    return Math.max(0, pages.indexOf(bounded(page, pageCount)));
  }

  private static int bounded(int page, int pageCount) {
    return Math.max(0, Math.min(page, pageCount - 1));
  }

  private static Field on(Field field, int page) {
    return new Field(
        field.name(), field.value(), field.raw(), field.confidence(), field.box(), page);
  }
}
