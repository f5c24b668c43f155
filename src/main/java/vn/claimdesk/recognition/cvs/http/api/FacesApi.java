package vn.claimdesk.recognition.cvs.http.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.Content;

/** Faces: whether two are the same person's, and whether a person is alive. */
public interface FacesApi {

  /** Compares a face with the one on a card or portrait, by their addresses. */
  @RequestLine(
      "GET /ekyc/face_matching?"
          + "img1={img1}&img2={img2}&type1={type1}&format_type=url&check_sum={check_sum}")
  Response matchingByUrl(
      @Param("img1") String img1,
      @Param("img2") String img2,
      @Param("type1") String type1,
      @Param("check_sum") @Nullable String checkSum);

  /** Compares a face with the one on a card or portrait, sent as files. */
  @RequestLine("POST /ekyc/face_matching?type1={type1}&format_type=file&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response matchingByFile(
      @Param("img1") Content img1,
      @Param("img2") Content img2,
      @Param("type1") String type1,
      @Param("check_sum") @Nullable String checkSum);

  /** Compares a face with the one on a card or portrait, sent as base64. */
  @RequestLine("POST /ekyc/face_matching?type1={type1}&format_type=base64&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response matchingByBase64(
      @Param("img1") Content img1,
      @Param("img2") Content img2,
      @Param("type1") String type1,
      @Param("check_sum") @Nullable String checkSum);

  /**
   * Compares the face of a person with the card held beside it, by address.
   *
   * @deprecated the vendor has commented it out of its document without a reason; {@code matching}
   *     compares a portrait with a card
   */
  @Deprecated
  @RequestLine("GET /ekyc/person_with_card?img={img}&format_type=url&check_sum={check_sum}")
  Response personWithCardByUrl(
      @Param("img") String img, @Param("check_sum") @Nullable String checkSum);

  /**
   * Compares the face of a person with the card held beside it, sent as a file.
   *
   * @deprecated the vendor has commented it out of its document without a reason; {@code matching}
   *     compares a portrait with a card
   */
  @Deprecated
  @RequestLine("POST /ekyc/person_with_card?format_type=file&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response personWithCardByFile(
      @Param("img") Content img, @Param("check_sum") @Nullable String checkSum);

  /**
   * Compares the face of a person with the card held beside it, sent as base64.
   *
   * @deprecated the vendor has commented it out of its document without a reason; {@code matching}
   *     compares a portrait with a card
   */
  @Deprecated
  @RequestLine("POST /ekyc/person_with_card?format_type=base64&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response personWithCardByBase64(
      @Param("img") Content img, @Param("check_sum") @Nullable String checkSum);

  /** Compares portraits from the left, the middle and the right, sent as files. */
  @RequestLine("POST /ekyc/verify_liveness?check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response livenessByFile(
      @Param("portrait_left") Content portraitLeft,
      @Param("portrait_mid") Content portraitMid,
      @Param("portrait_right") Content portraitRight,
      @Param("check_sum") @Nullable String checkSum);
}
