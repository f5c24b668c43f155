package vn.claimdesk.intake.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/**
 * Walks the directories of a TIFF before a library does: a chain that runs in a circle or too long,
 * or pixels that would lie behind the end of the file, end here.
 */
final class TiffDirectories {

  private static final int MAX_DIRECTORIES = 2000;
  private static final int MAX_STRIPS = 100_000;
  private static final int ENTRY = 12;
  private static final int STRIP_OFFSETS = 273;
  private static final int STRIP_BYTE_COUNTS = 279;
  private static final int TILE_OFFSETS = 324;
  private static final int TILE_BYTE_COUNTS = 325;
  private static final int SHORT = 3;

  private final ByteBuffer buffer;

  private TiffDirectories(byte[] tiff) {
    buffer = ByteBuffer.wrap(tiff);
    buffer.order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  /** Whether all directories and all pixels lie inside the file. */
  static boolean check(byte[] tiff) {
    try {
      return new TiffDirectories(tiff).walk();
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return false;
    }
  }

  private boolean walk() {
    Set<Integer> seen = new HashSet<>();
    int at = buffer.getInt(4);
    while (at != 0) {
      if (!seen.add(at) || seen.size() > MAX_DIRECTORIES || !pixelsInside(at)) {
        return false;
      }
      at = buffer.getInt(at + 2 + count(at) * ENTRY);
    }
    return !seen.isEmpty();
  }

  private int count(int directory) {
    return buffer.getShort(directory) & 0xFFFF;
  }

  private boolean pixelsInside(int directory) {
    long[] offsets = values(directory, STRIP_OFFSETS, TILE_OFFSETS);
    long[] lengths = values(directory, STRIP_BYTE_COUNTS, TILE_BYTE_COUNTS);
    if (offsets.length == 0 || offsets.length != lengths.length) {
      return false;
    }
    for (int i = 0; i < offsets.length; i++) {
      if (offsets[i] + lengths[i] > buffer.limit()) {
        return false;
      }
    }
    return true;
  }

  private long[] values(int directory, int tag, int otherTag) {
    for (int i = 0; i < count(directory); i++) {
      int entry = directory + 2 + i * ENTRY;
      int found = buffer.getShort(entry) & 0xFFFF;
      if (found == tag || found == otherTag) {
        return values(entry);
      }
    }
    return new long[0];
  }

  private long[] values(int entry) {
    int size = (buffer.getShort(entry + 2) & 0xFFFF) == SHORT ? 2 : 4;
    int count = buffer.getInt(entry + 4);
    if (count < 0 || count > MAX_STRIPS) {
      throw new IllegalArgumentException("too many strips");
    }
    int start = count * size <= 4 ? entry + 8 : buffer.getInt(entry + 8);
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] =
          size == 2
              ? buffer.getShort(start + 2 * i) & 0xFFFF
              : buffer.getInt(start + 4 * i) & 0xFFFFFFFFL;
    }
    return values;
  }
}
