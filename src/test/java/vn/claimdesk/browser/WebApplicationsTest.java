package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
class WebApplicationsTest {

  private static final List<String> APPLICATIONS =
      List.of("tasklist", "cockpit", "admin", "welcome");
  private static final int PAGES_EACH = 5;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  @LocalServerPort private int port;

  @Test
  void showNoBlankPageWhenManyAreLoadedAtOnce() {
    try (Window window = CHROMIUM.window(port)) {
      List<Page> pages =
          Stream.generate(window::newPage).limit((long) PAGES_EACH * APPLICATIONS.size()).toList();
      IntStream.range(0, pages.size()).forEach(i -> load(window, pages.get(i), i));

      for (Page page : pages) {
        assertThat(page.locator("input[type=password]")).isVisible();
      }
      assertThat(window.complaints()).isEmpty();
    }
  }

  @Test
  void showNoAdvertisementForAnotherProduct() {
    for (String application : APPLICATIONS) {
      try (Window window = CHROMIUM.window(port)) {
        Tasklist.logIn(window, application, "admin");

        assertThat(window.page().locator(".ce-eol-banner")).isHidden();
        window.picture("webapp-" + application);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"vi-VN, vi, Đăng nhập", "en-US, en, Log in", "fr-FR, en, Log in"})
  void speakVietnameseOrEnglish(String locale, String language, String logIn) {
    for (String application : APPLICATIONS) {
      try (Window window = CHROMIUM.window(port, locale)) {
        Page page = window.page();
        Tasklist.open(window, application);

        assertThat(page.locator("button[type=submit]")).hasText(logIn);
        assertThat(page.locator("html")).hasAttribute("lang", language);
      }
    }
  }

  @Test
  void speakTheLanguageChosenInAForm() {
    try (Window window = CHROMIUM.window(port)) {
      Page page = window.page();
      page.addInitScript("localStorage.setItem('claimdesk.language', 'en')");
      Tasklist.open(window, "tasklist");

      assertThat(page.locator("button[type=submit]")).hasText("Log in");
    }
  }

  @Test
  void runNoScriptButTheirOwn() {
    for (String application : APPLICATIONS) {
      try (Window window = CHROMIUM.window(port)) {
        Tasklist.logIn(window, application, "admin");
        Page page = window.page();
        assertThat(window.complaints()).isEmpty();

        page.evaluate(
            """
            () => {
              const image = document.createElement("div");
              image.innerHTML = "<img src=x onerror='window.hacked = 1'>";
              const script = document.createElement("script");
              script.textContent = "window.hacked = 2";
              document.body.append(image, script);
              setTimeout("window.hacked = 3");
            }""");

        page.waitForCondition(() -> window.complaints().size() >= 3);
        assertThat(page.evaluate("() => window.hacked === undefined")).isEqualTo(true);
      }
    }
  }

  /** Sets the page going without waiting for it. */
  private static void load(Window window, Page page, int index) {
    String application = APPLICATIONS.get(index % APPLICATIONS.size());
    String address = window.address("/camunda/app/" + application + "/default/");
    page.navigate(window.address("/favicon.ico"));
    page.evaluate(
        "to => { setTimeout(() => location.assign(to.address)); }", Map.of("address", address));
  }
}
