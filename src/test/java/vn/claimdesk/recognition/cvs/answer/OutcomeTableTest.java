package vn.claimdesk.recognition.cvs.answer;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of outcomes is what the code does. */
class OutcomeTableTest {

  private static final Map<Outcome.Destination, String> WORDS =
      Map.of(
          Outcome.Destination.GOES_ON, "goes on",
          Outcome.Destination.BY_HAND, "a human labels or keys",
          Outcome.Destination.RETRIED, "tried again later, then an incident",
          Outcome.Destination.INCIDENT_AT_ONCE, "incident at once");

  @Test
  void isTheReadmesTable() throws IOException {
    String expected = Outcome.all().stream().map(OutcomeTableTest::row).collect(joining("\n"));
    try (Stream<String> lines = Files.lines(Path.of("README.md"))) {
      String actual =
          lines
              .filter(line -> line.matches("\\| `[a-z_]+` \\|.*\\|.*\\| (yes|no|perhaps) \\|.*"))
              .map(OutcomeTableTest::withoutItsSign)
              .collect(joining("\n"));
      assertThat(actual).isEqualTo(expected);
    }
  }

  @Test
  void hasWordsForEveryOutcomeButSuccess() throws IOException {
    var messages = new Properties();
    try (var file =
        Files.newBufferedReader(Path.of("src/main/resources/messages/recognition.properties"))) {
      messages.load(file);
    }
    List<String> keys =
        Outcome.all().stream()
            .filter(outcome -> outcome != Said.SUCCESS)
            .map(outcome -> "recognition.failure." + outcome.code())
            .toList();
    assertThat(
            messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("recognition.failure.")))
        .containsExactlyInAnyOrderElementsOf(keys);
  }

  private static String row(Outcome outcome) {
    return "| `%s` | %s | %s | %s |"
        .formatted(
            outcome.code(),
            outcome.billed().name().toLowerCase(Locale.ROOT),
            outcome.retryHelps() ? "yes" : "no",
            WORDS.get(outcome.destination()));
  }

  private static String withoutItsSign(String row) {
    String[] cells = row.split("\\|");
    return "|" + cells[1] + "|" + cells[3] + "|" + cells[4] + "|" + cells[5] + "|";
  }
}
