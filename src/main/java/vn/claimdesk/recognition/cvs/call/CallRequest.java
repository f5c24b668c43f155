package vn.claimdesk.recognition.cvs.call;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One call to be made. There are only calls that the operation takes: a missing or unknown part, a
 * form the operation does not have, a missing, unknown or malformed parameter are an {@link
 * IllegalArgumentException} here, before anything is sent.
 *
 * @param claimNumber sent as {@code check_sum}, the key by which calls are reconciled
 * @param inputs by the name of their part, in the operation's order
 * @param values of the parameters, in their own types
 */
public record CallRequest(
    String claimNumber,
    Operation operation,
    Map<String, Input> inputs,
    Map<Parameter, Object> values) {

  public CallRequest {
    CallCheck.parts(operation, inputs);
    CallCheck.parameters(operation, values.keySet());
    inputs = inOrder(operation, inputs);
    values = complete(operation, values);
  }

  /** A call that sends a single picture and leaves the parameters as they are. */
  public CallRequest(String claimNumber, Operation operation, Input input) {
    this(claimNumber, operation, CallCheck.single(operation, input), Map.of());
  }

  /** Begins a call; {@code check_sum} is the key by which it is reconciled. */
  public static CallBuilder of(Operation operation, String checkSum) {
    return new CallBuilder(operation, checkSum);
  }

  /**
   * SHA-256 of what is sent, hexadecimal: of a single picture's bytes, or of the names and hashes
   * of several in their order.
   */
  public String contentSha256() {
    if (inputs.size() == 1) {
      return inputs.values().iterator().next().sha256();
    }
    return Sha256.of(
        inputs.entrySet().stream()
            .map(part -> part.getKey() + ":" + part.getValue().sha256() + "\n")
            .collect(Collectors.joining()));
  }

  /** The input form by its {@code format_type}, or {@code none}. */
  public String inputForm() {
    return form().code();
  }

  public InputForm form() {
    return inputs.values().stream().map(Input::form).findFirst().orElse(InputForm.NONE);
  }

  /**
   * The parameters that shape the answer, in a fixed order; {@code check_sum} is none of them.
   * Metadata and long values are there by their hash.
   */
  public String parameters() {
    return values.entrySet().stream()
        .map(value -> value.getKey().code() + "=" + value.getKey().shown(value.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Whether the same call may lead to something else each time: an address or a gallery can. */
  public boolean answerMayChange() {
    return form() == InputForm.URL || operation.changing();
  }

  /** The address in a part of a call by {@code url}. */
  public String address(String part) {
    return ((Input.Address) input(part)).address();
  }

  /** The picture in a part of a call by {@code file} or {@code base64}. */
  public Content content(String part) {
    return ((Input.Sent) input(part)).content();
  }

  public boolean flag(Parameter parameter) {
    return Boolean.TRUE.equals(values.get(parameter));
  }

  public int number(Parameter parameter) {
    return (Integer) value(parameter);
  }

  /** The value of a parameter in words. */
  public String text(Parameter parameter) {
    return value(parameter).toString();
  }

  /** The picture of the gallery that is meant. */
  public ImageId imageId() {
    return (ImageId) value(Parameter.IMAGE_ID);
  }

  /** The pictures of the gallery that are meant; empty where none is. */
  public List<ImageId> ids() {
    return values.get(Parameter.IDS) instanceof List<?> ids
        ? ids.stream().map(ImageId.class::cast).toList()
        : List.of();
  }

  /** What is to be kept with a picture of the gallery; empty where nothing is. */
  public Map<String, Object> metadata() {
    var metadata = new LinkedHashMap<String, Object>();
    if (values.get(Parameter.METADATA) instanceof Map<?, ?> entries) {
      entries.forEach((key, value) -> metadata.put(key.toString(), value));
    }
    return metadata;
  }

  private Input input(String part) {
    return Objects.requireNonNull(inputs.get(part), part);
  }

  private Object value(Parameter parameter) {
    return Objects.requireNonNull(values.get(parameter), parameter.code());
  }

  private static Map<String, Input> inOrder(Operation operation, Map<String, Input> inputs) {
    var ordered = new LinkedHashMap<String, Input>();
    operation.parts().forEach(part -> ordered.put(part, inputs.get(part)));
    return Collections.unmodifiableMap(ordered);
  }

  private static Map<Parameter, Object> complete(
      Operation operation, Map<Parameter, Object> values) {
    var typed = new EnumMap<Parameter, Object>(Parameter.class);
    Arrays.stream(Parameter.values())
        .filter(values::containsKey)
        .forEach(parameter -> typed.put(parameter, parameter.read(values.get(parameter))));
    if (operation.parameters().contains(Parameter.GET_THUMB)) {
      typed.putIfAbsent(Parameter.GET_THUMB, true);
    }
    return Collections.unmodifiableMap(typed);
  }
}
