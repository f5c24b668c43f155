package vn.claimdesk.recognition.cvs.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A vendor for measurements: swallows what it is sent as fast as it can and answers the same each
 * time. Its threads are named {@code vendor}.
 */
class LoopbackVendor implements AutoCloseable {

  private final ServerSocket socket;
  private final byte[] answer;

  LoopbackVendor(String json) throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    answer = new byte[head.length + body.length];
    System.arraycopy(head, 0, answer, 0, head.length);
    System.arraycopy(body, 0, answer, head.length, body.length);
    start(this::accept);
  }

  String url() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "vendor");
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        connection.setTcpNoDelay(true);
        start(() -> serve(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection;
        InputStream in = connection.getInputStream();
        OutputStream out = new BufferedOutputStream(connection.getOutputStream(), 64 * 1024)) {
      byte[] buffer = new byte[256 * 1024];
      while (swallow(in, buffer)) {
        out.write(answer);
        out.flush();
      }
    } catch (IOException gone) {
      Thread.currentThread().interrupt();
    }
  }

  /** Reads a whole request; false where the connection has ended. */
  private static boolean swallow(InputStream in, byte[] buffer) throws IOException {
    int length = 0;
    int end = -1;
    while (end < 0) {
      int read = in.read(buffer, length, buffer.length - length);
      if (read < 0) {
        return false;
      }
      length += read;
      end = new String(buffer, 0, length, StandardCharsets.ISO_8859_1).indexOf("\r\n\r\n");
    }
    String head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1).toLowerCase();
    long left =
        head.lines()
            .filter(line -> line.startsWith("content-length:"))
            .mapToLong(line -> Long.parseLong(line.substring(15).strip()))
            .findFirst()
            .orElse(0);
    left -= length - end - 4;
    while (left > 0) {
      int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (read < 0) {
        return false;
      }
      left -= read;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
