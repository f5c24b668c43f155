package vn.claimdesk.recognition.cvs.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DossierFixture;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.recognition.cvs.answer.LooseVariant.Looseness;
import vn.claimdesk.recognition.cvs.call.Operation;

/**
 * However loosely an answer is written: no value is lost, and nothing but an outcome comes back.
 */
class LooseAnswersTest {

  private static final List<RecordedAnswer> RECORDED = RecordedAnswer.ofPapers();
  private static final List<String> KEYS =
      List.of(
          "type",
          "info",
          "infor",
          "info_goods",
          "table",
          "info_table",
          "value",
          "score",
          "box",
          "text",
          "label",
          "id",
          "id_id",
          "id_box",
          "id_confidence",
          "image",
          "image_1",
          "json",
          "page",
          "valid",
          "list_img",
          "member",
          "id_card",
          "icd_10",
          "matching",
          "ocr",
          "x",
          "");
  private static final List<String> LEAVES =
      List.of(
          "",
          "null",
          "1",
          "-1",
          "1e300",
          "99",
          "None",
          "True",
          "invoice",
          "id_card",
          "NaN",
          "[1, 2, 3, 4]",
          "x",
          "01/01/2026",
          "1.000.000",
          "data:,",
          "iVBORw0KGgo=");
  private static final Set<Operation> TEXT = Set.of(Operation.GENERAL, Operation.SCAN);

  private static final DocumentCatalogue CATALOGUE = new DossierFixture().catalogue();

  private final Decoder decoder = new Decoder(CATALOGUE);
  private final TypedAnswers typed = new TypedAnswers(decoder);
  private final AnswerReader reader = new AnswerReader();

  @Property(tries = 800, shrinking = ShrinkingMode.OFF)
  void losesNoValueHoweverAnAnswerIsWritten(
      @ForAll("recorded") RecordedAnswer recorded,
      @ForAll("loosenesses") Set<Looseness> loosenesses,
      @ForAll long seed,
      @ForAll boolean indented) {
    var variant = new LooseVariant(loosenesses, seed, TEXT.contains(recorded.operation()));
    var loose = variant.of(recorded.json());
    String body = indented ? loose.toPrettyString() : loose.toString();

    Answer answer = read(recorded.operation(), body);

    assertThat(answer.outcome()).isEqualTo(Said.SUCCESS);
    List<String> expected = new ArrayList<>(values(recorded.operation(), recorded.answer().data()));
    expected.addAll(variant.added());
    assertThat(values(recorded.operation(), answer.data()))
        .as("%s %s", recorded, loosenesses)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void understandsScoresAndBoxesInEveryForm(
      @ForAll("recorded") RecordedAnswer recorded, @ForAll long seed) {
    var loose = EnumSet.of(Looseness.NUMBERS_AS_TEXT, Looseness.BOXES_OTHERWISE, Looseness.PERCENT);
    var variant = new LooseVariant(loose, seed, false).of(recorded.json());

    List<Fact> found = facts(recorded, read(recorded.operation(), variant.toString()));

    List<Fact> expected = facts(recorded, recorded.answer());
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < found.size(); i++) {
      assertThat(found.get(i).box()).isEqualTo(expected.get(i).box());
      Double confidence = expected.get(i).confidence();
      if (confidence == null) {
        assertThat(found.get(i).confidence()).isNull();
      } else {
        assertThat(found.get(i).confidence()).isCloseTo(confidence, within(1e-9));
      }
    }
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void endsInAnOutcomeHoweverAnAnswerIsCutOrSpoilt(
      @ForAll("recorded") RecordedAnswer recorded,
      @ForAll @IntRange(max = 1_000_000) int position,
      @ForAll byte spoilt,
      @ForAll boolean cut) {
    byte[] body = recorded.body().clone();
    int at = position % body.length;
    body[at] = spoilt;

    Answer answer = reader.read(recorded.operation(), 200, cut ? Arrays.copyOf(body, at) : body);

    if (cut) {
      assertThat(answer.outcome()).isEqualTo(Transport.UNREADABLE_ANSWER);
    }
    readEverything(recorded.operation(), answer);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void endsInAnOutcomeForAnyBytes(
      @ForAll byte[] body,
      @ForAll Operation operation,
      @ForAll @IntRange(min = 100, max = 599) int status) {
    Answer answer = reader.read(operation, status, body);

    assertThat(answer.outcome()).isNotNull();
    readEverything(operation, answer);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void readsAnyJsonWithoutStumbling(
      @ForAll long seed, @ForAll Operation operation, @ForAll @IntRange(max = 7) int depth) {
    JsonNode data = anyJson(new Random(seed), depth);
    ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("errorCode", "0");
    envelope.put("errorMessage", "Success").set("data", data);

    readEverything(operation, read(operation, envelope.toString()));
  }

  @Provide
  Arbitrary<RecordedAnswer> recorded() {
    return Arbitraries.of(RECORDED);
  }

  @Provide
  Arbitrary<Set<Looseness>> loosenesses() {
    return Arbitraries.of(Looseness.class).set().ofMinSize(1).ofMaxSize(6);
  }

  /** A tree of the contract's own words in places where they do not belong. */
  private static JsonNode anyJson(Random random, int depth) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    int kind = depth == 0 ? 0 : random.nextInt(4);
    if (kind < 2) {
      String leaf = LEAVES.get(random.nextInt(LEAVES.size()));
      return leaf.equals("null") ? nodes.nullNode() : nodes.textNode(leaf);
    }
    int size = random.nextInt(5);
    if (kind == 2) {
      ArrayNode array = nodes.arrayNode();
      for (int i = 0; i < size; i++) {
        array.add(random.nextInt(3) == 0 ? nodes.numberNode(i) : anyJson(random, depth - 1));
      }
      return array;
    }
    ObjectNode object = nodes.objectNode();
    for (int i = 0; i < size; i++) {
      object.set(KEYS.get(random.nextInt(KEYS.size())), anyJson(random, depth - 1));
    }
    return object;
  }

  private void readEverything(Operation operation, Answer answer) {
    decoder.papers(operation, answer.data(), 1);
    decoder.labels(answer.data());
    decoder.text(answer.data());
    typed.faceMatch(answer);
    typed.liveness(answer);
    typed.personWithCard(answer);
    typed.gallery(answer);
    typed.crop(answer);
  }

  private Answer read(Operation operation, String body) {
    return reader.read(operation, 200, body.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> values(Operation operation, JsonNode data) {
    return TEXT.contains(operation)
        ? decoder.text(data).stream()
            .flatMap(TextPage::lines)
            .flatMap(line -> line.words().stream())
            .map(TextPage.Word::text)
            .toList()
        : Fact.in(decoder.papers(operation, data, 0)).stream().map(Fact::value).toList();
  }

  private List<Fact> facts(RecordedAnswer recorded, Answer answer) {
    return Fact.in(decoder.papers(recorded.operation(), answer.data(), 0));
  }
}
