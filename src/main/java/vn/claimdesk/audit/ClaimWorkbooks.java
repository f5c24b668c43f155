package vn.claimdesk.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The auditor's workbooks: claims of a period with all that was read, judged, changed and decided.
 */
public interface ClaimWorkbooks {

  /** Media type of a workbook. */
  String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** The claim number of audit entries about exports, which concern many claims. */
  String MANY_CLAIMS = "*";

  /** Who asks for which period, in which language. */
  record Request(ExportPeriod period, String auditor, Locale language) {

    /** Such as {@code claims_2026-01-01_2026-01-31.xlsx}. */
    public String fileName() {
      return "claims_%s_%s.xlsx".formatted(period.from(), period.to());
    }
  }

  /** A workbook made earlier. */
  record Stored(String id, ExportPeriod period, String createdBy, Instant createdAt) {}

  /** Where the bytes of a workbook go; opened when they are ready, so that failures come first. */
  @FunctionalInterface
  interface Destination {
    OutputStream open() throws IOException;
  }

  /** Makes a workbook and sends it on. The export becomes an audit entry. */
  void write(Request request, Destination destination) throws IOException;

  /**
   * Makes a workbook and keeps it. The export becomes an audit entry.
   *
   * @return its id
   */
  String store(Request request) throws IOException;

  Optional<Stored> find(String id);

  /** Sends a stored workbook on; that becomes an audit entry too. */
  void fetch(String id, String auditor, Destination destination) throws IOException;
}
