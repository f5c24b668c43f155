package vn.claimdesk.recognition.cvs.call;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts a call together:
 *
 * <pre>{@code
 * CallRequest.of(Operation.FACE_MATCHING, "K26-000001")
 *     .file("img1", card)
 *     .file("img2", portrait)
 *     .with("type1", "card")
 *     .build();
 * }</pre>
 */
public final class CallBuilder {

  private final Operation operation;
  private final String checkSum;
  private final Map<String, Input> inputs = new LinkedHashMap<>();
  private final Map<Parameter, Object> values = new EnumMap<>(Parameter.class);

  CallBuilder(Operation operation, String checkSum) {
    this.operation = operation;
    this.checkSum = checkSum;
  }

  /** Sends a picture as a part of multipart/form-data. */
  public CallBuilder file(String part, Content picture) {
    return input(part, Input.of(InputForm.FILE, picture));
  }

  /** Sends the only picture as multipart/form-data. */
  public CallBuilder file(Content picture) {
    return file(CallCheck.onlyPart(operation), picture);
  }

  /** Sends a picture as text in JSON. */
  public CallBuilder base64(String part, Content picture) {
    return input(part, Input.of(InputForm.BASE64, picture));
  }

  /** Sends the only picture as text in JSON. */
  public CallBuilder base64(Content picture) {
    return base64(CallCheck.onlyPart(operation), picture);
  }

  /** Lets the service fetch a picture. */
  public CallBuilder url(String part, String address) {
    return input(part, Input.at(address));
  }

  /** Lets the service fetch the only picture. */
  public CallBuilder url(String address) {
    return url(CallCheck.onlyPart(operation), address);
  }

  /** Puts a picture in, in whichever form it has. */
  public CallBuilder input(String part, Input input) {
    if (inputs.put(part, input) != null) {
      throw new IllegalArgumentException("the part %s is given twice".formatted(part));
    }
    return this;
  }

  /**
   * Tells the operation something beside its pictures.
   *
   * @param parameter its name on the wire, such as {@code type1}
   * @param value text, number or boolean; a list of ids for {@code ids}, a map for {@code metadata}
   */
  public CallBuilder with(String parameter, Object value) {
    return with(Parameter.named(parameter), value);
  }

  /** Tells the operation something beside its pictures. */
  public CallBuilder with(Parameter parameter, Object value) {
    values.put(parameter, value);
    return this;
  }

  /**
   * The call.
   *
   * @throws IllegalArgumentException that says which part, form or parameter is wrong or missing
   */
  public CallRequest build() {
    return new CallRequest(checkSum, operation, inputs, values);
  }
}
