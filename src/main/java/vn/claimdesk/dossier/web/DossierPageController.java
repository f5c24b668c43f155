package vn.claimdesk.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The page of a dossier for those who may see it. The page itself is the same for every claim and
 * says nothing of it; what it shows comes from the interface, with the rights of the reader.
 */
@RestController
@Tag(name = "Claims")
class DossierPageController {

  private final KnownDossiers dossiers;
  private final DossierPages pages;

  DossierPageController(KnownDossiers dossiers, DossierPages pages) {
    this.dossiers = dossiers;
    this.pages = pages;
  }

  @Operation(hidden = true)
  @GetMapping(path = "/claims/{claimNumber}", produces = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<Resource> page(@PathVariable String claimNumber) {
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
        .cacheControl(CacheControl.noCache())
        .body(new ClassPathResource("static/claimdesk/dossier.html"));
  }

  @Operation(
      summary = "A claim as the page /claims/{claimNumber} shows it",
      description = "Names, reasons and events come in the caller's language.",
      responses = {
        @ApiResponse(responseCode = "200", description = "The dossier as it stands"),
        @ApiResponse(responseCode = "404", description = "There is no such claim")
      })
  @GetMapping(
      path = "/api/claims/{claimNumber}/dossier",
      produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
  DossierPage dossier(@PathVariable String claimNumber, Locale locale) {
    return pages.page(dossiers.of(claimNumber, locale), locale);
  }
}
