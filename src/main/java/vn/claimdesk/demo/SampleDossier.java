package vn.claimdesk.demo;

import java.util.List;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.intake.Intake;

/** A fictional claim with its policy and papers. */
public record SampleDossier(Policy policy, Intake.Request request, List<SampleFile> files) {

  public SampleDossier {
    files = List.copyOf(files);
  }
}
