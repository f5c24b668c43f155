package vn.claimdesk.adjudication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.FactGrid.Statement;
import vn.claimdesk.audit.AuditEntries;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.LegalClock;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.field.PrintedDate;

/** Tells in order what happened: the insured's days by the papers, the work on the claim, dates. */
@Component
public class ClaimEvents {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final Set<String> DAYS =
      Set.of("accidentDate", "examinationDate", "admissionDate", "dischargeDate", "paymentDate");

  private final Policies policies;
  private final AuditEntries entries;
  private final MessageSource messages;

  ClaimEvents(Policies policies, AuditEntries entries, MessageSource messages) {
    this.policies = policies;
    this.entries = entries;
    this.messages = messages;
  }

  /**
   * Everything known, oldest first.
   *
   * @param grid what the claim's papers say, in the same language
   */
  public List<ClaimEvent> of(Claim claim, FactGrid grid, Locale locale) {
    List<ClaimEvent> events = new ArrayList<>();
    policies
        .find(claim.policyNumber())
        .ifPresent(
            policy -> {
              events.add(day(policy.validFrom(), "policy", text("validFrom", locale)));
              events.add(day(policy.validTo(), "policy", text("validTo", locale)));
            });
    grid.rows().stream()
        .filter(row -> DAYS.contains(row.fact()))
        .forEach(row -> events.addAll(days(row, grid)));
    events.addAll(work(claim, locale));
    events.add(
        new ClaimEvent(
            LegalClock.runsOut(claim), false, "clock", text("clock", locale), null, null, null));
    return events.stream().sorted(Comparator.comparing(ClaimEvent::at)).toList();
  }

  /** One event a day, however many papers name it. */
  private static List<ClaimEvent> days(FactGrid.Row row, FactGrid grid) {
    Map<LocalDate, List<Statement>> byDay = new LinkedHashMap<>();
    for (Statement statement : row.statements()) {
      PrintedDate.parse(statement.value())
          .ifPresent(day -> byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(statement));
    }
    return byDay.entrySet().stream()
        .map(
            entry -> {
              Statement first = entry.getValue().get(0);
              String papers =
                  entry.getValue().stream()
                      .map(statement -> title(grid, statement))
                      .distinct()
                      .collect(Collectors.joining(", "));
              return new ClaimEvent(
                  start(entry.getKey()),
                  true,
                  "care",
                  row.label() + ": " + papers,
                  null,
                  first.pageId(),
                  first.box());
            })
        .toList();
  }

  private static String title(FactGrid grid, Statement statement) {
    return grid.columns().stream()
        .filter(column -> column.id().equals(statement.column()))
        .map(FactGrid.Column::title)
        .findFirst()
        .orElse("");
  }

  /** The record's entries; several of one kind by one person in a row become one with a count. */
  private List<ClaimEvent> work(Claim claim, Locale locale) {
    List<ClaimEvent> events = new ArrayList<>();
    AuditEntries.Entry first = null;
    int count = 0;
    for (AuditEntries.Entry entry : entries.ofClaim(claim.claimNumber())) {
      if (first != null && continues(first, entry)) {
        count++;
        continue;
      }
      add(events, first, count, locale);
      first = entry;
      count = 1;
    }
    add(events, first, count, locale);
    return events;
  }

  private static boolean continues(AuditEntries.Entry first, AuditEntries.Entry entry) {
    return first.event().equals(entry.event()) && first.actor().equals(entry.actor());
  }

  private void add(
      List<ClaimEvent> events, AuditEntries.@Nullable Entry entry, int count, Locale locale) {
    if (entry != null) {
      String words =
          String.valueOf(
              messages.getMessage(
                  "adjudication.event." + entry.event(),
                  new Object[] {count},
                  entry.event(),
                  locale));
      events.add(
          new ClaimEvent(entry.happenedAt(), false, "work", words, entry.actor(), null, null));
    }
  }

  private static ClaimEvent day(LocalDate day, String kind, String text) {
    return new ClaimEvent(start(day), true, kind, text, null, null, null);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(VIETNAM).toInstant();
  }

  private String text(String key, Locale locale) {
    return messages.getMessage("adjudication.event." + key, null, locale);
  }
}
