package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the key pair's filter in front of the embedded engine's addresses. */
@Configuration
@ConditionalOnProperty(name = "claimdesk.embedded.enabled", matchIfMissing = true)
class EmbeddedConfiguration {

  @Bean
  FilterRegistrationBean<KeyPairFilter> keyPairFilter(
      EmbeddedProperties properties, ObjectMapper json) {
    FilterRegistrationBean<KeyPairFilter> registration =
        new FilterRegistrationBean<>(new KeyPairFilter(properties, json));
    registration.addUrlPatterns("/api/v2/*");
    return registration;
  }
}
