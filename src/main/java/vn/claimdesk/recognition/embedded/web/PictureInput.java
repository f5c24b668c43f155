package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the bytes of a paper out of the contract's three forms of input. */
@Component
class PictureInput {

  private static final int ENVELOPE = 1 << 20;

  private final long largest;
  private final long largestBody;
  private final UrlFetcher fetcher;
  private final ObjectMapper json;

  PictureInput(EmbeddedProperties properties, UrlFetcher fetcher) {
    this.largest = properties.maxContent().toBytes();
    this.largestBody = largestBody(properties);
    this.fetcher = fetcher;
    this.json = JsonMapper.builder().build();
    this.json
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxStringLength((int) Math.min(Integer.MAX_VALUE, largestBody))
                .maxNestingDepth(20)
                .build());
  }

  /** Bytes a request may have: base64 is a third longer, line breaks and the frame come on top. */
  static long largestBody(EmbeddedProperties properties) {
    return properties.maxContent().toBytes() * 7 / 5 + ENVELOPE;
  }

  byte[] fromUrl(@Nullable String formatType, @Nullable String address) {
    require(formatType, "url");
    if (address == null || address.isBlank()) {
      throw new ContractException(ContractError.URL_UNAVAILABLE);
    }
    return checked(fetcher.fetch(address.strip()));
  }

  byte[] fromFile(@Nullable String formatType, @Nullable MultipartFile file) throws IOException {
    require(formatType, "file");
    if (file == null || file.getSize() > largest) {
      throw new ContractException(ContractError.INCORRECT_IMAGE);
    }
    return checked(file.getBytes());
  }

  byte[] fromJson(@Nullable String formatType, InputStream body) throws IOException {
    require(formatType, "base64");
    byte[] text = body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, largestBody + 1));
    if (text.length > largestBody) {
      throw new ContractException(ContractError.INCORRECT_IMAGE);
    }
    try {
      JsonNode img = json.readTree(text).path("img");
      if (!img.isTextual()) {
        throw new ContractException(ContractError.INCORRECT_IMAGE);
      }
      return checked(decode(img.textValue()));
    } catch (JsonProcessingException | IllegalArgumentException wrong) {
      throw new ContractException(ContractError.INCORRECT_IMAGE, wrong);
    }
  }

  /** Base64 with or without line breaks, padding and a {@code data:} prefix. */
  private static byte[] decode(String text) {
    String content = text.strip();
    if (content.regionMatches(true, 0, "data:", 0, 5)) {
      content = content.substring(content.indexOf(',') + 1);
    }
    String compact = content.replaceAll("\\s+", "");
    return compact.indexOf('-') >= 0 || compact.indexOf('_') >= 0
        ? Base64.getUrlDecoder().decode(compact)
        : Base64.getDecoder().decode(compact);
  }

  private byte[] checked(byte[] content) {
    if (content.length == 0 || content.length > largest) {
      throw new ContractException(ContractError.INCORRECT_IMAGE);
    }
    return content;
  }

  static void require(@Nullable String formatType, String expected) {
    if (!expected.equals(formatType)) {
      throw new ContractException(ContractError.INCORRECT_FORMAT_TYPE);
    }
  }
}
