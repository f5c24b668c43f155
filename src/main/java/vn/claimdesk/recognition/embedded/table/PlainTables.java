package vn.claimdesk.recognition.embedded.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;

/** Finds all tables of a page: those within printed rules, and aligned columns elsewhere. */
public final class PlainTables {

  private PlainTables() {}

  /** The tables from top to bottom. */
  public static List<PlainTable> of(ReadPage page) {
    List<PlainTable> tables = new ArrayList<>(RuledTables.of(page));
    List<Box> taken = tables.stream().map(PlainTable::box).toList();
    List<TextLine> rest =
        page.lines().stream()
            .filter(line -> taken.stream().noneMatch(box -> inside(line, box)))
            .toList();
    tables.addAll(AlignedTables.of(rest));
    tables.sort(Comparator.comparingInt(table -> table.box().top()));
    return tables;
  }

  private static boolean inside(TextLine line, Box box) {
    return line.middle() >= box.top() && line.middle() <= box.bottom();
  }
}
