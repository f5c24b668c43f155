package vn.claimdesk.recognition.cvs.http;

import feign.Client;
import feign.Request;
import feign.RequestInterceptor;
import feign.auth.BasicAuthRequestInterceptor;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Bean;

/** Transport, time limits and credentials of {@link CvsApi}; seen by this client only. */
class CvsApiConfiguration {

  @Bean
  Client recognitionTransport(CvsProperties properties) {
    return new JdkTransport(properties.connectTimeout());
  }

  @Bean
  Request.Options recognitionTimeLimits(CvsProperties properties) {
    return new Request.Options(
        properties.connectTimeout().toMillis(),
        TimeUnit.MILLISECONDS,
        properties.callTimeout().toMillis(),
        TimeUnit.MILLISECONDS,
        false);
  }

  @Bean
  RequestInterceptor recognitionCredentials(CvsProperties properties) {
    return new BasicAuthRequestInterceptor(
        properties.apiKey(), properties.apiSecret(), StandardCharsets.UTF_8);
  }
}
