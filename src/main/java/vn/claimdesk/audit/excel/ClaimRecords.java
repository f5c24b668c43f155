package vn.claimdesk.audit.excel;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.audit.AuditEntries;
import vn.claimdesk.audit.ExportPeriod;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.document.Documents;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.recognition.RecognitionCalls;

/** Gathers what is on record about claims, one claim at a time. */
@Component
class ClaimRecords {

  private final Claims claims;
  private final Documents documents;
  private final DossierFields fields;
  private final Adjudication adjudication;
  private final RecognitionCalls calls;
  private final AuditEntries events;

  ClaimRecords(
      Claims claims,
      Documents documents,
      DossierFields fields,
      Adjudication adjudication,
      RecognitionCalls calls,
      AuditEntries events) {
    this.claims = claims;
    this.documents = documents;
    this.fields = fields;
    this.adjudication = adjudication;
    this.calls = calls;
    this.events = events;
  }

  /** Claims filed in the period, oldest first. */
  List<Claim> filedIn(ExportPeriod period) {
    return claims.filedBetween(period.start(), period.end());
  }

  ClaimRecord of(Claim claim) {
    String number = claim.claimNumber();
    return new ClaimRecord(
        claim,
        documents.files(number),
        documents.documents(number),
        fields.ofClaim(number),
        adjudication.decision(number),
        calls.ofClaims(List.of(number)),
        events.ofClaim(number));
  }
}
