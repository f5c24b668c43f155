package vn.claimdesk.audit.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.audit.reconciliation.Reconciliation;
import vn.claimdesk.audit.reconciliation.ReconciliationRefusedException;
import vn.claimdesk.audit.reconciliation.ReconciliationSettings;

/** The parameters of a reconciliation as they are sent. */
record ReconciliationQuery(
    @Schema(description = "yyyy-MM, as the calendar in Vietnam counts", example = "2026-11")
        @Nullable String month,
    @Schema(description = "Only calls to this base address") @Nullable String host,
    @Schema(
            description =
                "Seconds that the vendor's time may lie before a call was sent or after it ended;"
                    + " 0 to 86400, default 300")
        @Nullable Long tolerance,
    @Schema(
            description = "Time zone of a list whose times name none; default Asia/Ho_Chi_Minh",
            example = "UTC")
        @Nullable String zone,
    @Schema(
            description = "Language of the workbook",
            allowableValues = {"vi", "en"})
        @Nullable String lang) {

  private static final Duration LONGEST = Duration.ofDays(1);

  Reconciliation.Request request(ReconciliationSettings settings) {
    return new Reconciliation.Request(
        ExportPeriod.ofMonth(month),
        host == null || host.isBlank() ? null : host.strip(),
        tolerance(settings));
  }

  ZoneId zone(ReconciliationSettings settings) {
    if (zone == null || zone.isBlank()) {
      return settings.zone();
    }
    try {
      return ZoneId.of(zone.strip());
    } catch (DateTimeException unknown) {
      throw new ReconciliationRefusedException("noZone", zone.strip());
    }
  }

  private Duration tolerance(ReconciliationSettings settings) {
    if (tolerance == null) {
      return settings.tolerance();
    }
    if (tolerance < 0 || tolerance > LONGEST.toSeconds()) {
      throw new ReconciliationRefusedException("tolerance");
    }
    return Duration.ofSeconds(tolerance);
  }
}
