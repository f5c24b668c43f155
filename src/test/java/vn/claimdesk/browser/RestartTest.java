package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.claimdesk.ClaimdeskApplication;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.review.FieldReview;

/** A server that is started anew while an adjuster reviews; its database is a file. */
@Tag("application")
class RestartTest {

  private static final String CLAIM = "S26-900001";
  private static final String TYPED = "0123456787";
  private static final String TYPED_AWAY = "0123456799";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @TempDir Path data;

  private final int port = freePort();

  @Test
  void losesNothingThatWasTypedWhenTheServerIsStartedAnew() throws IOException {
    ConfigurableApplicationContext server = start();
    try (Window window = CHROMIUM.window(port)) {
      dossier(server).file(CLAIM, 2);
      Locator form = Tasklist.of(window, "adjuster").openTask(CLAIM);
      Locator input = form.locator(".cd-field.is-active .cd-input");
      assertThat(input).isFocused();
      input.fill(TYPED);
      assertThat(form.locator(".cd-saved")).hasText("Đã lưu nháp");

      server.close();
      input.fill(TYPED_AWAY);
      assertThat(form.locator(".cd-message")).isVisible();
      window.picture("restart-server-away");
      server = start();
      assertThat(window.page().locator(Tasklist.LOG_IN_AGAIN).first()).isVisible();
      window.picture("restart-session-lost");

      Locator again = Tasklist.of(window, "adjuster").openTask(CLAIM);
      assertThat(again.locator(".cd-field .cd-input").first()).hasValue(TYPED_AWAY);
    } finally {
      server.close();
    }
    assertThat(data.resolve("claimdesk.mv.db")).exists();
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(ClaimdeskApplication.class)
        .profiles("test")
        .run(
            "--server.port=" + port,
            "--spring.datasource.url=jdbc:h2:file:"
                + data.resolve("claimdesk").toAbsolutePath()
                + ";LOCK_TIMEOUT=20000");
  }

  private static StationDossier dossier(ConfigurableApplicationContext server) {
    return new StationDossier(
        server.getBean(DataSource.class),
        server.getBean(DossierFields.class),
        server.getBean(FieldReview.class),
        server.getBean(ProcessEngine.class));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
