package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.claimdesk.recognition.cvs.VendorLine;

/** Asks for a call of the contract over HTTP, in whatever form its line says. */
final class EndpointClient {

  static final String KEYS = "embedded:embedded-secret";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String base;

  EndpointClient(int port) {
    this.base = "http://127.0.0.1:" + port;
  }

  HttpResponse<String> send(VendorLine line, String keys, String format, byte[]... pictures)
      throws IOException, InterruptedException {
    String path = line.path().replace("<image_id>", "123456");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path + query(line, format, pictures)))
            .header("Authorization", basic(keys));
    if (!line.contentType().isEmpty()) {
      String boundary = line.json() ? "" : "; boundary=x";
      request.header("Content-Type", line.contentType() + boundary);
    }
    request.method(
        line.method(),
        line.contentType().isEmpty()
            ? BodyPublishers.noBody()
            : BodyPublishers.ofByteArray(
                line.json() ? json(line, pictures) : parts(line, pictures)));
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  static String basic(String keys) {
    return "Basic " + Base64.getEncoder().encodeToString(keys.getBytes(StandardCharsets.UTF_8));
  }

  private String query(VendorLine line, String format, byte[]... pictures) {
    List<String> query = new ArrayList<>(List.of("check_sum=C26-000001"));
    int picture = 0;
    for (String name : line.query()) {
      String value =
          switch (name) {
            case "format_type" -> format;
            case "get_thumb" -> "false";
            case "type1" -> "card";
            case "img", "img1", "img2", "url" -> address(pictures[picture++]);
            default -> "40";
          };
      query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
    return "?" + String.join("&", query);
  }

  private String address(byte[] picture) {
    String name = Integer.toHexString(java.util.Arrays.hashCode(picture));
    EmbeddedSlice.PICTURES.put(name, picture);
    return base + "/pictures/" + name;
  }

  private static byte[] json(VendorLine line, byte[]... pictures) throws IOException {
    ObjectNode body = JSON.createObjectNode();
    int picture = 0;
    for (String name : line.body()) {
      switch (name) {
        case "image", "name", "label" -> {}
        case "base64" -> body.putObject("image").put("base64", pictures[picture++]);
        case "metadata" -> body.withObject("/metadata").put("name", "example");
        case "image_id" -> body.put("image_id", 123456);
        case "ids" -> body.putArray("ids").add(123456);
        default -> body.put(name, pictures[picture++]);
      }
    }
    return JSON.writeValueAsBytes(body);
  }

  private static byte[] parts(VendorLine line, byte[]... pictures) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int picture = 0;
    for (String name : line.body()) {
      String head =
          "--x\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.bin\"\r\n\r\n";
      body.writeBytes(head.formatted(name).getBytes(StandardCharsets.UTF_8));
      body.writeBytes(pictures[picture++]);
      body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
    body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }
}
