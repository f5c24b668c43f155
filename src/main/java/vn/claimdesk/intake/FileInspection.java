package vn.claimdesk.intake;

import java.util.List;
import vn.claimdesk.document.Documents.NewFile;

/** Decides whether uploaded files can be taken in. */
public interface FileInspection {

  /**
   * What may be stored.
   *
   * @param files with clean names that differ from each other, and detected media types
   * @param repeated names of uploads that are byte for byte another one and are left out
   */
  record Inspected(List<NewFile> files, List<String> repeated) {

    public Inspected {
      files = List.copyOf(files);
      repeated = List.copyOf(repeated);
    }
  }

  /**
   * Opens every file.
   *
   * @throws IntakeRefusedException naming the first file that cannot be taken in, and why
   */
  Inspected inspect(List<Intake.Upload> uploads);
}
