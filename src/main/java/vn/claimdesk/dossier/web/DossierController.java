package vn.claimdesk.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.problem.Problems;

/** Shows claims to those who filed them and to those who work on them. */
@RestController
@RequestMapping("/api/claims")
@Tag(name = "Claims")
class DossierController {

  private static final int MAX_LIMIT = 500;
  private static final Duration ONE_MONTH = Duration.ofDays(31);

  private final KnownDossiers dossiers;
  private final DossierSheets sheets;
  private final Claims claims;
  private final Clock clock;
  private final Problems problems;

  DossierController(
      KnownDossiers dossiers, DossierSheets sheets, Claims claims, Clock clock, Problems problems) {
    this.dossiers = dossiers;
    this.sheets = sheets;
    this.claims = claims;
    this.clock = clock;
    this.problems = problems;
  }

  /** A claim in a list. */
  @Schema(name = "ClaimEntry")
  record Entry(
      String claimNumber,
      String status,
      String policyNumber,
      String insuredName,
      String benefit,
      @Schema(description = "VND") long claimedAmount,
      Instant filedAt) {

    static Entry of(Claim claim) {
      return new Entry(
          claim.claimNumber(),
          claim.status().code(),
          claim.policyNumber(),
          claim.insuredName(),
          claim.benefit().code(),
          claim.claimedAmount(),
          claim.filedAt());
    }
  }

  @Operation(
      summary = "A claim with its documents, fields, open tasks and decision",
      description =
          "Documents appear once their pages are labelled, fields once they are read. Reasons and"
              + " names come in the caller's language (`Accept-Language`: vi or en).",
      responses = {
        @ApiResponse(responseCode = "200", description = "The dossier as it stands"),
        @ApiResponse(responseCode = "404", description = "There is no such claim")
      })
  @GetMapping("/{claimNumber}")
  DossierSheet dossier(@PathVariable String claimNumber, Locale locale) {
    return sheets.sheet(dossiers.of(claimNumber, locale), locale);
  }

  @Operation(summary = "Claims filed lately, newest first")
  @GetMapping
  List<Entry> list(
      @Parameter(description = "Only claims of this status") @RequestParam(required = false)
          @Nullable String status,
      @Parameter(description = "Filed at or after this instant; by default 31 days ago")
          @RequestParam(required = false)
          @Nullable Instant from,
      @Parameter(description = "1 to 500") @RequestParam(defaultValue = "100") int limit,
      Locale locale) {
    if (limit < 1 || limit > MAX_LIMIT) {
      throw problems.exception(HttpStatus.BAD_REQUEST, "document.limit", locale, MAX_LIMIT);
    }
    Instant start = from == null ? clock.instant().minus(ONE_MONTH) : from;
    ClaimStatus wanted = status == null ? null : status(status, locale);
    return claims.latest(start, wanted, limit).stream().map(Entry::of).toList();
  }

  private ClaimStatus status(String code, Locale locale) {
    return ClaimStatus.of(code)
        .orElseThrow(
            () ->
                problems.exception(
                    HttpStatus.BAD_REQUEST, "document.status", locale, Problems.shown(code)));
  }
}
