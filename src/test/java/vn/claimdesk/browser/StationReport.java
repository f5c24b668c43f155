package vn.claimdesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How long an adjuster waits, measured in the browser, in milliseconds. Nothing is asserted: the
 * machine under the tests has other work.
 */
final class StationReport {

  static final Path FILE = Path.of("target", "browser-report.md");

  private static final int OPENINGS = 10;
  private static final int FIELDS = 20;

  /** From the address of the task to the focus in its first field, on the page's own clock. */
  private static final String OPEN =
      """
      async (hash) => {
        const input = () => document.querySelector(".claimdesk .cd-field.is-active .cd-input");
        window.location.hash = "#/";
        while (document.querySelector(".claimdesk")) { await new Promise(requestAnimationFrame); }
        const from = performance.now();
        window.location.hash = hash;
        while (!input() || document.activeElement !== input()) { await new Promise(requestAnimationFrame); }
        return performance.now() - from;
      }""";

  /** From the key to the focus in another field, painted. */
  private static final String NEXT =
      """
      async (arrow) => {
        const active = () => document.querySelector(".claimdesk .cd-field.is-active");
        const before = active(), from = performance.now();
        const key = { key: arrow, code: arrow, altKey: true, bubbles: true, cancelable: true };
        document.activeElement.dispatchEvent(new KeyboardEvent("keydown", key));
        while (active() === before && performance.now() - from < 2000) { await new Promise(requestAnimationFrame); }
        return performance.now() - from;
      }""";

  /** From the click on a small page to its picture in full size, painted. */
  private static final String PAGE =
      """
      async (index) => {
        const from = performance.now();
        document.querySelectorAll(".claimdesk .cd-strip-page")[index].click();
        do { await new Promise(requestAnimationFrame); }
        while (document.querySelector(".claimdesk .cd-sheet-frame.is-loading"));
        return performance.now() - from;
      }""";

  /** How long the requests took whose address matches. */
  private static final String REQUESTS =
      """
      (part) => performance.getEntriesByType("resource")
        .filter(({ name }) => name.includes(part))
        .map(({ duration }) => duration)""";

  private final List<String> lines = new ArrayList<>();

  void measure(String dossier, Window window, Tasklist tasklist, String claimNumber) {
    Page page = window.page();
    Locator form = tasklist.openTask(claimNumber);
    assertThat(form.locator(".cd-field.is-active .cd-input")).isFocused();
    String hash = (String) page.evaluate("() => window.location.hash");
    page.evaluate("() => performance.setResourceTimingBufferSize(5000)");
    add(dossier, "form open to first field focused", times(page, OPEN, OPENINGS, i -> hash));
    add(dossier, "next field", times(page, NEXT, FIELDS, i -> i % 4 < 2 ? "ArrowDown" : "ArrowUp"));
    int pages = form.locator(".cd-strip-page").count();
    add(dossier, "page picture, first time", times(page, PAGE, pages - 1, i -> i + 1));
    add(dossier, "page picture, from cache", times(page, PAGE, pages - 2, i -> pages - 2 - i));
    page.evaluate("() => performance.clearResourceTimings()");
    form.locator(".cd-field .cd-input").first().focus();
    for (int i = 0; i < 5; i++) {
      form.locator(".cd-field.is-active .cd-input").fill("12345" + i);
      assertThat(form.locator(".cd-saved")).hasText("Đã lưu nháp");
      page.waitForTimeout(1200);
    }
    add(dossier, "draft saved", requests(page, "/draft"));
  }

  void write() throws IOException {
    List<String> report = new ArrayList<>();
    report.add("| dossier | what | times | median ms | p95 ms |");
    report.add("| --- | --- | --- | --- | --- |");
    report.addAll(lines);
    Files.createDirectories(FILE.getParent());
    Files.write(FILE, report);
  }

  private static List<Double> times(
      Page page, String script, int times, IntFunction<Object> argument) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      millis.add(((Number) page.evaluate(script, argument.apply(i))).doubleValue());
    }
    return millis;
  }

  @SuppressWarnings("unchecked")
  private static List<Double> requests(Page page, String part) {
    return ((List<Number>) page.evaluate(REQUESTS, part))
        .stream().map(Number::doubleValue).toList();
  }

  private void add(String dossier, String what, List<Double> millis) {
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    lines.add(
        "| %s | %s | %d | %s | %s |"
            .formatted(dossier, what, sorted.size(), at(sorted, 0.5), at(sorted, 0.95)));
  }

  private static String at(List<Double> sorted, double share) {
    if (sorted.isEmpty()) {
      return "-";
    }
    int index = (int) Math.ceil(share * sorted.size()) - 1;
    return String.format(Locale.ROOT, "%.0f", sorted.get(Math.max(0, index)));
  }
}
