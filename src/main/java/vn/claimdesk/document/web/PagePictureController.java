package vn.claimdesk.document.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.document.Documents;
import vn.claimdesk.problem.Problems;

/** Serves page pictures. They never change under their id, so a browser may keep them a while. */
@RestController
@Tag(name = "Claims")
class PagePictureController {

  private static final int MAX_WIDTH = 4000;

  private final Documents documents;
  private final Problems problems;

  PagePictureController(Documents documents, Problems problems) {
    this.documents = documents;
    this.problems = problems;
  }

  @Operation(
      summary = "The picture of a page",
      description = "JPEG or PNG. The boxes of the page's fields are in pixels of this picture.")
  @GetMapping(
      path = "/api/claims/{claimNumber}/pages/{pageId}/image",
      produces = {
        MediaType.IMAGE_JPEG_VALUE,
        MediaType.IMAGE_PNG_VALUE,
        MediaType.APPLICATION_PROBLEM_JSON_VALUE
      })
  ResponseEntity<byte[]> image(
      @PathVariable String claimNumber,
      @PathVariable String pageId,
      @Parameter(description = "Pixels, 1 to 4000; never enlarged. 0 gives the picture as it is.")
          @RequestParam(defaultValue = "0")
          int width,
      @Parameter(description = "Degrees the picture is turned by; tells copies in a cache apart.")
          @RequestParam(defaultValue = "0")
          int turned,
      Locale locale) {
    if (width < 0 || width > MAX_WIDTH) {
      throw problems.exception(HttpStatus.BAD_REQUEST, "document.pictureWidth", locale, MAX_WIDTH);
    }
    return documents
        .picture(claimNumber, pageId, width)
        .map(
            picture ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(picture.mediaType()))
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                    .eTag("\"" + pageId + "-" + width + "-" + turned + "\"")
                    .body(picture.content()))
        .orElseThrow(
            () -> problems.exception(HttpStatus.NOT_FOUND, "document.pageUnknown", locale));
  }
}
