package vn.claimdesk.recognition.cvs.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.claimdesk.field.DossierFixture;
import vn.claimdesk.recognition.cvs.call.Operation;

class TypedAnswersTest {

  private final TypedAnswers answers =
      new TypedAnswers(new Decoder(new DossierFixture().catalogue()));

  @Test
  void saysWhetherTwoFacesAreTheSame() {
    FaceMatch same = answers.faceMatch(answer(Operation.FACE_MATCHING, "same"));
    FaceMatch masked = answers.faceMatch(answer(Operation.FACE_MATCHING, "mask"));

    assertThat(same.percent()).isEqualTo(87.5);
    assertThat(same.verdict()).isEqualTo(FaceMatch.Verdict.SAME);
    assertThat(same.warning().raised()).isFalse();
    assertThat(same.faces()).hasSize(2);
    assertThat(masked.verdict()).isEqualTo(FaceMatch.Verdict.UNCERTAIN);
    assertThat(masked.warning()).isEqualTo(new PictureWarning(9, "Wearing a mask"));
    assertThat(masked.warning().raised()).isTrue();
  }

  @Test
  void saysWhetherPortraitsShowOneLivingPerson() {
    assertThat(answers.liveness(answer(Operation.VERIFY_LIVENESS, "living")))
        .isEqualTo(new Liveness(true, 91.2, 88.75, new PictureWarning(0, "Successful")));
    Liveness two = answers.liveness(answer(Operation.VERIFY_LIVENESS, "two_persons"));
    assertThat(two.valid()).isFalse();
    assertThat(two.warning().code()).isEqualTo(4);
  }

  @Test
  void readsThePersonTogetherWithTheCard() {
    PersonWithCard both =
        answers.personWithCard(answer(Operation.PERSON_WITH_CARD, "12_id_card_front"));

    assertThat(both.match().percent()).isEqualTo(81.25);
    assertThat(both.papers()).hasSize(1);
    assertThat(both.papers().get(0).type()).isEqualTo("12_id_card_front");
  }

  @Test
  void listsThePicturesOfTheGallery() {
    assertThat(answers.gallery(answer(Operation.FACE_SEARCH_LIST, "images")))
        .containsExactly(
            new GalleryImage("101", "https://faces.example.vn/101.jpg", Map.of()),
            new GalleryImage("102", "https://faces.example.vn/102.jpg", Map.of()));
    assertThat(answers.gallery(answer(Operation.FACE_SEARCH, "hits"))).hasSize(1);
    assertThat(answers.gallery(answer(Operation.FACE_SEARCH_ADD, "added")))
        .containsExactly(
            new GalleryImage(
                "103",
                "https://faces.example.vn/103.jpg",
                Map.of("name", "Trần Thị Minh Họa", "label", "hồ sơ 9")));
    assertThat(answers.gallery(answer(Operation.FACE_SEARCH_DELETE, "deleted"))).isEmpty();
  }

  @Test
  void namesThePlaceOfACroppedPicture() {
    assertThat(answers.crop(answer(Operation.CROP_PERSON, "cropped")))
        .isEqualTo(
            new CroppedPicture(
                "https://crops.example.vn/8.jpg",
                new PictureWarning(6, "Tilt more than 15 degrees")));
    assertThat(answers.crop(answer(Operation.CROP_IMAGE, "cropped")).warning().raised()).isFalse();
  }

  private static Answer answer(Operation operation, String name) {
    Answer answer = RecordedAnswer.of(operation, name).answer();
    assertThat(answer.outcome()).isEqualTo(Said.SUCCESS);
    return answer;
  }
}
