package vn.claimdesk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Calls the running application as its callers do, over HTTP with a password. */
public final class ApiCalls {

  private static final String BOUNDARY = "----claimdesk-test-boundary";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int port;
  private final String user;

  public ApiCalls(int port, String user) {
    this.port = port;
    this.user = user;
  }

  /** A part of a multipart body; no file name makes it a plain form field. */
  public record Part(String name, String fileName, String mediaType, byte[] content) {

    public static Part claim(String json) {
      return new Part("claim", "", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public static Part file(String fileName, byte[] content) {
      return new Part("files", fileName, "application/octet-stream", content);
    }
  }

  /** An answer. */
  public record Answer(int status, HttpResponse<byte[]> response) {

    public JsonNode json() throws IOException {
      return JSON.readTree(response.body());
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  public Answer get(String path, String... headers) throws Exception {
    return send(request(path, headers).GET());
  }

  public Answer put(String path, String json) throws Exception {
    return send(
        request(path, "Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  public Answer post(String path, String mediaType, byte[] body) throws Exception {
    return send(
        request(path, "Content-Type", mediaType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  public Answer postParts(String path, String language, List<Part> parts) throws Exception {
    return send(
        request(
                path,
                "Accept-Language",
                language,
                "Content-Type",
                "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body(parts))));
  }

  private HttpRequest.Builder request(String path, String... headers) {
    String basic =
        Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Authorization", "Basic " + basic);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  private Answer send(HttpRequest.Builder request) throws Exception {
    HttpResponse<byte[]> response =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), response);
  }

  private static byte[] body(List<Part> parts) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Part part : parts) {
      String fileName = part.fileName().isEmpty() ? "" : "; filename=\"" + part.fileName() + "\"";
      write(
          body,
          "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\nContent-Type: %s\r\n\r\n"
              .formatted(BOUNDARY, part.name(), fileName, part.mediaType()));
      body.writeBytes(part.content());
      write(body, "\r\n");
    }
    write(body, "--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private static void write(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
