package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.claimdesk.picture.PictureColors;

/**
 * Keeps what was read from pictures for a short while, because a page is mostly read twice: when
 * its file is classified, and with its document. It goes by the pixels of the page, so that it does
 * not matter in which file the page comes again. What was used again makes room first.
 */
@Component
class RecentReadings {

  private static final int MOST_READINGS = 500;

  private final long mostBytes;
  private final long nanosToLive;
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private long bytes;

  private static final class Kept {
    final CompletableFuture<Reading> reading = new CompletableFuture<>();
    final long since = System.nanoTime();
    long bytes;
    boolean counted;
    boolean used;
  }

  /**
   * Sets the bounds.
   *
   * @param most bytes of pictures, but never more than an eighth of the heap; 0 keeps nothing
   */
  @Autowired
  RecentReadings(
      @Value("${claimdesk.embedded.recent-readings:512MB}") DataSize most,
      @Value("${claimdesk.embedded.recent-readings-live:15m}") Duration live) {
    this(Math.min(most.toBytes(), Runtime.getRuntime().maxMemory() / 8), live);
  }

  RecentReadings(long mostBytes, Duration live) {
    this.mostBytes = mostBytes;
    this.nanosToLive = live.toNanos();
  }

  /**
   * The reading of a picture: one that is kept, one that another thread is just making, or a new
   * one.
   *
   * @param known words that the reading starts from; they belong to the picture's identity
   */
  Reading of(BufferedImage picture, List<Word> known, Supplier<Reading> read) {
    String key = key(picture, known);
    Kept mine = new Kept();
    Kept found;
    synchronized (kept) {
      dropOld();
      found = kept.computeIfAbsent(key, missing -> mine);
      found.used |= found != mine;
    }
    if (found != mine) {
      try {
        return found.reading.join();
      } catch (CompletionException failedThere) {
        return read.get();
      }
    }
    return make(key, mine, read);
  }

  private Reading make(String key, Kept mine, Supplier<Reading> read) {
    try {
      Reading reading = read.get();
      keep(key, mine, reading);
      mine.reading.complete(reading);
      return reading;
    } catch (RuntimeException | Error failure) {
      synchronized (kept) {
        kept.remove(key, mine);
      }
      mine.reading.completeExceptionally(failure);
      throw failure;
    }
  }

  /** Makes room by dropping what was used again; keeps nothing where that does not do. */
  private void keep(String key, Kept mine, Reading reading) {
    mine.bytes = bytes(reading);
    synchronized (kept) {
      Iterator<Kept> oldest = kept.values().iterator();
      while (!fits(mine.bytes) && oldest.hasNext()) {
        Kept one = oldest.next();
        if (one.used && one.counted) {
          oldest.remove();
          bytes -= one.bytes;
        }
      }
      if (fits(mine.bytes)) {
        mine.counted = true;
        bytes += mine.bytes;
      } else {
        kept.remove(key, mine);
      }
    }
  }

  private boolean fits(long more) {
    return bytes + more <= mostBytes && kept.size() <= MOST_READINGS;
  }

  private void dropOld() {
    Iterator<Kept> oldest = kept.values().iterator();
    while (oldest.hasNext()) {
      Kept one = oldest.next();
      if (one.counted && System.nanoTime() - one.since > nanosToLive) {
        oldest.remove();
        bytes -= one.bytes;
      }
    }
  }

  private static long bytes(Reading reading) {
    return (long) reading.picture().getWidth() * reading.picture().getHeight() * 3
        + 200L * reading.words().size()
        + reading.parts().stream().mapToLong(RecentReadings::bytes).sum();
  }

  private static String key(BufferedImage picture, List<Word> known) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ByteBuffer size = ByteBuffer.allocate(8);
      digest.update(size.putInt(picture.getWidth()).putInt(picture.getHeight()).array());
      BufferedImage opaque = PictureColors.opaque(picture);
      digest.update(((DataBufferByte) opaque.getRaster().getDataBuffer()).getData());
      digest.update(known.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
