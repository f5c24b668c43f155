package vn.claimdesk.audit.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.audit.ClaimWorkbooks;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.review.ReasonTexts;

/** Writes workbooks claim by claim. */
@Component
class ExcelClaimWorkbooks implements ClaimWorkbooks {

  private final ClaimRecords records;
  private final DocumentCatalogue catalogue;
  private final MessageSource messages;
  private final ReasonTexts reasonTexts;
  private final StoredWorkbooks stored;
  private final DossierAddress dossiers;
  private final AuditTrail audit;
  private final Clock clock;

  ExcelClaimWorkbooks(
      ClaimRecords records,
      DocumentCatalogue catalogue,
      MessageSource messages,
      ReasonTexts reasonTexts,
      StoredWorkbooks stored,
      DossierAddress dossiers,
      AuditTrail audit,
      Clock clock) {
    this.records = records;
    this.catalogue = catalogue;
    this.messages = messages;
    this.reasonTexts = reasonTexts;
    this.stored = stored;
    this.dossiers = dossiers;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public void write(Request request, Destination destination) throws IOException {
    List<Claim> claims = records.filedIn(request.period());
    recordExport(request, claims.size(), "download");
    write(request, claims, destination);
  }

  @Override
  public String store(Request request) throws IOException {
    List<Claim> claims = records.filedIn(request.period());
    String id = UUID.randomUUID().toString();
    Path file = Files.createTempFile("claimdesk-export-", ".xlsx");
    try {
      write(request, claims, () -> Files.newOutputStream(file));
      stored.add(id, request, clock.instant(), file);
    } finally {
      Files.deleteIfExists(file);
    }
    recordExport(request, claims.size(), id);
    return id;
  }

  @Override
  public Optional<Stored> find(String id) {
    return stored.find(id);
  }

  @Override
  public void fetch(String id, String auditor, Destination destination) throws IOException {
    InputStream content =
        stored.content(id).orElseThrow(() -> new NoSuchElementException("no export " + id));
    audit.record(MANY_CLAIMS, "export.downloaded", auditor, Map.of("export", id));
    try (content;
        OutputStream out = destination.open()) {
      content.transferTo(out);
    }
  }

  private void write(Request request, List<Claim> claims, Destination destination)
      throws IOException {
    Locale language = request.language();
    var wording = new Wording(messages, reasonTexts, catalogue, language);
    var sheets = new Sheets(catalogue, wording, dossiers);
    try (var workbook = new WorkbookWriter(sheets, wording, SheetWriter.MOST_ROWS)) {
      claims.forEach(claim -> workbook.add(records.of(claim)));
      workbook.finish(request, clock.instant(), destination);
    }
  }

  private void recordExport(Request request, int claims, String destination) {
    audit.record(
        MANY_CLAIMS,
        "claims.exported",
        request.auditor(),
        Map.of(
            "from", request.period().from().toString(),
            "to", request.period().to().toString(),
            "claims", String.valueOf(claims),
            "export", destination));
  }
}
