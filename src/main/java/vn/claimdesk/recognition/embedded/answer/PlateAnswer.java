package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.embedded.page.Plate;
import vn.claimdesk.recognition.embedded.page.PlateReader;

/** Answers {@code /ocr/vehicle_plate}: every license plate on a photo. */
@Component
public class PlateAnswer {

  private final PlateReader plates;

  PlateAnswer(PlateReader plates) {
    this.plates = plates;
  }

  /** The contract's {@code data}; empty where no plate can be read. */
  public ArrayNode of(byte[] content, boolean pictures) {
    ArrayNode data = JsonNodeFactory.instance.arrayNode();
    for (Plate plate : plates.read(content)) {
      ObjectNode entry = data.addObject().put("plate", plate.text());
      if (pictures) {
        entry.put("image", Pictures.encode(plate.picture()));
      }
    }
    return data;
  }
}
