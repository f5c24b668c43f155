package vn.claimdesk.recognition.cvs.answer;

import java.util.Map;
import vn.claimdesk.field.DocumentCatalogue;

/** What an operation reads where its answer does not say so. */
final class UsualTypes {

  /** Vehicle invoices come in the shape of invoices. */
  private static final Map<String, String> OTHERWISE_NAMED =
      Map.of(
          "/ocr/document/invoice-xml", "invoice",
          "/ocr/document/invoice_vehicle", "invoice",
          "/ocr/vehicle_inspection", "picertificate");

  private UsualTypes() {}

  /** The type after which the operation is named, or {@link Entries#UNKNOWN_TYPE}. */
  static String of(String path, DocumentCatalogue catalogue) {
    String type = OTHERWISE_NAMED.getOrDefault(path, path.substring(path.lastIndexOf('/') + 1));
    return catalogue.find(type).isPresent() ? type : Entries.UNKNOWN_TYPE;
  }
}
