package vn.claimdesk.intake.inspection;

import java.nio.ByteBuffer;
import vn.claimdesk.picture.JpegEnd;

/** Finds where a picture ends. A picture without its end was cut off on its way. */
final class PictureEnd {

  private static final int IEND = 0x49454E44;
  private static final int PNG_SIGNATURE = 8;
  private static final int PNG_CHUNK_FRAME = 12;

  private PictureEnd() {}

  /**
   * Offset behind the end marker; the length where only the marker may be missing, which decoding
   * shows; -1 where more is.
   */
  static int ofJpeg(byte[] jpeg) {
    int end = JpegEnd.of(jpeg);
    return end < 0 && JpegEnd.added(jpeg).length > jpeg.length ? jpeg.length : end;
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
