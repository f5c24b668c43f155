package vn.claimdesk.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.intake.Intake;

/**
 * Files the sample dossiers where nothing was ever filed, in the background once the application
 * serves. What a crash kept from being filed is filed at the next start.
 */
@Component
@ConditionalOnProperty("claimdesk.demo.enabled")
class FirstStart {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final String FILED_BY = "intake";

  private final Intake intake;
  private final Policies policies;
  private final Claims claims;
  private final PaperFolder papers;
  private final Clock clock;

  FirstStart(Intake intake, Policies policies, Claims claims, PaperFolder papers, Clock clock) {
    this.intake = intake;
    this.policies = policies;
    this.claims = claims;
    this.papers = papers;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  void fileInBackground() {
    Thread filing = new Thread(this::fileMissing, "sample-dossiers");
    filing.setDaemon(true);
    filing.start();
  }

  private void fileMissing() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), VIETNAM);
    fileMissing(new SampleDossiers(today).byReference());
  }

  void fileMissing(Map<String, Supplier<SampleDossier>> samples) {
    if (untouched()) {
      new TreeMap<>(samples).forEach(this::fileUnlessKnown);
    }
  }

  /** Whether everything in the database, if anything, comes from here. */
  private boolean untouched() {
    return !policies.anyBesides(SampleDossiers.policyNumbers())
        && !claims.anyBesides(SampleDossiers.REFERENCE_PREFIX);
  }

  private void fileUnlessKnown(String reference, Supplier<SampleDossier> drawing) {
    if (claims.findByReference(reference).isPresent()) {
      return;
    }
    try {
      SampleDossier dossier = drawing.get();
      papers.keep(dossier);
      policies.save(dossier.policy());
      Intake.Filed filed = intake.file(dossier.request(), uploads(dossier), FILED_BY);
      LOG.info("Filed sample dossier {} as claim {}", reference, filed.claim().claimNumber());
    } catch (RuntimeException e) {
      LOG.error("Sample dossier {} could not be filed; the next start tries again", reference, e);
    }
  }

  private static List<Intake.Upload> uploads(SampleDossier dossier) {
    return dossier.files().stream()
        .map(file -> new Intake.Upload(file.name(), file.content()))
        .toList();
  }
}
