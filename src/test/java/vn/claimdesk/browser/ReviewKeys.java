package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The review form worked by keyboard alone. */
final class ReviewKeys {

  private static final int MOST_FIELDS = 300;

  private final Page page;
  private final Locator form;
  private final Locator active;

  ReviewKeys(Page page, Locator form) {
    this.page = page;
    this.form = form;
    this.active = form.locator(".cd-field.is-active");
  }

  /** Enter that ends a letter of an input method must not accept the field. */
  void composesLettersWithoutAccepting() {
    toAnOpenTextField();
    String field = active.getAttribute("data-field");
    InputMethod.compose(page, "Nguyễn");

    assertThat(active).hasAttribute("data-field", field);
    assertThat(active.locator(".cd-input")).hasValue("Nguyễn");
    page.keyboard().press("Escape");
  }

  /** Accepts every field; the first one of text gets the value, empty required ones too. */
  void acceptAll(String value) {
    page.keyboard().press("Alt+ArrowUp");
    boolean keyed = false;
    for (int i = 0; i < MOST_FIELDS && !done(); i++) {
      String before = active.getAttribute("data-field");
      Locator input = active.locator(".cd-input");
      if (!keyed && isName(input)) {
        page.keyboard().press("Control+a");
        page.keyboard().insertText(value);
        keyed = true;
      } else if (input.inputValue().isEmpty()
          && "true".equals(input.getAttribute("aria-required"))) {
        page.keyboard().insertText(sample(input));
      }
      page.keyboard().press("Enter");
      if (stays(before)) {
        page.keyboard().press("Enter");
      }
    }
    assertThat(keyed).isTrue();
  }

  private void toAnOpenTextField() {
    for (int i = 0; i < MOST_FIELDS && !isName(active.locator(".cd-input")); i++) {
      page.keyboard().press("Enter");
    }
  }

  private boolean done() {
    return form.locator(".cd-progress.is-done").count() > 0;
  }

  private boolean stays(String field) {
    return !done() && field.equals(active.getAttribute("data-field"));
  }

  private static boolean isName(Locator input) {
    return "NAME".equals(input.getAttribute("data-kind"));
  }

  private static String sample(Locator input) {
    String kind = String.valueOf(input.getAttribute("data-kind"));
    return switch (kind) {
      case "DATE" -> "05112026";
      case "MONEY", "NUMBER" -> "1000000";
      case "IDENTITY_NUMBER" -> "001088000001";
      case "TAX_CODE" -> "9999999997";
      case "PHONE" -> "0900000001";
      default -> "Ánh Tuyết";
    };
  }
}
