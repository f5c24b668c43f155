package vn.claimdesk.recognition.embedded.table;

import java.util.List;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * The header of a table.
 *
 * @param lastLine index of its last line on the page
 * @param walls x positions of the printed rules between its columns, empty without
 */
record Header(List<TextLine> lines, int firstLine, int lastLine, Box box, List<Integer> walls) {

  private static final int FEWEST_WALLS = 4;

  boolean ruled() {
    return walls.size() >= FEWEST_WALLS;
  }
}
