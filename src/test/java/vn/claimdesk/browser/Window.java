package vn.claimdesk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A browser window of one user, which notes what its pages complain about. */
final class Window implements AutoCloseable {

  /** Of the webapps' module loader on a busy machine; {@link Tasklist} loads the page again. */
  private static final String LOADER_GAVE_UP = "Load timeout for modules";

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private final BrowserContext context;
  private final int port;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  Window(Browser browser, int port, String locale) {
    this.port = port;
    this.context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(1280, 720)
                .setLocale(locale)
                .setTimezoneId("Asia/Ho_Chi_Minh"));
    context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
    this.page = newPage();
  }

  Page page() {
    return page;
  }

  Page newPage() {
    Page opened = context.newPage();
    opened.onPageError(
        error -> {
          if (!error.contains(LOADER_GAVE_UP)) {
            complaints.add(error);
          }
        });
    opened.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
          }
        });
    return opened;
  }

  String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Script errors and violations of the content security policy so far. */
  List<String> complaints() {
    return complaints;
  }

  /** Notes something that must not happen. */
  void complain(String what) {
    complaints.add(what);
  }

  /** Takes the page at the sizes of a small and of a usual office screen. */
  void picture(String name) {
    picture(name, 1600, 900);
    picture(name, 1280, 720);
  }

  private void picture(String name, int width, int height) {
    page.setViewportSize(width, height);
    page.waitForTimeout(250);
    still(name + "-" + width + "x" + height);
  }

  /** Takes the page as it is. */
  void still(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
  }

  /** Keeps the last view, which tells most where a test failed. */
  @Override
  public void close() {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("last-view.png")));
    context.close();
  }
}
