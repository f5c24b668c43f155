package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.JsonNode;
import vn.claimdesk.field.IdentityNumber;

/**
 * What the contract warns of on identity papers, as far as text can tell. Whether a picture was
 * taken from a screen, shows a photocopy or a clipped corner is not looked at.
 */
enum Warning {
  NONE("Successful"),
  NUMBER("The id field on the document is incorrectly formatted"),
  ZONE("The mrzcode on the passport is incorrectly formatted");

  /** What a machine readable zone reaches only where all of its check digits hold. */
  private static final double CHECKED = 0.9;

  private final String message;

  Warning(String message) {
    this.message = message;
  }

  String message() {
    return message;
  }

  /** What is wrong with a paper; a number or zone that was not seen is not called wrong. */
  static Warning of(String type, JsonNode info) {
    String id = info.path("id").asText("");
    if (!id.isEmpty() && !wellFormed(type, id)) {
      return NUMBER;
    }
    JsonNode zone = info.path("confidence");
    return type.equals("passport") && zone.isNumber() && zone.asDouble() < CHECKED ? ZONE : NONE;
  }

  private static boolean wellFormed(String type, String id) {
    return switch (type) {
      case "9_id_card_front" -> id.matches("\\d{9}");
      case "12_id_card_front", "chip_id_card_front" -> IdentityNumber.parse(id).isPresent();
      case "passport" -> id.matches("[A-Z]\\d{7,8}");
      default -> true;
    };
  }
}
