package vn.claimdesk.recognition.embedded.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * The answer to one GET over a connection to a given address. The JDK's own clients look names up
 * by themselves, so that what they connect to need not be what was checked.
 *
 * @param body empty where the status is not 200
 */
record Download(int status, Map<String, String> headers, byte[] body) {

  private static final int LONGEST_LINE = 8192;
  private static final int MOST_HEADERS = 100;

  /** Where a redirect leads. */
  Optional<String> location() {
    return status >= 301 && status <= 308
        ? Optional.ofNullable(headers.get("location"))
        : Optional.empty();
  }

  /**
   * Asks for a resource.
   *
   * @param address of the URI's host
   * @param deadline as of {@link System#nanoTime()}
   * @param largest bytes of the body
   * @throws IOException where it is not there, too slow or too large, or no HTTP
   */
  static Download of(URI uri, InetAddress address, long deadline, long largest) throws IOException {
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address, Places.port(uri)), left(deadline));
      plain.setSoTimeout(left(deadline));
      try (Socket socket = uri.getScheme().equalsIgnoreCase("https") ? secure(plain, uri) : plain) {
        socket.getOutputStream().write(request(uri));
        socket.getOutputStream().flush();
        InputStream in = new BufferedInputStream(new Timely(socket, deadline));
        return read(in, largest);
      }
    }
  }

  private static Socket secure(Socket plain, URI uri) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket =
        (SSLSocket) factory.createSocket(plain, uri.getHost(), Places.port(uri), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static byte[] request(URI asked) {
    URI uri = URI.create(asked.toASCIIString());
    String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return ("GET "
            + path
            + query
            + " HTTP/1.1\r\nHost: "
            + uri.getHost()
            + port
            + "\r\nAccept: */*\r\nConnection: close\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Download read(InputStream in, long largest) throws IOException {
    String[] status = line(in).split(" ", 3);
    if (status.length < 2 || !status[0].startsWith("HTTP/1.") || !status[1].matches("\\d{3}")) {
      throw new IOException("No HTTP");
    }
    Map<String, String> headers = headers(in);
    int code = Integer.parseInt(status[1]);
    return new Download(code, headers, code == 200 ? body(in, headers, largest) : new byte[0]);
  }

  private static Map<String, String> headers(InputStream in) throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (int count = 0; count < MOST_HEADERS; count++) {
      String line = line(in);
      if (line.isEmpty()) {
        return headers;
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
      }
    }
    throw new IOException("Too many headers");
  }

  private static byte[] body(InputStream in, Map<String, String> headers, long largest)
      throws IOException {
    if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      return chunks(in, largest);
    }
    String length = headers.get("content-length");
    if (length != null) {
      return exactly(in, size(length, 10, largest));
    }
    byte[] body = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, largest + 1));
    size(Integer.toString(body.length), 10, largest);
    return body;
  }

  private static byte[] chunks(InputStream in, long largest) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int size = size(line(in).split(";")[0], 16, largest);
    while (size > 0) {
      body.writeBytes(exactly(in, size));
      line(in);
      size = size(line(in).split(";")[0], 16, largest - body.size());
    }
    return body.toByteArray();
  }

  private static int size(String text, int radix, long largest) throws IOException {
    try {
      long size = Long.parseLong(text.strip(), radix);
      if (size < 0 || size > largest) {
        throw new IOException("Too large: " + size + " bytes");
      }
      return (int) size;
    } catch (NumberFormatException wrong) {
      throw new IOException("No HTTP", wrong);
    }
  }

  private static byte[] exactly(InputStream in, int size) throws IOException {
    byte[] bytes = in.readNBytes(size);
    if (bytes.length < size) {
      throw new IOException("Cut off");
    }
    return bytes;
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0 || line.size() > LONGEST_LINE) {
        throw new IOException("No HTTP");
      }
      line.write(c);
    }
    return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
  }

  private static int left(long deadline) throws SocketTimeoutException {
    long millis = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
    if (millis <= 0) {
      throw new SocketTimeoutException("Too slow");
    }
    return (int) Math.min(Integer.MAX_VALUE, millis);
  }

  /** Ends at the deadline even where bytes keep dripping in. */
  private static final class Timely extends InputStream {

    private final Socket socket;
    private final InputStream in;
    private final long deadline;

    Timely(Socket socket, long deadline) throws IOException {
      this.socket = socket;
      this.in = socket.getInputStream();
      this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
      socket.setSoTimeout(left(deadline));
      return in.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      socket.setSoTimeout(left(deadline));
      return in.read(bytes, from, length);
    }
  }
}
