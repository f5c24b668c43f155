package vn.claimdesk.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;

/** The thumbnails of the label form under the mouse, by the numbers of their pages. */
final class PageDrag {

  private static final Mouse.MoveOptions SMOOTHLY = new Mouse.MoveOptions().setSteps(8);

  private final Page page;
  private final Locator form;

  PageDrag(Page page, Locator form) {
    this.page = page;
    this.form = form;
  }

  /** The numbers of each document's pages. */
  List<String> documents() {
    return form.locator(".cd-document").all().stream()
        .map(document -> String.join(" ", document.locator(".cd-thumb-number").allInnerTexts()))
        .toList();
  }

  void press(String number) {
    thumb(number).click();
  }

  void pressWithControl(String number) {
    thumb(number).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
  }

  PageDrag grab(String number) {
    BoundingBox box = thumb(number).boundingBox();
    double x = box.x + box.width / 2;
    double y = box.y + box.height / 2;
    page.mouse().move(x, y);
    page.mouse().down();
    page.mouse().move(x + 10, y + 10, SMOOTHLY);
    form.locator(".cd-board.is-dragging").waitFor();
    return this;
  }

  /**
   * @param across part of the page's width: below a half before it, above behind it
   */
  PageDrag over(String number, double across) {
    return to(thumb(number).boundingBox(), across);
  }

  PageDrag toANewDocument() {
    return to(form.locator(".cd-new-document").boundingBox(), 0.5);
  }

  PageDrag outside() {
    return to(form.locator(".cd-view").boundingBox(), 0.5);
  }

  PageDrag escape() {
    page.keyboard().press("Escape");
    return this;
  }

  void release() {
    page.mouse().up();
    form.locator(".cd-board:not(.is-dragging)").waitFor();
  }

  private PageDrag to(BoundingBox box, double across) {
    page.mouse().move(box.x + box.width * across, box.y + box.height / 2, SMOOTHLY);
    return this;
  }

  private Locator thumb(String number) {
    return form.locator(".cd-thumb:has(.cd-thumb-number:text-is('" + number + "'))");
  }
}
