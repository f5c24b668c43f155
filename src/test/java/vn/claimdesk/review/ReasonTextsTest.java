package vn.claimdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import vn.claimdesk.Bundles;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.Reason;

class ReasonTextsTest {

  /** The calls in which checks and judge name reasons. */
  private static final Pattern CALL = Pattern.compile("(?:Reason\\.of|fails)\\([^;]*;");

  private static final Pattern LITERAL = Pattern.compile("\"([a-z]\\w+)\"");
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  @Test
  void writesDecimalsAndAmountsAsTheReaderDoes() {
    var texts = new ReasonTexts(messages());
    var low = Reason.of("lowConfidence", "0.62", "0.85");
    var sum = Reason.of("sumDiffers", "1540000");

    assertThat(texts.text(low, VIETNAMESE)).isEqualTo("độ tin cậy 0,62 < 0,85");
    assertThat(texts.text(low, Locale.ENGLISH)).isEqualTo("low confidence 0.62 < 0.85");
    assertThat(texts.text(sum, VIETNAMESE)).endsWith("đáng lẽ là 1.540.000");
    assertThat(texts.text(sum, Locale.ENGLISH)).endsWith("1,540,000 expected");
    assertThat(texts.text(Reason.of("agreesWithIdentityNumber", "079085123456"), VIETNAMESE))
        .endsWith("079085123456");
    assertThat(texts.text(Reason.of("unheardOf"), VIETNAMESE)).isEqualTo("unheardOf");
  }

  @Test
  void explainsEveryReasonInBothLanguages() throws IOException {
    Set<String> codes = new TreeSet<>();
    Stream.of(FieldKind.values()).forEach(kind -> codes.add("notOfKind." + kind));
    for (Path source : sources()) {
      CALL.matcher(Files.readString(source))
          .results()
          .flatMap(call -> LITERAL.matcher(call.group()).results())
          .map(literal -> literal.group(1))
          .forEach(codes::add);
    }
    assertThat(codes).hasSizeGreaterThan(50);
    for (String bundle : List.of("review.properties", "review_en.properties")) {
      assertThat(keys(bundle)).containsAll(codes.stream().map(code -> "reason." + code).toList());
    }
  }

  @Test
  void hasTheSameMessagesInBothLanguages() throws IOException {
    assertThat(keys("review_en.properties"))
        .containsExactlyInAnyOrderElementsOf(keys("review.properties"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> checks = Files.list(Path.of("src/main/java/vn/claimdesk/field/check"));
        Stream<Path> judging = Files.list(Path.of("src/main/java/vn/claimdesk/review/judging"))) {
      return Stream.concat(checks, judging).toList();
    }
  }

  private static Set<String> keys(String bundle) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", bundle))) {
      properties.load(reader);
    }
    return properties.stringPropertyNames();
  }

  private static MessageSource messages() {
    return Bundles.of("review");
  }
}
