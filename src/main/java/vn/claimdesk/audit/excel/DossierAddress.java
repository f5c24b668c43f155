package vn.claimdesk.audit.excel;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the page of a dossier is, for those who read a workbook elsewhere. */
@Component
class DossierAddress {

  private final String base;

  /**
   * @param base address of the application as people's browsers know it
   */
  DossierAddress(@Value("${claimdesk.web-address}") String base) {
    this.base = base.replaceAll("/+$", "");
  }

  /** The claim's number, leading to its page. */
  Column.Link link(String claimNumber) {
    return new Column.Link(
        claimNumber, base + "/claims/" + URLEncoder.encode(claimNumber, StandardCharsets.UTF_8));
  }
}
