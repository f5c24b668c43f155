package vn.claimdesk.recognition.cvs.http.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.Content;

/** Identity papers: cards of citizens and passports. */
public interface IdentityPapersApi {

  /** Reads and checks one side of an identity card, or a passport, by address. */
  @RequestLine(
      "GET /ekyc/card?img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response cardByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads and checks one side of an identity card, or a passport, sent as a file. */
  @RequestLine("POST /ekyc/card?format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response cardByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads and checks one side of an identity card, or a passport, sent as base64. */
  @RequestLine("POST /ekyc/card?format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response cardByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads and checks both sides of an identity card, by their addresses. */
  @RequestLine(
      "GET /ekyc/cards?"
          + "img1={img1}&img2={img2}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response cardsByUrl(
      @Param("img1") String img1,
      @Param("img2") String img2,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads and checks both sides of an identity card, sent as files. */
  @RequestLine("POST /ekyc/cards?format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response cardsByFile(
      @Param("img1") Content img1,
      @Param("img2") Content img2,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads and checks both sides of an identity card, sent as base64. */
  @RequestLine("POST /ekyc/cards?format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response cardsByBase64(
      @Param("img1") Content img1,
      @Param("img2") Content img2,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads several identity papers in one picture or PDF, by address. */
  @RequestLine(
      "GET /ocr/card?img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response cardsInPictureByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads several identity papers in one picture or PDF, sent as a file. */
  @RequestLine("POST /ocr/card?format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response cardsInPictureByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads several identity papers in one picture or PDF, sent as base64. */
  @RequestLine("POST /ocr/card?format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response cardsInPictureByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);
}
