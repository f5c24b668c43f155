package vn.claimdesk.recognition.cvs.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.answer.FaceMatch.Verdict;

/**
 * The results of the operations that read no papers, for those who call the service without the
 * workflow. Each method takes an answer whose outcome is {@link Said#SUCCESS}; what it lacks is
 * null or empty.
 */
@Component
public class TypedAnswers {

  private static final List<String> IDS = List.of("id", "image_id", "_id");
  private static final List<String> ADDRESSES = List.of("url", "image_url", "image");
  private static final String PERSON_WITH_CARD = "/ekyc/person_with_card";

  private final Decoder decoder;

  TypedAnswers(Decoder decoder) {
    this.decoder = decoder;
  }

  /** Of {@code /ekyc/face_matching}. */
  public FaceMatch faceMatch(Answer answer) {
    return faceMatch(only(answer.data()));
  }

  /** Of {@code /ekyc/verify_liveness}. */
  public Liveness liveness(Answer answer) {
    JsonNode data = only(answer.data());
    return new Liveness(
        truth(data.path("valid")),
        LooseValue.score(data.path("matching_mid_left")),
        LooseValue.score(data.path("matching_mid_right")),
        warning(data));
  }

  /** Of {@code /ekyc/person_with_card}. */
  public PersonWithCard personWithCard(Answer answer) {
    JsonNode data = only(answer.data());
    return new PersonWithCard(
        faceMatch(only(data.path("matching"))),
        decoder.papers(PERSON_WITH_CARD, data.path("ocr"), 1));
  }

  /** Of face search: the pictures of the gallery, those that were found, or the one added. */
  public List<GalleryImage> gallery(Answer answer) {
    JsonNode result = answer.data();
    boolean pair = result.isArray() && !result.isEmpty() && result.path(0).isValueNode();
    return (result.isArray() && !pair ? LooseValue.elements(result) : List.of(result))
        .stream().map(TypedAnswers::image).flatMap(Optional::stream).toList();
  }

  /** Of {@code /smartcrop/crop_image} and {@code /smartcrop/crop_person}. */
  public CroppedPicture crop(Answer answer) {
    JsonNode data = only(answer.data());
    return new CroppedPicture(LooseValue.text(data.path("url")), warning(data));
  }

  private static FaceMatch faceMatch(JsonNode data) {
    List<byte[]> faces =
        Stream.of("face1", "face2")
            .flatMap(face -> PagePictures.picture(data.path(face)).stream())
            .toList();
    return new FaceMatch(
        LooseValue.score(data.path("matching")),
        verdict(LooseValue.text(data.path("match"))),
        warning(data),
        faces);
  }

  private static Verdict verdict(@Nullable String match) {
    return switch (match == null ? "" : match) {
      case "1" -> Verdict.SAME;
      case "0" -> Verdict.UNCERTAIN;
      case "-1" -> Verdict.DIFFERENT;
      default -> Verdict.UNKNOWN;
    };
  }

  private static PictureWarning warning(JsonNode data) {
    return new PictureWarning(
        LooseValue.page(data.path("invalidCode")), LooseValue.text(data.path("invalidMessage")));
  }

  private static @Nullable Boolean truth(JsonNode node) {
    String text = LooseValue.text(node);
    return text == null ? null : Boolean.valueOf(text.equals("1") || text.equalsIgnoreCase("true"));
  }

  /** An entry of the gallery: an object, or an id and an address. */
  private static Optional<GalleryImage> image(JsonNode node) {
    if (!node.isObject()) {
      List<String> texts = texts(node);
      return texts.isEmpty()
          ? Optional.empty()
          : Optional.of(
              new GalleryImage(texts.get(0), texts.size() > 1 ? texts.get(1) : null, Map.of()));
    }
    Map<String, String> metadata = new HashMap<>();
    node.properties().stream()
        .filter(entry -> !IDS.contains(entry.getKey()) && !ADDRESSES.contains(entry.getKey()))
        .forEach(entry -> addMetadata(metadata, entry.getKey(), entry.getValue()));
    return Optional.of(new GalleryImage(first(node, IDS), first(node, ADDRESSES), metadata));
  }

  private static void addMetadata(Map<String, String> metadata, String key, JsonNode value) {
    if (value.isObject()) {
      value.properties().forEach(inner -> addMetadata(metadata, inner.getKey(), inner.getValue()));
    } else if (!texts(value).isEmpty()) {
      metadata.put(key, String.join(", ", texts(value)));
    }
  }

  private static List<String> texts(JsonNode node) {
    return (node.isArray() ? LooseValue.elements(node) : List.of(node))
        .stream().map(LooseValue::text).filter(Objects::nonNull).toList();
  }

  private static @Nullable String first(JsonNode node, List<String> keys) {
    return keys.stream()
        .map(key -> LooseValue.text(node.path(key)))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The node, or the first of a list. */
  private static JsonNode only(JsonNode node) {
    return node.isArray() ? node.path(0) : node;
  }
}
