package vn.claimdesk.incident.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.incident.Cause;
import vn.claimdesk.incident.Incidents.Retry;
import vn.claimdesk.incident.OpenIncident;

/** Writes incidents down for the wire, by cause. */
@Component
class IncidentSheets {

  private static final int MOST_CLAIMS = 100;
  private static final int MOST_MESSAGES = 20;

  /** All incidents of one cause. */
  @Schema(name = "IncidentGroup")
  record Group(
      String cause,
      @Schema(description = "In the caller's language") String name,
      @Schema(description = "What to do before the retry, in the caller's language") String advice,
      int incidents,
      long claims,
      Instant since,
      @Schema(description = "Up to 100") List<String> claimNumbers,
      @Schema(description = "Up to 20, the most frequent first") List<Message> messages) {}

  /** A message as the engine keeps it, in the application's language. */
  @Schema(name = "IncidentMessage")
  record Message(String message, long incidents) {}

  /** What is tried again. */
  @Schema(name = "IncidentRetry")
  record Started(
      @Schema(description = "null on a dry run and where nothing was to be done")
          @Nullable String batchId,
      int jobs,
      long claims,
      boolean dryRun,
      @Schema(description = "Where the engine tells how far the batch is")
          @Nullable String progress) {}

  private final MessageSource messages;

  IncidentSheets(MessageSource messages) {
    this.messages = messages;
  }

  List<Group> groups(List<OpenIncident> incidents, Locale language) {
    Map<Cause, List<OpenIncident>> byCause =
        incidents.stream()
            .collect(
                groupingBy(
                    OpenIncident::cause,
                    () -> new EnumMap<>(Cause.class),
                    java.util.stream.Collectors.toList()));
    return byCause.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue(), language))
        .toList();
  }

  static Started started(Retry retry, boolean dryRun) {
    String batch = retry.batchId().orElse(null);
    return new Started(
        batch,
        retry.incidents().size(),
        claims(retry.incidents()).size(),
        dryRun,
        batch == null ? null : "/engine-rest/batch/statistics?batchId=" + batch);
  }

  private Group group(Cause cause, List<OpenIncident> incidents, Locale language) {
    List<String> claims = claims(incidents);
    return new Group(
        cause.code(),
        messages.getMessage("incident.name." + cause.code(), null, language),
        messages.getMessage("incident.advice." + cause.code(), null, language),
        incidents.size(),
        claims.size(),
        incidents.get(0).since(),
        claims.stream().limit(MOST_CLAIMS).toList(),
        texts(incidents));
  }

  private static List<Message> texts(List<OpenIncident> incidents) {
    return incidents.stream()
        .collect(groupingBy(OpenIncident::message, LinkedHashMap::new, counting()))
        .entrySet()
        .stream()
        .map(entry -> new Message(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Message::incidents).reversed())
        .limit(MOST_MESSAGES)
        .toList();
  }

  private static List<String> claims(List<OpenIncident> incidents) {
    return incidents.stream()
        .map(OpenIncident::claimNumber)
        .filter(claim -> !claim.isEmpty())
        .distinct()
        .toList();
  }
}
