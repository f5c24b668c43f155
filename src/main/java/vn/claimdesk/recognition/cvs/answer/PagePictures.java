package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.PaperReading.PagePicture;

/**
 * Finds the pictures that boxes refer to: {@code image} shows the first page of a paper, {@code
 * image_<number>} the page of that number. What is no JPEG or PNG is left out.
 */
final class PagePictures {

  private static final Pattern NUMBERED = Pattern.compile("image_(\\d{1,4})");

  private PagePictures() {}

  static List<PagePicture> of(JsonNode info, int firstPage) {
    var pictures = new TreeMap<Integer, byte[]>();
    for (var property : info.properties()) {
      Matcher numbered = NUMBERED.matcher(property.getKey());
      if (numbered.matches()) {
        int page = Integer.parseInt(numbered.group(1));
        picture(property.getValue()).ifPresent(bytes -> pictures.put(page, bytes));
      }
    }
    List<JsonNode> images =
        info.path("image").isArray()
            ? LooseValue.elements(info.path("image"))
            : List.of(info.path("image"));
    for (int i = 0; i < images.size(); i++) {
      int page = firstPage + i;
      picture(images.get(i)).ifPresent(bytes -> pictures.putIfAbsent(page, bytes));
    }
    var found = new ArrayList<PagePicture>();
    pictures.forEach((page, bytes) -> found.add(new PagePicture(page, bytes)));
    return found;
  }

  private static Optional<byte[]> picture(JsonNode node) {
    String text = LooseValue.text(node);
    if (text == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(text.replaceFirst("^data:[^,]{0,64},", ""));
      return isPicture(bytes) ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static boolean isPicture(byte[] bytes) {
    boolean jpeg = bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8;
    boolean png = bytes.length > 3 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P';
    return jpeg || png;
  }
}
