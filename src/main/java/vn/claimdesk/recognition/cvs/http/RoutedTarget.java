package vn.claimdesk.recognition.cvs.http;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;

/** Sends each operation to the host that the configuration names for it. */
record RoutedTarget<T>(Class<T> type, Endpoints endpoints) implements Target<T> {

  @Override
  public String name() {
    return type.getSimpleName();
  }

  @Override
  public String url() {
    return "http://host.is.routed.by.operation.invalid";
  }

  @Override
  public Request apply(RequestTemplate request) {
    return request.target(endpoints.base(Asked.of(request))).request();
  }
}
