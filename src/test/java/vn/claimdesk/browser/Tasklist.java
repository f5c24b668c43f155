package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;

/** Tasklist as a user works with it. */
final class Tasklist {

  private static final int PAGE_LOADS = 6;

  /**
   * What a lost session shows: the form's own message or, where Tasklist notices first, its login.
   */
  static final String LOG_IN_AGAIN = ".cd-message:has-text('đăng nhập'), input[type=password]";

  private final Window window;
  private final Page page;

  Tasklist(Window window) {
    this.window = window;
    this.page = window.page();
  }

  /** Logs in to one of the web applications; the password is the user's id. */
  static void logIn(Window window, String application, String user) {
    Page page = window.page();
    open(window, application);
    Locator name = page.locator("input[type=text]");
    assertThat(name).isFocused(); // the page takes the focus once it is ready
    name.fill(user);
    page.locator("input[type=password]").fill(user);
    page.locator("button[type=submit]").click();
    assertThat(page.locator("[cam-widget-header] .glyphicon-user").first()).isVisible();
  }

  /** Shows the login of one of the web applications. */
  static void open(Window window, String application) {
    load(window, application, window.page().locator("input[type=text]"));
  }

  /** The webapps' module loader gives up after seven seconds, which busy machines can take. */
  private static void load(Window window, String application, Locator sign) {
    for (int i = 0; i < PAGE_LOADS; i++) {
      window.page().navigate("about:blank");
      window.page().navigate(window.address("/camunda/app/" + application + "/default/"));
      try {
        sign.waitFor(new Locator.WaitForOptions().setTimeout(20_000));
        return;
      } catch (TimeoutError blank) {
        continue;
      }
    }
  }

  static Tasklist of(Window window, String user) {
    logIn(window, "tasklist", user);
    return new Tasklist(window);
  }

  /** Opens the task of a claim from the list and claims it with the form's own button. */
  Locator openTask(String claimNumber) {
    Locator form = look(claimNumber);
    Locator claim = form.locator(".cd-claim");
    if (claim.isVisible()) {
      claim.click();
    }
    assertThat(form.locator(".cd-claim-notice")).isHidden();
    return form;
  }

  /** Opens the task of a claim from the list and leaves it to whoever has it. */
  Locator look(String claimNumber) {
    Locator task = page.locator(".tasks-list").getByText(claimNumber).first();
    load(window, "tasklist", task);
    task.click();
    Locator form = page.locator(".claimdesk");
    assertThat(form.locator(".cd-claim-number")).hasText(claimNumber);
    return form;
  }

  /** Loads the page anew and chooses one of the lists on its left. */
  void openList(String name) {
    Locator list = page.locator(".task-filters").getByText(name);
    load(window, "tasklist", list);
    list.click();
  }

  /** Opens a process' start form. */
  Locator startForm(String processName) {
    page.getByText("Bắt đầu quy trình").first().click();
    page.locator(".modal-body").getByText(processName).first().click();
    Locator form = page.locator(".modal-body .claimdesk");
    assertThat(form.locator(".cd-title")).isVisible();
    return form;
  }
}
