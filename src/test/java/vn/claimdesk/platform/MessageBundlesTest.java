package vn.claimdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundlesTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  @ParameterizedTest
  @MethodSource("features")
  void saysTheSameInBothLanguages(String feature) throws IOException {
    Properties vietnamese = bundle(feature + ".properties");
    Properties english = bundle(feature + "_en.properties");

    assertThat(vietnamese).isNotEmpty();
    assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    for (String key : vietnamese.stringPropertyNames()) {
      assertThat(vietnamese.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(arguments(english.getProperty(key)))
          .as("arguments of %s", key)
          .isEqualTo(arguments(vietnamese.getProperty(key)));
    }
  }

  @Test
  void areAllNamedInTheConfiguration() throws IOException {
    String configuration = Files.readString(Path.of("src/main/resources/application.yml"));
    assertThat(features())
        .allSatisfy(feature -> assertThat(configuration).contains("messages/" + feature));
  }

  static Stream<String> features() throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("(_en)?\\.properties$", ""))
          .distinct()
          .toList()
          .stream();
    }
  }

  private static TreeSet<String> arguments(String message) {
    return ARGUMENT
        .matcher(message)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties bundle(String file) throws IOException {
    var bundle = new Properties();
    try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file), StandardCharsets.UTF_8)) {
      bundle.load(reader);
    }
    return bundle;
  }
}
