package vn.claimdesk.recognition.cvs.http.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.Content;

/** Smart crop: a picture cut to a size, in pixels, around what matters in it. */
public interface SmartCropApi {

  /** Crops a picture, by address. */
  @RequestLine(
      "GET /smartcrop/crop_image?url={url}&width={width}&height={height}&check_sum={check_sum}")
  Response imageByUrl(
      @Param("url") String url,
      @Param("width") int width,
      @Param("height") int height,
      @Param("check_sum") @Nullable String checkSum);

  /** Crops a picture, sent as a file. */
  @RequestLine("POST /smartcrop/crop_image?width={width}&height={height}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response imageByFile(
      @Param("img") Content img,
      @Param("width") int width,
      @Param("height") int height,
      @Param("check_sum") @Nullable String checkSum);

  /** Crops a picture of people around their faces, by address. */
  @RequestLine(
      "GET /smartcrop/crop_person?url={url}&width={width}&height={height}&check_sum={check_sum}")
  Response personByUrl(
      @Param("url") String url,
      @Param("width") int width,
      @Param("height") int height,
      @Param("check_sum") @Nullable String checkSum);

  /** Crops a picture of people around their faces, sent as a file. */
  @RequestLine("POST /smartcrop/crop_person?width={width}&height={height}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response personByFile(
      @Param("img") Content img,
      @Param("width") int width,
      @Param("height") int height,
      @Param("check_sum") @Nullable String checkSum);
}
