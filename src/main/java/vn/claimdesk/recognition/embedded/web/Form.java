package vn.claimdesk.recognition.embedded.web;

import java.util.List;

/** How operations take their input: the ways of asking that operations have in common. */
enum Form {
  ONE_PICTURE(
      Call.get(List.of("img"), "format_type", "get_thumb"),
      Call.base64(List.of("img"), "format_type", "get_thumb"),
      Call.upload(List.of("img"), "format_type", "get_thumb")),
  BOTH_SIDES(
      Call.get(List.of("img1", "img2"), "format_type", "get_thumb"),
      Call.base64(List.of("img1", "img2"), "format_type", "get_thumb"),
      Call.upload(List.of("img1", "img2"), "format_type", "get_thumb")),
  TWO_FACES(
      Call.get(List.of("img1", "img2"), "type1", "format_type"),
      Call.base64(List.of("img1", "img2"), "type1", "format_type"),
      Call.upload(List.of("img1", "img2"), "type1", "format_type")),
  PERSON(
      Call.get(List.of("img"), "format_type"),
      Call.base64(List.of("img"), "format_type"),
      Call.upload(List.of("img"), "format_type")),
  SCAN(Call.get(List.of("img"), "format_type"), Call.upload(List.of("img"), "format_type")),
  XML(Call.upload(List.of("img"), "format_type", "get_thumb")),
  PORTRAITS(Call.upload(List.of("portrait_left", "portrait_mid", "portrait_right"))),
  FACE_IMAGES(
      Call.get(List.of(), "offset", "limit"),
      Call.json("POST", List.of("image", "base64", "metadata"), "image/base64"),
      Call.json("DELETE", List.of("ids"))),
  FACE_IMAGE(Call.json("PUT", List.of("image_id", "metadata", "name", "label"))),
  FACE_QUERY(Call.json("POST", List.of("image", "base64"), "image/base64")),
  CROP(Call.get(List.of("url"), "width", "height"), Call.upload(List.of("img"), "width", "height"));

  private final List<Call> calls;

  Form(Call... calls) {
    this.calls = List.of(calls);
  }

  List<Call> calls() {
    return calls;
  }
}
