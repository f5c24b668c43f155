package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.claimdesk.recognition.cvs.call.Operation;

/**
 * An answer in the shape of the vendor's document, about fictional people: {@code
 * cvs/answers/<operation>/<name>.json}. Names that begin with {@code error} are error envelopes.
 */
public record RecordedAnswer(Operation operation, String name, byte[] body) {

  private static final Path FOLDER = Path.of("src/test/resources/cvs/answers");

  private static final Set<Operation> OF_NO_PAPERS =
      Set.of(
          Operation.GET_LABEL_CLAIM,
          Operation.PERSON_WITH_CARD,
          Operation.FACE_MATCHING,
          Operation.VERIFY_LIVENESS,
          Operation.FACE_SEARCH,
          Operation.FACE_SEARCH_LIST,
          Operation.FACE_SEARCH_ADD,
          Operation.FACE_SEARCH_UPDATE,
          Operation.FACE_SEARCH_DELETE,
          Operation.CROP_IMAGE,
          Operation.CROP_PERSON);

  public static List<RecordedAnswer> all() {
    try (var files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(RecordedAnswer::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Those of which papers are read. */
  public static List<RecordedAnswer> ofPapers() {
    return all().stream()
        .filter(answer -> !answer.isError() && !OF_NO_PAPERS.contains(answer.operation()))
        .toList();
  }

  public static RecordedAnswer of(Operation operation, String name) {
    return read(FOLDER.resolve(folder(operation)).resolve(name + ".json"));
  }

  public boolean isError() {
    return name.startsWith("error.");
  }

  public JsonNode json() {
    try {
      return JsonMapper.builder().build().readTree(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer answer() {
    return new AnswerReader().read(operation, 200, body);
  }

  @Override
  public String toString() {
    return folder(operation) + "/" + name;
  }

  private static RecordedAnswer read(Path file) {
    try {
      return new RecordedAnswer(
          Operation.valueOf(file.getParent().getFileName().toString().toUpperCase(Locale.ROOT)),
          file.getFileName().toString().replaceFirst("\\.json$", ""),
          Files.readString(file).strip().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folder(Operation operation) {
    return operation.name().toLowerCase(Locale.ROOT);
  }
}
