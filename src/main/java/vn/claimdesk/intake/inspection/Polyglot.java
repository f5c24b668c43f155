package vn.claimdesk.intake.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Recognises a file that is two things at once, one behind the other: what is looked at here would
 * not be what another program opens. Phones do append films and second pictures; those may stay.
 */
final class Polyglot {

  private static final List<String> OTHERS =
      List.of("%pdf-", "pk\u0003\u0004", "pk\u0005\u0006", "<?xml", "<html", "<script", "<svg");

  private Polyglot() {}

  /** Whether something that is no picture follows the end of the real content. */
  static boolean hidesAnother(byte[] content, int end) {
    String behind =
        new String(content, end, content.length - end, StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    return OTHERS.stream().anyMatch(behind::contains);
  }
}
