package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks for the key pair before anything of a request is read, and answers the contract's code 5
 * where it is wrong. A request that says it is too large is refused here too.
 */
class KeyPairFilter extends OncePerRequestFilter {

  private static final String BASIC = "Basic ";

  private final byte[] expected;
  private final long largestRequest;
  private final ObjectMapper json;

  KeyPairFilter(EmbeddedProperties properties, ObjectMapper json) {
    String pair = properties.apiKey() + ":" + properties.apiSecret();
    this.expected = pair.getBytes(StandardCharsets.UTF_8);
    this.largestRequest = PictureInput.largestBody(properties);
    this.json = json;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!holds(request.getHeader(HttpHeaders.AUTHORIZATION))) {
      answer(response, HttpServletResponse.SC_UNAUTHORIZED, ContractError.INCORRECT_KEY);
    } else if (request.getContentLengthLong() > largestRequest) {
      answer(response, HttpServletResponse.SC_OK, ContractError.INCORRECT_IMAGE);
    } else {
      chain.doFilter(request, response);
    }
  }

  private boolean holds(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
      return false;
    }
    try {
      byte[] given = Base64.getDecoder().decode(header.substring(BASIC.length()).strip());
      return MessageDigest.isEqual(given, expected);
    } catch (IllegalArgumentException noBase64) {
      return false;
    }
  }

  private void answer(HttpServletResponse response, int status, ContractError error)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    json.writeValue(response.getOutputStream(), error.envelope());
  }
}
