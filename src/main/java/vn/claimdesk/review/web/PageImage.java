package vn.claimdesk.review.web;

import vn.claimdesk.document.Page;

/** Where the picture of a page is served; a browser asks anew for a picture that was turned. */
final class PageImage {

  private PageImage() {}

  static String of(Page page) {
    return page.image();
  }
}
