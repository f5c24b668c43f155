package vn.claimdesk.recognition.cvs.http.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.Content;
import vn.claimdesk.recognition.cvs.call.ImageId;

/**
 * Face search: a gallery of faces of one's own, and the search in it. The keys {@code user}, {@code
 * encoding} and {@code _id} of metadata belong to the service.
 */
public interface FaceSearchApi {

  /** A picture with what is kept beside it. */
  record Picture(
      Content base64, @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> metadata) {}

  /** A face to look for. */
  record Face(Content base64) {}

  /** What is to be kept beside a picture of the gallery from now on. */
  record Change(@JsonProperty("image_id") ImageId imageId, Map<String, Object> metadata) {}

  /** Lists the gallery. */
  @RequestLine("GET /face_search/images?offset={offset}&limit={limit}&check_sum={check_sum}")
  Response list(
      @Param("offset") int offset,
      @Param("limit") int limit,
      @Param("check_sum") @Nullable String checkSum);

  /** Searches the gallery for a face. */
  @RequestLine("POST /face_search/search?check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response search(@Param("image") Face image, @Param("check_sum") @Nullable String checkSum);

  /** Adds a picture to the gallery. */
  @RequestLine("POST /face_search/images?check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response add(@Param("image") Picture image, @Param("check_sum") @Nullable String checkSum);

  /** Changes what is kept beside a picture. */
  @RequestLine("PUT /face_search/images/{image_id}?check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response update(
      @Param("image_id") ImageId imageId,
      Change change,
      @Param("check_sum") @Nullable String checkSum);

  /** Removes pictures from the gallery. */
  @RequestLine("DELETE /face_search/images?check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response delete(@Param("ids") List<ImageId> ids, @Param("check_sum") @Nullable String checkSum);
}
