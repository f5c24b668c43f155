package vn.claimdesk.recognition.embedded.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * The engine behind its addresses, a server, and pictures to fetch; nothing of the rest of the
 * application. Not annotated as a configuration, or tests of the whole application would find it.
 */
@ConfigurationPropertiesScan("vn.claimdesk.recognition.embedded")
@ComponentScan(
    basePackages = "vn.claimdesk.recognition.embedded",
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = {".*Inspect.*", ".*Test.*"}))
@ImportAutoConfiguration({
  ServletWebServerFactoryAutoConfiguration.class,
  EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  PropertyPlaceholderAutoConfiguration.class
})
class EmbeddedSlice {

  /** What is served under {@code /pictures/<name>}; a text beginning with "to " is a redirect. */
  static final Map<String, byte[]> PICTURES = new ConcurrentHashMap<>();

  @Bean
  ServletRegistrationBean<HttpServlet> pictures() {
    return new ServletRegistrationBean<>(new Pictures(), "/pictures/*");
  }

  private static final class Pictures extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      byte[] content = PICTURES.get(request.getPathInfo().substring(1));
      if (content == null) {
        response.setStatus(404);
      } else if (content.length > 3 && content[0] == 't' && content[1] == 'o') {
        response.setStatus(302);
        response.setHeader("Location", new String(content, 3, content.length - 3));
      } else {
        response.getOutputStream().write(content);
      }
    }
  }
}
