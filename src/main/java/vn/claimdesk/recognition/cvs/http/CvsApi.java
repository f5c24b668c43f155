package vn.claimdesk.recognition.cvs.http;

import feign.Response;
import feign.form.FormData;
import java.net.URI;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

/**
 * The vendor's HTTP interface. Every operation takes its paper in the same ways, so there is a
 * method for each way and the operation is the endpoint. Answers are raw: failures come in too many
 * shapes for a decoder that believes in one.
 */
@FeignClient(
    name = "recognition",
    url = "http://endpoint.is.a.parameter.invalid",
    configuration = CvsApiConfiguration.class)
public interface CvsApi {

  /** The body of a {@code base64} call. */
  record Base64Paper(String img) {}

  @GetMapping
  Response byUrl(
      URI endpoint,
      @RequestParam("img") String img,
      @RequestParam("format_type") String formatType,
      @RequestParam("get_thumb") boolean getThumb,
      @RequestParam("check_sum") String checkSum);

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Response byFile(
      URI endpoint,
      @RequestPart("img") FormData img,
      @RequestParam("format_type") String formatType,
      @RequestParam("get_thumb") boolean getThumb,
      @RequestParam("check_sum") String checkSum);

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  Response byBase64(
      URI endpoint,
      @RequestBody Base64Paper paper,
      @RequestParam("format_type") String formatType,
      @RequestParam("get_thumb") boolean getThumb,
      @RequestParam("check_sum") String checkSum);
}
