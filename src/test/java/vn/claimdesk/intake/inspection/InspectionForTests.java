package vn.claimdesk.intake.inspection;

import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.claimdesk.intake.Intake.Upload;
import vn.claimdesk.intake.IntakeLimits;

/** Opens one file as the intake does. */
public final class InspectionForTests {

  /** The media type that was detected. */
  public String open(String name, byte[] content) {
    IntakeLimits limits =
        new IntakeLimits(30, DataSize.ofMegabytes(25), 200, 100_000_000, 100_000_000_000L);
    return new UploadInspection(limits)
        .inspect(List.of(new Upload(name, content)))
        .files()
        .get(0)
        .mediaType();
  }
}
