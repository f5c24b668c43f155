package vn.claimdesk.intake.inspection;

import java.nio.ByteBuffer;

/** Finds where a picture ends. A picture without its end was cut off on its way. */
final class PictureEnd {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int IEND = 0x49454E44;
  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_CHUNK_FRAME = 12;

  private PictureEnd() {}

  /** Offset behind the end marker, or -1. Skips segments, so a thumbnail's end does not count. */
  static int ofJpeg(byte[] jpeg) {
    int at = 2;
    while (at + 1 < jpeg.length) {
      if ((jpeg[at] & 0xFF) != 0xFF) {
        return -1;
      }
      int marker = jpeg[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++;
      } else if (marker == END_OF_IMAGE) {
        return at + 2;
      } else if (standsAlone(marker)) {
        at += 2;
      } else if (at + 3 >= jpeg.length) {
        return -1;
      } else {
        at += 2 + (((jpeg[at + 2] & 0xFF) << 8) | (jpeg[at + 3] & 0xFF));
        at = marker == START_OF_SCAN ? behindScan(jpeg, at) : at;
      }
    }
    return -1;
  }

  private static int behindScan(byte[] jpeg, int start) {
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

  /** Offset behind the last chunk, or -1. */
  static int ofPng(byte[] png) {
    ByteBuffer buffer = ByteBuffer.wrap(png);
    long at = PNG_SIGNATURE;
    while (at + PNG_CHUNK_FRAME <= png.length) {
      long length = buffer.getInt((int) at) & 0xFFFFFFFFL;
      boolean last = buffer.getInt((int) at + 4) == IEND;
      at += PNG_CHUNK_FRAME + length;
      if (last) {
        return at <= png.length ? (int) at : -1;
      }
    }
    return -1;
  }
}
