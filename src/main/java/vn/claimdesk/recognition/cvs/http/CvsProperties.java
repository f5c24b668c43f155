package vn.claimdesk.recognition.cvs.http;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.claimdesk.recognition.cvs.call.Host;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;

/**
 * Where the recognition service is and how it is called.
 *
 * @param cloudUrl address of the host of most operations, or {@code embedded}
 * @param demoUrl address of the host of the others, such as {@code get_label_claim}, or {@code
 *     embedded}
 * @param hosts operations that are asked at another host than the vendor documents
 * @param inputForm how papers are sent: {@code file} or {@code base64}
 * @param connectTimeout longest time for a connection to come about
 * @param callTimeout longest time for a whole call, from sending to the last byte of the answer
 * @param callTimeouts operations that have another limit
 */
@ConfigurationProperties("claimdesk.recognition")
public record CvsProperties(
    @DefaultValue(EMBEDDED) String cloudUrl,
    @DefaultValue(EMBEDDED) String demoUrl,
    @DefaultValue Map<Operation, Host> hosts,
    @DefaultValue("") String apiKey,
    @DefaultValue("") String apiSecret,
    @DefaultValue("file") InputForm inputForm,
    @DefaultValue("10s") Duration connectTimeout,
    @DefaultValue("10m") Duration callTimeout,
    @DefaultValue Map<Operation, Duration> callTimeouts) {

  /** The address that means this application's own engine. */
  public static final String EMBEDDED = "embedded";

  public CvsProperties {
    cloudUrl = address("cloud-url", cloudUrl);
    demoUrl = address("demo-url", demoUrl);
    callTimeouts.forEach(
        (operation, limit) -> positive("call-timeouts." + operation.code(), limit));
    positive("call-timeout", callTimeout);
    positive("connect-timeout", connectTimeout);
    if (inputForm != InputForm.FILE && inputForm != InputForm.BASE64) {
      throw new IllegalArgumentException(
          "claimdesk.recognition.input-form must be file or base64: papers have no address");
    }
  }

  public String address(Host host) {
    return host == Host.CLOUD ? cloudUrl : demoUrl;
  }

  /** The host at which an operation is asked. */
  public Host host(Operation operation) {
    return hosts.getOrDefault(operation, operation.defaultHost());
  }

  /** The address of that host, or {@code embedded}. */
  public String address(Operation operation) {
    return address(host(operation));
  }

  /** The longest time for a whole call of an operation. */
  public Duration callTimeout(Operation operation) {
    return callTimeouts.getOrDefault(operation, callTimeout);
  }

  private static String address(String property, String value) {
    String address = value.strip().replaceFirst("/+$", "").replaceFirst("/api/v2$", "");
    if (address.equals(EMBEDDED) || isHttp(address)) {
      return address;
    }
    throw new IllegalArgumentException(
        "claimdesk.recognition.%s must be \"embedded\" or start with http:// or https://"
            .formatted(property));
  }

  private static void positive(String property, Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      throw new IllegalArgumentException(
          "claimdesk.recognition.%s must be longer than nothing".formatted(property));
    }
  }

  private static boolean isHttp(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getHost() != null && uri.getScheme().matches("https?");
    } catch (IllegalArgumentException | NullPointerException malformed) {
      return false;
    }
  }
}
