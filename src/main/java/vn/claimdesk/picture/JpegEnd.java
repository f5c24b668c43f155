package vn.claimdesk.picture;

import java.util.Arrays;

/**
 * Finds where a JPEG ends. Some cameras and messengers leave the end marker out; the pixels are all
 * there, and a decoder that is given the marker says so by not complaining.
 */
public final class JpegEnd {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int PROGRESSIVE = 0xC2;

  private final byte[] jpeg;
  private int behind = -1;
  private boolean scanned;
  private boolean progressive;

  private JpegEnd(byte[] jpeg) {
    this.jpeg = jpeg;
    walk();
  }

  /** Offset behind the end marker, or -1. Skips segments, so a thumbnail's end does not count. */
  public static int of(byte[] jpeg) {
    return new JpegEnd(jpeg).behind;
  }

  /**
   * The picture with an end marker where it has only that left out. One in progressive passes is
   * left as it is: nobody could tell whether passes are missing.
   */
  public static byte[] added(byte[] jpeg) {
    JpegEnd end = new JpegEnd(jpeg);
    if (end.behind >= 0 || !end.scanned || end.progressive) {
      return jpeg;
    }
    byte[] ended = Arrays.copyOf(jpeg, jpeg.length + 2);
    ended[jpeg.length] = (byte) 0xFF;
    ended[jpeg.length + 1] = (byte) END_OF_IMAGE;
    return ended;
  }

  private void walk() {
    int at = 2;
    while (at + 1 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
      int marker = jpeg[at + 1] & 0xFF;
      progressive |= marker == PROGRESSIVE;
      if (marker == 0xFF) {
        at++;
      } else if (marker == END_OF_IMAGE) {
        behind = at + 2;
        return;
      } else if (standsAlone(marker)) {
        at += 2;
      } else if (at + 3 >= jpeg.length) {
        return;
      } else {
        at += 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
        if (marker == START_OF_SCAN) {
          scanned = at < jpeg.length;
          at = behindScan(at);
        }
      }
    }
  }

  private int behindScan(int start) {
    int at = start;
    while (at + 1 < jpeg.length) {
      int next = jpeg[at + 1] & 0xFF;
      if ((jpeg[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && !standsAlone(next)) {
        return at;
      }
      at++;
    }
    return at + 1;
  }

  private static boolean standsAlone(int marker) {
    return marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
  }
}
