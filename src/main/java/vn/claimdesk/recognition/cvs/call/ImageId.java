package vn.claimdesk.recognition.cvs.call;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of a picture in the face search gallery. The vendor documents whole numbers and sends them
 * unquoted; an id of another kind travels as text.
 */
public record ImageId(String value) {

  public ImageId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("the id of a picture is empty");
    }
  }

  public static ImageId of(long value) {
    return new ImageId(Long.toString(value));
  }

  @JsonValue
  Object json() {
    return value.matches("0|[1-9]\\d{0,17}") ? (Object) Long.valueOf(value) : value;
  }

  @Override
  public String toString() {
    return value;
  }
}
