package vn.claimdesk.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.document.Documents;

/**
 * Files claims: looks at everything first, then stores and starts in one transaction. The unique
 * reference in the table decides between two requests at once; the later one gets the earlier's
 * claim.
 */
@Service
class ClaimFiling implements Intake {

  private final RequestCheck requestCheck;
  private final FileInspection inspection;
  private final Policies policies;
  private final Claims claims;
  private final Documents documents;
  private final AuditTrail audit;
  private final ClaimStart start;
  private final Clock clock;
  private final TransactionTemplate transaction;

  ClaimFiling(
      RequestCheck requestCheck,
      FileInspection inspection,
      Policies policies,
      Claims claims,
      Documents documents,
      AuditTrail audit,
      ClaimStart start,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.requestCheck = requestCheck;
    this.inspection = inspection;
    this.policies = policies;
    this.claims = claims;
    this.documents = documents;
    this.audit = audit;
    this.start = start;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public Filed file(Request request, List<Upload> files, String filedBy) {
    Request checked = requestCheck.check(request);
    return known(checked).orElseGet(() -> fileNew(checked, files, filedBy));
  }

  private Filed fileNew(Request request, List<Upload> files, String filedBy) {
    if (policies.find(request.policyNumber()).isEmpty()) {
      throw new IntakeRefusedException(422, "policyUnknown", null, request.policyNumber());
    }
    FileInspection.Inspected inspected = inspection.inspect(files);
    try {
      return transaction.execute(status -> store(request, inspected, filedBy));
    } catch (DuplicateKeyException e) {
      return known(request).orElseThrow(() -> e);
    }
  }

  private Optional<Filed> known(Request request) {
    String reference = request.reference();
    return reference == null
        ? Optional.empty()
        : claims.findByReference(reference).map(claim -> new Filed(claim, false));
  }

  private Filed store(Request request, FileInspection.Inspected inspected, String filedBy) {
    String claimNumber = claims.nextNumber();
    claims.add(
        new Claim(
            claimNumber,
            request.reference(),
            request.policyNumber(),
            request.insuredName(),
            request.lineOfBusiness(),
            request.benefit(),
            request.claimedAmount(),
            ClaimStatus.RECEIVED,
            filedBy,
            clock.instant(),
            0));
    documents.add(claimNumber, inspected.files());
    audit.record(claimNumber, "claim.filed", filedBy, details(request, inspected));
    start.start(claimNumber);
    return new Filed(claims.find(claimNumber).orElseThrow(), true);
  }

  private static Map<String, String> details(Request request, FileInspection.Inspected inspected) {
    Map<String, String> details = new TreeMap<>();
    details.put("policyNumber", request.policyNumber());
    details.put("benefit", request.benefit().code());
    details.put("claimedAmount", Long.toString(request.claimedAmount()));
    details.put(
        "files",
        String.join(", ", inspected.files().stream().map(Documents.NewFile::name).toList()));
    if (!inspected.repeated().isEmpty()) {
      details.put("repeatedFiles", String.join(", ", inspected.repeated()));
    }
    if (request.reference() != null) {
      details.put("reference", request.reference());
    }
    return details;
  }
}
