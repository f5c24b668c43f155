package vn.claimdesk.intake.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.InflaterInputStream;

/**
 * Unpacks every compressed stream of a PDF into nothing, counting, before a PDF library unpacks one
 * into memory. Looks at raw bytes, so streams that only the cross-reference uses are counted too.
 */
final class FlateStreams {

  private static final long MAX_STREAM = 200L << 20;
  private static final long MAX_TOTAL = 768L << 20;
  private static final int MAX_LAYERS = 4;
  private static final byte[] KEYWORD = {'s', 't', 'r', 'e', 'a', 'm'};

  private long total;

  private FlateStreams() {}

  /** Whether the streams unpack to more than a dossier's papers ever do. */
  static boolean explode(byte[] pdf) {
    FlateStreams streams = new FlateStreams();
    for (int at = 0; at + KEYWORD.length + 2 < pdf.length; at++) {
      if (startsStream(pdf, at)) {
        int data = at + KEYWORD.length;
        data += pdf[data] == '\r' && pdf[data + 1] == '\n' ? 2 : 1;
        InputStream raw = new ByteArrayInputStream(pdf, data, pdf.length - data);
        if (streams.unpack(raw, 1) > MAX_STREAM || streams.total > MAX_TOTAL) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean startsStream(byte[] pdf, int at) {
    for (int i = 0; i < KEYWORD.length; i++) {
      if (pdf[at + i] != KEYWORD[i]) {
        return false;
      }
    }
    byte next = pdf[at + KEYWORD.length];
    return (next == '\r' || next == '\n') && (at == 0 || pdf[at - 1] != 'd');
  }

  /** Unpacked size of the largest layer; damaged data ends quietly, the PDF library will say so. */
  private long unpack(InputStream packed, int layer) {
    long size = 0;
    try {
      PushbackInputStream head = new PushbackInputStream(packed, 2);
      if (layer > MAX_LAYERS) {
        return MAX_STREAM + 1;
      }
      if (!looksPacked(head)) {
        return 0;
      }
      Counting unpacked = new Counting(new InflaterInputStream(head));
      size = unpack(unpacked, layer + 1);
      unpacked.skipToEnd();
      size = Math.max(size, unpacked.count);
    } catch (IOException e) {
      return size;
    }
    return size;
  }

  private static boolean looksPacked(PushbackInputStream head) throws IOException {
    int first = head.read();
    int second = head.read();
    if (second < 0) {
      return false;
    }
    head.unread(second);
    head.unread(first);
    return (first & 0x0F) == 8 && first >> 4 <= 7 && ((first << 8) | second) % 31 == 0;
  }

  private final class Counting extends InputStream {

    private final InputStream source;
    private final byte[] buffer = new byte[1 << 16];
    private long count;

    Counting(InputStream source) {
      this.source = source;
    }

    @Override
    public int read() throws IOException {
      int next = source.read();
      count(next < 0 ? 0 : 1);
      return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = source.read(into, offset, length);
      count(Math.max(0, read));
      return read;
    }

    void skipToEnd() {
      try {
        while (read(buffer, 0, buffer.length) >= 0) {
          if (count > MAX_STREAM || total > MAX_TOTAL) {
            return;
          }
        }
      } catch (IOException e) {
        return;
      }
    }

    private void count(int bytes) {
      count += bytes;
      total += bytes;
    }
  }
}
