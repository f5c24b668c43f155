package vn.claimdesk.recognition.embedded.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way of asking for an operation.
 *
 * @param contentType of the body; null where there is none
 * @param queryParams names of its parameters, beside {@code check_sum}
 * @param bodyParts names of the parts, or of the keys of the JSON
 * @param pictures where its pictures are: parameters, parts, or paths in the JSON
 */
record Call(
    String method,
    @Nullable String contentType,
    List<String> queryParams,
    List<String> bodyParts,
    List<String> pictures) {

  static final String JSON = "application/json";
  static final String MULTIPART = "multipart/form-data";

  static Call get(List<String> pictures, String... others) {
    return new Call("GET", null, joined(pictures, others), List.of(), pictures);
  }

  static Call upload(List<String> pictures, String... params) {
    return new Call("POST", MULTIPART, List.of(params), pictures, pictures);
  }

  static Call base64(List<String> pictures, String... params) {
    return new Call("POST", JSON, List.of(params), pictures, pictures);
  }

  static Call json(String method, List<String> keys, String... pictures) {
    return new Call(method, JSON, List.of(), keys, List.of(pictures));
  }

  /** What {@code format_type} must say; null where the call has no such parameter. */
  @Nullable String formatType() {
    if (!queryParams.contains("format_type")) {
      return null;
    }
    if (contentType == null) {
      return "url";
    }
    return contentType.equals(JSON) ? "base64" : "file";
  }

  /** Whether a body of this type is what the call takes. */
  boolean takes(@Nullable String type) {
    return contentType == null
        || type != null && type.regionMatches(true, 0, contentType, 0, contentType.length());
  }

  private static List<String> joined(List<String> pictures, String... others) {
    return java.util.stream.Stream.concat(pictures.stream(), java.util.Arrays.stream(others))
        .toList();
  }
}
