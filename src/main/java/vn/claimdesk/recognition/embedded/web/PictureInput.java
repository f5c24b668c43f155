package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the bytes of pictures out of the contract's three forms of input. */
@Component
class PictureInput {

  private final Bounds bounds;
  private final UrlFetcher fetcher;
  private final ObjectMapper json;

  /**
   * What a request brought.
   *
   * @param pictures in the order of the call's own
   * @param body the JSON of the body; missing where it is none
   */
  record Taken(List<byte[]> pictures, JsonNode body) {}

  PictureInput(Bounds bounds, UrlFetcher fetcher) {
    this.bounds = bounds;
    this.fetcher = fetcher;
    this.json = JsonMapper.builder().build();
    this.json
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength((int) Math.min(Integer.MAX_VALUE, bounds.content() * 7 / 5))
                .maxNestingDepth(20)
                .build());
  }

  /** The pictures of a call; throws the contract's errors for those that are not there. */
  Taken take(Call call, HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > bounds.body(call)) {
      throw new ContractException(ContractError.INCORRECT_IMAGE);
    }
    JsonNode body =
        Call.JSON.equals(call.contentType()) ? body(call, request) : MissingNode.getInstance();
    List<byte[]> pictures = new ArrayList<>();
    for (String name : call.pictures()) {
      pictures.add(checked(picture(call, name, request, body)));
    }
    return new Taken(pictures, body);
  }

  private byte[] picture(Call call, String name, HttpServletRequest request, JsonNode body)
      throws IOException {
    if (call.contentType() == null) {
      return fetched(request.getParameter(name));
    }
    return body.isMissingNode() ? uploaded(request, name) : decoded(body.at("/" + name));
  }

  private byte[] fetched(@Nullable String address) {
    if (address == null || address.isBlank()) {
      throw new ContractException(ContractError.URL_UNAVAILABLE);
    }
    return fetcher.fetch(address.strip());
  }

  private byte[] uploaded(HttpServletRequest request, String name) throws IOException {
    try {
      Part part = request.getPart(name);
      if (part == null || part.getSize() > bounds.content()) {
        throw new ContractException(ContractError.INCORRECT_IMAGE);
      }
      try (InputStream content = part.getInputStream()) {
        return content.readAllBytes();
      }
    } catch (ServletException | IllegalStateException broken) {
      throw new ContractException(ContractError.INCORRECT_IMAGE, broken);
    }
  }

  private JsonNode body(Call call, HttpServletRequest request) throws IOException {
    int most = bounds.body(call);
    byte[] text = request.getInputStream().readNBytes(most + 1);
    if (text.length > most) {
      throw new ContractException(ContractError.INCORRECT_IMAGE);
    }
    try {
      JsonNode body = json.readTree(text);
      return body == null || body.isMissingNode() ? json.createObjectNode() : body;
    } catch (JsonProcessingException wrong) {
      throw new ContractException(ContractError.INCORRECT_IMAGE, wrong);
    }
  }

  /** Base64 with or without line breaks, padding and a {@code data:} prefix. */
  private static byte[] decoded(JsonNode node) {
    String content = node.asText("").strip();
    if (content.regionMatches(true, 0, "data:", 0, 5)) {
      content = content.substring(content.indexOf(',') + 1);
    }
    String compact = content.replaceAll("\\s+", "");
    try {
      return compact.indexOf('-') >= 0 || compact.indexOf('_') >= 0
          ? Base64.getUrlDecoder().decode(compact)
          : Base64.getDecoder().decode(compact);
    } catch (IllegalArgumentException wrong) {
      throw new ContractException(ContractError.INCORRECT_IMAGE, wrong);
    }
  }

  private byte[] checked(byte[] content) {
    if (content.length == 0 || content.length > bounds.content()) {
      throw new ContractException(ContractError.INCORRECT_IMAGE);
    }
    return content;
  }
}
