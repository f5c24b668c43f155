package vn.claimdesk.picture;

import java.util.Locale;
import javax.imageio.ImageReader;

/** Listens to a reader that fills the missing part of a cut-off picture with gray. */
public final class CutOff {

  private boolean noticed;

  private CutOff() {}

  /** Listens from now on, in place of others. */
  public static CutOff of(ImageReader reader) {
    CutOff cutOff = new CutOff();
    reader.removeAllIIOReadWarningListeners();
    reader.addIIOReadWarningListener(
        (source, warning) ->
            cutOff.noticed |= warning.toLowerCase(Locale.ROOT).contains("premature end"));
    return cutOff;
  }

  /** Whether the reader has met the end of the file before the end of the picture. */
  public boolean noticed() {
    return noticed;
  }
}
