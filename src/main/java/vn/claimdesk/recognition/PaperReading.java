package vn.claimdesk.recognition;

import java.util.List;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;

/**
 * One paper found in a document.
 *
 * @param type such as {@code chip_id_card_front}; a type the catalogue does not know is kept
 * @param fields page numbers count within the paper that was sent
 * @param pictures the pictures that the boxes refer to, where the service returned them
 */
public record PaperReading(
    String type, List<Field> fields, List<FieldTable> tables, List<PagePicture> pictures) {

  /** The aligned picture of a page (JPEG or PNG) that the boxes of its fields refer to. */
  public record PagePicture(int page, byte[] image) {}
}
