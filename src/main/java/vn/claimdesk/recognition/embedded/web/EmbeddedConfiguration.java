package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine under its address, unless it is switched off. */
@Configuration
@ConditionalOnProperty(name = "claimdesk.embedded.enabled", matchIfMissing = true)
class EmbeddedConfiguration {

  @Bean
  ServletRegistrationBean<EmbeddedServlet> embeddedServlet(
      KeyPair keys, Answers answers, Capabilities capabilities, Bounds bounds, ObjectMapper json) {
    ServletRegistrationBean<EmbeddedServlet> registration =
        new ServletRegistrationBean<>(
            new EmbeddedServlet(keys, answers, capabilities, json), EmbeddedServlet.BASE + "/*");
    registration.setMultipartConfig(bounds.multipart());
    return registration;
  }
}
