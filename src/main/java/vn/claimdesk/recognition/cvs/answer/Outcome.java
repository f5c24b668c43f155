package vn.claimdesk.recognition.cvs.answer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.RecognitionUnavailableException.Kind;

/**
 * How a call ended: said by the service itself, shown by the way to it, or decided here before
 * anything was sent. The README's table of outcomes is compared with these by a test.
 */
public sealed interface Outcome permits Said, Transport, Withheld {

  /** Whether the vendor charges for such a call; an answer that came says so itself. */
  enum Billed {
    YES,
    NO,
    /** The answer, or its lack, does not tell whether the service did its work. */
    PERHAPS
  }

  /** Where the process goes. */
  enum Destination {
    GOES_ON,
    /** Pages are labelled and fields keyed by a human. */
    BY_HAND,
    /** The job is tried again after growing pauses; after the last one it is an incident. */
    RETRIED,
    INCIDENT_AT_ONCE
  }

  String name();

  /** The name in metrics, the ledger and message keys: lower case. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  Billed billed();

  Destination destination();

  /** What an administrator has to look at; null where it is no technical failure. */
  @Nullable Kind kind();

  /** Whether the same call may succeed later without anyone changing anything. */
  default boolean retryHelps() {
    return destination() == Destination.RETRIED;
  }

  static List<Outcome> all() {
    return Stream.<Outcome[]>of(Said.values(), Transport.values(), Withheld.values())
        .flatMap(Stream::of)
        .toList();
  }
}
