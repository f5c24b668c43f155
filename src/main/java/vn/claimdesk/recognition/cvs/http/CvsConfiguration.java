package vn.claimdesk.recognition.cvs.http;

import feign.Feign;
import feign.Retryer;
import feign.auth.BasicAuthRequestInterceptor;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the clients of the vendor's interfaces: one transport, one way to the hosts for all. */
@Configuration(proxyBeanMethods = false)
class CvsConfiguration {

  /** Makes a client of any of the interfaces. */
  record Clients(Feign feign, Endpoints endpoints) {
    <T> T of(Class<T> api) {
      return feign.newInstance(new RoutedTarget<>(api, endpoints));
    }
  }

  @Bean
  Clients recognitionClients(CvsProperties properties, Endpoints endpoints) {
    var transport = new JdkTransport(properties.connectTimeout());
    return new Clients(
        Feign.builder()
            .encoder(new BodyEncoder())
            .client(new TimeLimits(transport, properties))
            .retryer(Retryer.NEVER_RETRY)
            .requestInterceptor(
                new BasicAuthRequestInterceptor(
                    properties.apiKey(), properties.apiSecret(), StandardCharsets.UTF_8))
            .build(),
        endpoints);
  }
}
