package vn.claimdesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, driven headless. Tests that need it are skipped where there is none,
 * unless {@code CLAIMDESK_REQUIRE_TOOLS=true} demands it.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {

  /** Machines that run many tests at once are slow. */
  static final double PATIENCE_MILLIS = 180_000;

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private @Nullable Playwright playwright;
  private @Nullable Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) {
    start();
  }

  void start() {
    Optional<Path> executable = executable();
    if (executable.isEmpty()) {
      boolean required = "true".equals(System.getenv("CLAIMDESK_REQUIRE_TOOLS"));
      if (required) {
        throw new IllegalStateException("No Chromium found; set CLAIMDESK_CHROMIUM to its path");
      }
      Assumptions.abort("No Chromium on this machine; set CLAIMDESK_CHROMIUM to its path");
    }
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable.get())
                    .setArgs(FLAGS)
                    .setHeadless(true));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    stop();
  }

  void stop() {
    if (playwright != null) {
      playwright.close();
    }
  }

  /** A window of its own, without cookies, in Vietnamese. */
  Window window(int port) {
    return window(port, "vi-VN");
  }

  /** A window of its own, without cookies, in a language such as {@code en-US}. */
  Window window(int port, String locale) {
    if (browser == null) {
      throw new IllegalStateException("The browser is not started");
    }
    return new Window(browser, port, locale);
  }

  private static Optional<Path> executable() {
    String named = System.getenv("CLAIMDESK_CHROMIUM");
    Stream<String> places =
        named != null
            ? Stream.of(named)
            : Stream.of(
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");
    return places.map(Path::of).filter(Files::isExecutable).findFirst();
  }
}
