package vn.claimdesk.recognition.cvs.http;

import feign.MethodMetadata;
import feign.Request;
import feign.RequestTemplate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;

/** Knows which operation a request of the interfaces asks for, by its method and path. */
final class Asked {

  private static final Map<String, Operation> BY_LINE =
      Arrays.stream(Operation.values())
          .flatMap(
              operation ->
                  operation.forms().stream()
                      .map(
                          form -> Map.entry(method(operation, form) + operation.path(), operation)))
          .distinct()
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private Asked() {}

  /** The operation of a request. */
  static Operation of(RequestTemplate request) {
    return of(request.methodMetadata());
  }

  static Operation of(MethodMetadata method) {
    RequestTemplate asDeclared = method.template();
    return Objects.requireNonNull(BY_LINE.get(asDeclared.method() + asDeclared.path()));
  }

  private static Request.HttpMethod method(Operation operation, InputForm form) {
    return switch (form) {
      case URL -> Request.HttpMethod.GET;
      case FILE, BASE64 -> Request.HttpMethod.POST;
      case NONE -> withoutPicture(operation);
    };
  }

  private static Request.HttpMethod withoutPicture(Operation operation) {
    return switch (operation) {
      case FACE_SEARCH_UPDATE -> Request.HttpMethod.PUT;
      case FACE_SEARCH_DELETE -> Request.HttpMethod.DELETE;
      default -> Request.HttpMethod.GET;
    };
  }
}
