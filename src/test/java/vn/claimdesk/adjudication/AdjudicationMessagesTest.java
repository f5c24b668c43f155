package vn.claimdesk.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.claimdesk.claim.Benefit;

class AdjudicationMessagesTest {

  private static final Pattern FLAG = Pattern.compile("<text>\"(\\w+)\"</text>");

  @Test
  void saysTheSameInBothLanguages() throws IOException {
    assertThat(bundle("_en").keySet()).isEqualTo(bundle("").keySet());
  }

  @Test
  void hasWordsForEveryFlagOfTheDecisionTable() throws IOException {
    String table = Files.readString(Path.of("bpmn/coverage.dmn"));
    var flags = FLAG.matcher(table).results().map(found -> "adjudication.flag." + found.group(1));
    assertThat(bundle("").stringPropertyNames()).containsAll(flags.toList()).isNotEmpty();
  }

  @Test
  void hasWordsForEveryReasonAndBenefit() throws IOException {
    Stream<String> keys =
        Stream.concat(
            Stream.of(DecisionReason.values()).map(reason -> "reason." + reason.code()),
            Stream.of(Benefit.values()).map(benefit -> "benefit." + benefit.code()));
    assertThat(bundle("").stringPropertyNames())
        .containsAll(keys.map(key -> "adjudication." + key).toList());
  }

  private static Properties bundle(String suffix) throws IOException {
    var bundle = new Properties();
    try (Reader reader =
        new InputStreamReader(
            AdjudicationMessagesTest.class.getResourceAsStream(
                "/messages/adjudication" + suffix + ".properties"),
            StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
