package vn.claimdesk.incident.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.claimdesk.incident.Cause;
import vn.claimdesk.incident.Incidents;
import vn.claimdesk.problem.Problems;
import vn.claimdesk.problem.RefusedException;

/** What stopped claims, and their retry in one go; for administrators. */
@RestController
@RequestMapping("/api/incidents")
@Tag(name = "Incidents")
class IncidentController {

  private static final int MOST_CLAIM_NUMBERS = 10_000;

  private final Incidents incidents;
  private final IncidentSheets sheets;
  private final Problems problems;

  IncidentController(Incidents incidents, IncidentSheets sheets, Problems problems) {
    this.incidents = incidents;
    this.sheets = sheets;
    this.problems = problems;
  }

  /** What to try again. */
  @Schema(name = "IncidentRetryWish")
  record Wish(
      @Schema(
              description =
                  "quota, credentials, address, outage, request, answer, other, recognition (the"
                      + " first six) or all",
              example = "quota")
          @Nullable String cause,
      @Schema(description = "Only these claims") @Nullable List<String> claimNumbers,
      @Schema(description = "Only count what would be tried again") @Nullable Boolean dryRun) {}

  @Operation(summary = "Open incidents by cause, with what to do")
  @GetMapping
  List<IncidentSheets.Group> open(Locale locale) {
    return sheets.groups(incidents.open(), language(locale));
  }

  @Operation(
      summary = "Try incidents of a cause again",
      description = "Once the cause is mended. Creates a batch of the engine and answers at once.")
  @PostMapping("/retry")
  IncidentSheets.Started retry(@RequestBody Wish wish, Principal user) {
    Incidents.Filter filter = filter(wish);
    if (Boolean.TRUE.equals(wish.dryRun())) {
      var meant = incidents.open().stream().filter(filter::takes).toList();
      return IncidentSheets.started(new Incidents.Retry(Optional.empty(), meant), true);
    }
    return IncidentSheets.started(incidents.retry(filter, user.getName()), false);
  }

  private static Incidents.Filter filter(Wish wish) {
    String cause = wish.cause() == null ? "" : wish.cause();
    Set<Cause> causes = Cause.named(cause);
    if (causes.isEmpty()) {
      throw new RefusedWishException("causeUnknown", Problems.shown(cause));
    }
    List<String> claims = wish.claimNumbers() == null ? List.of() : wish.claimNumbers();
    if (claims.size() > MOST_CLAIM_NUMBERS || claims.stream().anyMatch(claim -> claim == null)) {
      throw new RefusedWishException("claimNumbers", Integer.toString(MOST_CLAIM_NUMBERS));
    }
    return new Incidents.Filter(causes, Set.copyOf(claims));
  }

  @ExceptionHandler
  ProblemDetail unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
    return problems.of(HttpStatus.BAD_REQUEST, "incident.refused.notJson", language(locale));
  }

  @ExceptionHandler
  ProblemDetail refused(RefusedWishException refused, Locale locale) {
    return problems.of(HttpStatus.BAD_REQUEST, refused, language(locale));
  }

  private static final class RefusedWishException extends RefusedException {

    RefusedWishException(String code, String argument) {
      super("incident.refused.", code, argument);
    }
  }

  private static Locale language(Locale accepted) {
    return accepted.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
  }
}
