package vn.claimdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Vietnamese words of Camunda's web applications, held against the English of its archive. */
class WebappTranslationTest {

  private static final String WORDS = "/META-INF/resources/webjars/camunda/app/%s/locales/%s.json";

  /**
   * What the applications fill in or interpret: placeholders, tags, entities, spaces at the ends.
   */
  private static final Pattern FIXED =
      Pattern.compile("\\{\\{.*?}}|%[ds]|</?(?:a|br|strong)\\b[^>]*>|&\\w+;|\\{}|^\\s+|\\s+$");

  /** Vietnamese nouns have no plural, yet an empty text would show its key. */
  private static final String PLURAL = "s";

  @ParameterizedTest
  @ValueSource(strings = {"tasklist", "welcome", "admin", "cockpit"})
  void hasEachTextAndWhatIsFilledIn(String application) throws IOException {
    Map<String, String> english = texts(application, "en");
    Map<String, String> vietnamese = texts(application, "vi");

    assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    english.values().removeIf(PLURAL::equals);
    english.forEach(
        (key, text) -> {
          String translated = Objects.requireNonNull(vietnamese.get(key));
          assertThat(fixed(translated)).as(key).containsExactlyInAnyOrderElementsOf(fixed(text));
          assertThat(translated.isBlank()).as(key).isEqualTo(text.isBlank());
        });
  }

  private static List<String> fixed(String text) {
    return FIXED
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(found -> found.startsWith("{{") ? found.replace(" ", "") : found)
        .toList();
  }

  /** By path, as in {@code /labels/CANCEL} or {@code /dateLocales/months/11}. */
  private static Map<String, String> texts(String application, String language) throws IOException {
    var texts = new TreeMap<String, String>();
    try (var words =
        WebappTranslationTest.class.getResourceAsStream(WORDS.formatted(application, language))) {
      collect("", new ObjectMapper().readTree(words), texts);
    }
    return texts;
  }

  private static void collect(String path, JsonNode node, Map<String, String> texts) {
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(path + "/" + i, node.get(i), texts);
      }
    } else if (node.isObject()) {
      node.properties()
          .forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), texts));
    } else {
      texts.put(path, node.asText());
    }
  }
}
