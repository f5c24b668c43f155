package vn.claimdesk.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.LineOfBusiness;

/** Files claims: the only way in, whoever asks. */
public interface Intake {

  /** A claim as the caller states it. */
  record Request(
      String policyNumber,
      String insuredName,
      LineOfBusiness lineOfBusiness,
      Benefit benefit,
      long claimedAmount,
      @Nullable String reference) {}

  /** A file as it was uploaded; nothing about it is believed yet. */
  record Upload(String fileName, byte[] content) {}

  /** The claim and whether this request created it (false: the reference was known). */
  record Filed(Claim claim, boolean created) {}

  /**
   * Checks everything, then stores the claim with its files and starts its process, all in one
   * transaction.
   *
   * @throws IntakeRefusedException a 4xx reason that names the file; nothing is stored
   */
  Filed file(Request request, List<Upload> files, String filedBy);
}
