package vn.claimdesk.audit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.claimdesk.audit.ClaimWorkbooks;

/** An answer that is a workbook to be saved, and never kept on the way. */
final class Download {

  private Download() {}

  static OutputStream opened(HttpServletResponse response, String fileName) throws IOException {
    response.setContentType(ClaimWorkbooks.MEDIA_TYPE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(fileName).build().toString());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return response.getOutputStream();
  }
}
