package vn.claimdesk.incident;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator has to mend; all but the last are of the recognition service, see {@link
 * vn.claimdesk.recognition.RecognitionUnavailableException.Kind}.
 */
public enum Cause {
  QUOTA,
  CREDENTIALS,
  ADDRESS,
  OUTAGE,
  REQUEST,
  ANSWER,
  OTHER;

  private static final String RECOGNITION = "recognition";
  private static final String ALL = "all";

  /** The name on the wire: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The causes that a name stands for: one by its code, {@code recognition} for all of the
   * recognition service, {@code all}; empty for a name that is none of these.
   */
  public static Set<Cause> named(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case ALL -> EnumSet.allOf(Cause.class);
      case RECOGNITION -> EnumSet.complementOf(EnumSet.of(OTHER));
      default -> of(name.strip()).map(Set::of).orElse(Set.of());
    };
  }

  /** The cause of this code. */
  public static Optional<Cause> of(String code) {
    return Arrays.stream(values()).filter(cause -> cause.code().equalsIgnoreCase(code)).findFirst();
  }
}
