package vn.claimdesk.recognition.cvs.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;

/** Base64 of a stream, made some kilobytes at a time. */
class Base64Stream extends InputStream {

  private static final int PLAIN = 3 * 4096;

  private final InputStream plain;
  private final byte[] read = new byte[PLAIN];
  private final byte[] encoded = new byte[PLAIN / 3 * 4];
  private int position;
  private int end;

  Base64Stream(InputStream plain) {
    this.plain = plain;
  }

  /** How long the base64 of so many bytes is. */
  static long length(long plain) {
    return (plain + 2) / 3 * 4;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (position == end && !encodeMore()) {
      return -1;
    }
    int length = Math.min(most, end - position);
    System.arraycopy(encoded, position, into, from, length);
    position += length;
    return length;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public void close() throws IOException {
    plain.close();
  }

  private boolean encodeMore() throws IOException {
    int length = plain.readNBytes(read, 0, PLAIN);
    byte[] source = length == PLAIN ? read : java.util.Arrays.copyOf(read, length);
    position = 0;
    end = Base64.getEncoder().encode(source, encoded);
    return end > 0;
  }
}
