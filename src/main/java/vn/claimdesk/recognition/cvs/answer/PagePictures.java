package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.claimdesk.recognition.PaperReading.PagePicture;

/**
 * Finds the pictures that boxes refer to: {@code image} shows the first page of a paper, {@code
 * image_<number>} the page of that number, lists show the pages in order, cards have a front and a
 * back. What is no JPEG or PNG is left out.
 */
final class PagePictures {

  private static final Pattern NUMBERED = Pattern.compile("image_(\\d{1,4})");

  /** Of whole papers, by page. */
  private static final List<String> LISTS = List.of("list_img", "imgs");

  private static final String FRONT = "image_front";
  private static final String BACK = "image_back";

  /** Where employees' files say on which picture a field stands, they say it in words alone. */
  private static final Map<String, String> SHOWN_ON =
      Map.of(
          "issue_date", BACK,
          "issued_at", BACK,
          "height", "image_1",
          "weight", "image_1",
          "health_condition", "image_2");

  private PagePictures() {}

  static List<PagePicture> of(JsonNode info, int firstPage) {
    var pictures = new TreeMap<Integer, byte[]>();
    for (String list : LISTS) {
      for (int page = 0; page < info.path(list).size(); page++) {
        put(pictures, page, info.path(list).path(page));
      }
    }
    put(pictures, firstPage, info.path(FRONT));
    put(pictures, firstPage + 1, info.path(BACK));
    for (var property : info.properties()) {
      Matcher numbered = NUMBERED.matcher(property.getKey());
      if (numbered.matches()) {
        int page = Integer.parseInt(numbered.group(1));
        put(pictures, page, property.getValue());
      }
    }
    List<JsonNode> images =
        info.path("image").isArray()
            ? LooseValue.elements(info.path("image"))
            : List.of(info.path("image"));
    for (int i = 0; i < images.size(); i++) {
      put(pictures, firstPage + i, images.get(i));
    }
    var found = new ArrayList<PagePicture>();
    pictures.forEach((page, bytes) -> found.add(new PagePicture(page, bytes)));
    return found;
  }

  /**
   * The page of a field that is not told one.
   *
   * @param info shows the pictures of the paper
   * @param firstPage of the paper
   */
  static int page(String field, JsonNode info, int firstPage) {
    String picture = SHOWN_ON.getOrDefault(field, "");
    if (!info.has(picture)) {
      return firstPage;
    }
    Matcher numbered = NUMBERED.matcher(picture);
    return numbered.matches() ? Integer.parseInt(numbered.group(1)) : firstPage + 1;
  }

  /** The lowest number of the paper's pictures, where they are numbered and nothing else. */
  static Optional<Integer> firstNumbered(JsonNode info) {
    return info.has("image")
        ? Optional.empty()
        : info.properties().stream()
            .map(property -> NUMBERED.matcher(property.getKey()))
            .filter(Matcher::matches)
            .map(matcher -> Integer.valueOf(matcher.group(1)))
            .min(Integer::compare);
  }

  private static void put(TreeMap<Integer, byte[]> pictures, int page, JsonNode picture) {
    picture(picture).ifPresent(bytes -> pictures.putIfAbsent(page, bytes));
  }

  /** The picture that a node holds in base64. */
  static Optional<byte[]> picture(JsonNode node) {
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
