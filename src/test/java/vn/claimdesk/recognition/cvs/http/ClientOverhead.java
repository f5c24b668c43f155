package vn.claimdesk.recognition.cvs.http;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.claimdesk.recognition.cvs.RecognitionSlice;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Content;
import vn.claimdesk.recognition.cvs.call.Operation;

/**
 * What a call costs beside the bare exchange of the JDK's client that sends the same bytes: time
 * and allocated bytes of one call with a picture of 3 MB on loopback, client and bare exchange by
 * turns, median of many rounds. The bare exchange has its body ready in memory; the client makes it
 * from the picture.
 *
 * <pre>java -cp … vn.claimdesk.recognition.cvs.http.ClientOverhead [rounds]</pre>
 */
public final class ClientOverhead {

  private static final int WARM_UP = 300;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private interface Exchange {
    void once() throws Exception;
  }

  private record Cost(double[] micros, double[] bytes) {
    static Cost of(int rounds) {
      return new Cost(new double[rounds], new double[rounds]);
    }

    void measure(int round, Exchange exchange) throws Exception {
      double before = allocated();
      long start = System.nanoTime();
      exchange.once();
      micros[round] = (System.nanoTime() - start) / 1000.0;
      bytes[round] = allocated() - before;
    }
  }

  private final HttpClient bare =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final int rounds;
  private final byte[] picture = new byte[3_000_000];
  private final Path file;

  private ClientOverhead(int rounds) throws Exception {
    this.rounds = rounds;
    new Random(7).nextBytes(picture);
    file = Files.write(Files.createTempFile("picture", ".jpg"), picture);
  }

  public static void main(String[] arguments) throws Exception {
    var overhead = new ClientOverhead(arguments.length == 0 ? 400 : Integer.parseInt(arguments[0]));
    try {
      overhead.against("short answer", "");
      overhead.against("answer with a picture of 1 MB", "A".repeat(1_400_000));
    } finally {
      Files.delete(overhead.file);
    }
  }

  private void against(String name, String image) throws Exception {
    String json =
        "{\"data\":[{\"type\":\"x\",\"info\":{\"image\":\"%s\"}}],\"errorCode\":\"0\"}"
            .formatted(image);
    try (var vendor = new LoopbackVendor(json);
        var context =
            new SpringApplicationBuilder(RecognitionSlice.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .run(
                    "--claimdesk.recognition.cloud-url=" + vendor.url(),
                    "--claimdesk.recognition.api-key=k",
                    "--claimdesk.recognition.api-secret=s",
                    "--logging.level.root=warn",
                    "--spring.main.banner-mode=off")) {
      CvsClient client = context.getBean(CvsClient.class);
      Content memory = Content.of("image/jpeg", picture);
      Content disk = Content.of("image/jpeg", file);
      System.out.println(name);
      URI multipart = URI.create(vendor.url() + "/api/v2/ocr/claims?format_type=file");
      compare("file, in memory", client, call().file(memory).build(), multipart, multipart());
      compare("file, on disk", client, call().file(disk).build(), multipart, multipart());
      URI json64 = URI.create(vendor.url() + "/api/v2/ocr/claims?format_type=base64");
      compare("base64, in memory", client, call().base64(memory).build(), json64, base64());
      compare("base64, on disk", client, call().base64(disk).build(), json64, base64());
    }
  }

  private static vn.claimdesk.recognition.cvs.call.CallBuilder call() {
    return CallRequest.of(Operation.CLAIMS, "K26-000001");
  }

  private void compare(String name, CvsClient client, CallRequest call, URI uri, byte[] body)
      throws Exception {
    compare(
        name,
        () -> {
          if (client.call(call).outcome() != Said.SUCCESS) {
            throw new IllegalStateException("no success");
          }
        },
        () -> {
          var request =
              HttpRequest.newBuilder(uri)
                  .header("Content-Type", "application/octet-stream")
                  .header("Authorization", "Basic azpz")
                  .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                  .build();
          if (bare.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode() != 200) {
            throw new IllegalStateException("no success");
          }
        });
  }

  private void compare(String name, Exchange client, Exchange bare) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      client.once();
      bare.once();
    }
    Cost clients = Cost.of(rounds);
    Cost bares = Cost.of(rounds);
    double[] ratios = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      if (i % 2 == 0) {
        clients.measure(i, client);
        bares.measure(i, bare);
      } else {
        bares.measure(i, bare);
        clients.measure(i, client);
      }
      ratios[i] = clients.micros[i] / bares.micros[i];
    }
    System.out.printf(
        "  %-18s time %.2f (%.0f : %.0f us, median of pairs %.2f), allocated %.2f (%.2f : %.2f MB)%n",
        name,
        median(clients.micros) / median(bares.micros),
        median(clients.micros),
        median(bares.micros),
        median(ratios),
        median(clients.bytes) / median(bares.bytes),
        median(clients.bytes) / 1e6,
        median(bares.bytes) / 1e6);
  }

  private byte[] multipart() throws Exception {
    var body = new ByteArrayOutputStream();
    body.writeBytes(
        ("--0123456789-0123456789-0123456789\r\nContent-Disposition: form-data; name=\"img\";"
                + " filename=\"img.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    body.writeBytes(picture);
    body.writeBytes(
        "\r\n--0123456789-0123456789-0123456789--\r\n".getBytes(StandardCharsets.US_ASCII));
    return body.toByteArray();
  }

  private byte[] base64() {
    return ("{\"img\":\"" + Base64.getEncoder().encodeToString(picture) + "\"}")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** By this thread and those of the HTTP clients so far. */
  private static double allocated() {
    long[] threads =
        Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
            .filter(
                thread ->
                    thread != null
                        && (thread.getThreadName().startsWith("HttpClient-")
                            || thread.getThreadId() == Thread.currentThread().getId()))
            .mapToLong(java.lang.management.ThreadInfo::getThreadId)
            .toArray();
    return Arrays.stream(THREADS.getThreadAllocatedBytes(threads)).sum();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
