package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.field.Box;

/** When a page is read anew, and when what was read of it a moment ago does. */
class RecentReadingsTest {

  private static final int BYTES = 40 * 30 * 3;
  private static final Duration LONG = Duration.ofMinutes(5);

  private final AtomicInteger readings = new AtomicInteger();

  @Test
  void readsTheSamePixelsOnce() {
    RecentReadings recent = new RecentReadings(10 * BYTES, LONG);

    Reading first = read(recent, picture(1));

    assertThat(read(recent, picture(1))).isSameAs(first);
    assertThat(readings).hasValue(1);
  }

  @Test
  void readsOtherPixelsAndOtherKnownWordsAnew() {
    RecentReadings recent = new RecentReadings(10 * BYTES, LONG);
    Word word = new Word("a", 1, new Box(0, 0, 5, 5));

    read(recent, picture(1));
    read(recent, picture(2));
    recent.of(picture(1), List.of(word), () -> reading(picture(1)));

    assertThat(readings).hasValue(3);
  }

  @Test
  void readsOnceForTwoThreadsAtTheSameTime() throws Exception {
    RecentReadings recent = new RecentReadings(10 * BYTES, LONG);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    CompletableFuture<Reading> one =
        CompletableFuture.supplyAsync(
            () ->
                recent.of(
                    picture(1),
                    List.of(),
                    () -> {
                      begun.countDown();
                      await(end);
                      return reading(picture(1));
                    }));
    begun.await();
    CompletableFuture<Reading> other =
        CompletableFuture.supplyAsync(() -> read(recent, picture(1)));
    end.countDown();

    assertThat(other.get()).isSameAs(one.get());
    assertThat(readings).hasValue(1);
  }

  @Test
  void triesAgainAfterAFailure() {
    RecentReadings recent = new RecentReadings(10 * BYTES, LONG);

    assertThatThrownBy(
            () ->
                recent.of(
                    picture(1),
                    List.of(),
                    () -> {
                      throw new IllegalStateException("no natives");
                    }))
        .isInstanceOf(IllegalStateException.class);

    read(recent, picture(1));
    assertThat(readings).hasValue(1);
  }

  @Test
  void forgetsAfterAWhile() throws InterruptedException {
    RecentReadings recent = new RecentReadings(10 * BYTES, Duration.ofMillis(1));

    read(recent, picture(1));
    Thread.sleep(5);
    read(recent, picture(1));

    assertThat(readings).hasValue(2);
  }

  @Test
  void keepsWhatWasNotUsedAgainLongerThanWhatWas() {
    RecentReadings recent = new RecentReadings(2 * BYTES + 100, LONG);

    read(recent, picture(1));
    read(recent, picture(2));
    read(recent, picture(2));
    read(recent, picture(3));
    assertThat(readings).hasValue(3);

    read(recent, picture(1));
    read(recent, picture(3));
    assertThat(readings).hasValue(3);

    read(recent, picture(2));
    assertThat(readings).hasValue(4);
  }

  @Test
  void knowsAPageThatComesAgainInAFileOfItsOwn() throws IOException {
    PageReader reader =
        ReaderForTests.reader(ReaderForTests.LIMITS, new RecentReadings(100_000_000, LONG));
    byte[] file = SampleFiles.pdf("Page one of the file", "Page two of the file");

    List<PageText> whole = reader.read(file);
    List<PageText> cut = reader.read(secondPage(file));

    assertThat(cut).singleElement().satisfies(page -> assertThat(page.index()).isZero());
    assertThat(cut.get(0).picture()).isSameAs(whole.get(1).picture());
    assertThat(cut.get(0).words()).isEqualTo(whole.get(1).words());
  }

  private static byte[] secondPage(byte[] file) throws IOException {
    try (PDDocument source = Loader.loadPDF(file);
        PDDocument target = new PDDocument()) {
      target.importPage(source.getPage(1));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      target.save(bytes);
      return bytes.toByteArray();
    }
  }

  private Reading read(RecentReadings recent, BufferedImage picture) {
    return recent.of(picture, List.of(), () -> reading(picture));
  }

  private Reading reading(BufferedImage picture) {
    readings.incrementAndGet();
    return new Reading(picture, List.of(), new Rules(List.of(), List.of()), List.of());
  }

  private static BufferedImage picture(int shade) {
    BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_3BYTE_BGR);
    picture.setRGB(3, 4, shade * 1000);
    return picture;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
