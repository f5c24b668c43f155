package vn.claimdesk.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives each page of Camunda's webapps a nonce of its own. Camunda's is shared by all requests that
 * are under way, which blanks pages under load; without one its pages need {@code unsafe-inline}.
 */
class WebappPolicyFilter extends OncePerRequestFilter {

  private static final Pattern NONCE = Pattern.compile("\\s(?:nonce=\"[^\"]*\"|\\$CSP_NONCE)");
  private static final Pattern SCRIPT = Pattern.compile("<script\\b");
  private static final int NONCE_BYTES = 18;

  private final SecureRandom random = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (request.getRequestURI().startsWith(request.getContextPath() + "/camunda/app/")) {
      answer(request, response, chain);
    } else {
      response.setHeader("Content-Security-Policy", ContentPolicy.PAGE);
      chain.doFilter(request, response);
    }
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String nonce = nonce();
    response.setHeader("Content-Security-Policy", ContentPolicy.ofWebapp(nonce));
    var page = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, page);
    String type = page.getContentType();
    if (type != null && type.startsWith("text/html")) {
      mark(page, nonce);
    }
    page.copyBodyToResponse();
  }

  /** Keeps all other bytes as they are, whatever letters they mean. */
  private static void mark(ContentCachingResponseWrapper page, String nonce) throws IOException {
    String html = new String(page.getContentAsByteArray(), ISO_8859_1);
    String bare = NONCE.matcher(html).replaceAll("");
    String marked = SCRIPT.matcher(bare).replaceAll("<script nonce=\"" + nonce + "\"");
    page.resetBuffer();
    page.getOutputStream().write(marked.getBytes(ISO_8859_1));
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
