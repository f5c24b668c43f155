package vn.claimdesk.intake.inspection;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Makes names of uploads fit to be shown and stored: no paths, nothing invisible, no doubles. */
final class FileNames {

  private static final int MAX_LENGTH = 120;

  private final Set<String> taken = new HashSet<>();

  /** The last part of the name without characters that steer a terminal, a path or a browser. */
  static String clean(String fileName) {
    String name = Normalizer.normalize(fileName, Normalizer.Form.NFC);
    name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "");
    name = name.replaceAll("[<>:\"|?*]", "_").strip().replaceAll("^\\.+", "");
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String extension = dot > name.length() - 8 ? name.substring(dot) : "";
    int end = MAX_LENGTH - extension.length();
    return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
        + extension;
  }

  /** The clean name, or a made-up one for a nameless file, numbered where another has it. */
  String unique(String clean, int position, FileType type) {
    String name = clean.isEmpty() ? "file-" + position + "." + type.extension() : clean;
    String candidate = name;
    for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
      int dot = name.lastIndexOf('.');
      candidate =
          dot < 0
              ? name + " (" + number + ")"
              : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
    }
    return candidate;
  }
}
