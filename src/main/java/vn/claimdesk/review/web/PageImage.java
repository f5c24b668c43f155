package vn.claimdesk.review.web;

import org.springframework.web.util.UriComponentsBuilder;
import vn.claimdesk.document.Page;

/** Where the picture of a page is served. */
final class PageImage {

  private PageImage() {}

  static String of(Page page) {
    return UriComponentsBuilder.fromPath("/api/claims/{claim}/pages/{page}/image")
        .build(page.claimNumber(), page.id())
        .toString();
  }
}
