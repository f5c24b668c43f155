package vn.claimdesk.recognition.cvs.http;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.claimdesk.recognition.cvs.call.Host;
import vn.claimdesk.recognition.cvs.call.InputForm;

/**
 * Where the recognition service is and how it is called.
 *
 * @param cloudUrl address of the host of most operations, or {@code embedded}
 * @param demoUrl address of the host of {@code get_label_claim}, or {@code embedded}
 * @param inputForm how papers are sent: {@code file} or {@code base64}
 * @param callTimeout longest time for a whole call, from sending to the last byte of the answer
 */
@ConfigurationProperties("claimdesk.recognition")
public record CvsProperties(
    @DefaultValue(EMBEDDED) String cloudUrl,
    @DefaultValue(EMBEDDED) String demoUrl,
    @DefaultValue("") String apiKey,
    @DefaultValue("") String apiSecret,
    @DefaultValue("file") InputForm inputForm,
    @DefaultValue("10s") Duration connectTimeout,
    @DefaultValue("10m") Duration callTimeout) {

  /** The address that means this application's own engine. */
  public static final String EMBEDDED = "embedded";

  public CvsProperties {
    cloudUrl = address("cloud-url", cloudUrl);
    demoUrl = address("demo-url", demoUrl);
    if (inputForm == InputForm.URL) {
      throw new IllegalArgumentException(
          "claimdesk.recognition.input-form must be file or base64: papers have no address");
    }
  }

  public String address(Host host) {
    return host == Host.CLOUD ? cloudUrl : demoUrl;
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

  private static boolean isHttp(String address) {
    try {
      URI uri = URI.create(address);
      return uri.getHost() != null && uri.getScheme().matches("https?");
    } catch (IllegalArgumentException | NullPointerException malformed) {
      return false;
    }
  }
}
