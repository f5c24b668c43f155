package vn.claimdesk.recognition.embedded.mrz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * What a machine readable zone says, by the names of the recognition contract.
 *
 * @param fields only those that could be read; dates are dd/MM/yyyy
 * @param confidence 0 to 1: high only where the check digits hold
 * @param lines where it stands
 */
public record Mrz(
    Format format, Map<String, String> fields, double confidence, List<TextLine> lines) {

  /** Size of the paper: TD1 has three lines of 30 characters, TD3 two of 44. */
  public enum Format {
    TD1,
    TD3
  }

  public Mrz {
    fields = new LinkedHashMap<>(fields);
    lines = List.copyOf(lines);
  }
}
