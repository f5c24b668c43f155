package vn.claimdesk.intake.inspection;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sorts of files that are taken in, told apart by their first bytes alone. */
enum FileType {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif", "tiff"),
  XML("application/xml", "xml");

  private static final int HEAD = 64;

  private final String mediaType;
  private final List<String> extensions;

  FileType(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return extensions.get(0);
  }

  /** Whether a file of this type may have the name; a name without extension may be anything. */
  boolean mayBeNamed(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 || extensions.contains(fileName.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  static Optional<FileType> of(byte[] content) {
    if (startsWith(content, '%', 'P', 'D', 'F', '-')) {
      return Optional.of(PDF);
    } else if (startsWith(content, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    } else if (startsWith(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of(PNG);
    } else if (startsWith(content, 'I', 'I', 42, 0) || startsWith(content, 'M', 'M', 0, 42)) {
      return Optional.of(TIFF);
    }
    return looksLikeXml(content) ? Optional.of(XML) : Optional.empty();
  }

  private static boolean looksLikeXml(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1)
            .replaceAll("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "")
            .replace("\0", "")
            .stripLeading()
            .toLowerCase(Locale.ROOT);
    return head.matches("(?s)<[?!a-z_].*")
        && !head.startsWith("<html")
        && !head.startsWith("<!doctype html")
        && !head.startsWith("<svg");
  }

  private static boolean startsWith(byte[] content, int... magic) {
    if (content.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((content[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
