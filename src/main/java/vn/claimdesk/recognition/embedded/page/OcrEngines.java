package vn.claimdesk.recognition.embedded.page;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.leptonica.global.leptonica;
import org.bytedeco.opencv.global.opencv_core;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lends Tesseract instances, at most one a page being read, and closes them at shutdown. They are
 * made when first needed, so that an application without natives for its platform starts all the
 * same and says why it cannot read.
 */
@Component
class OcrEngines {

  private static final Logger LOG = LoggerFactory.getLogger(OcrEngines.class);
  private static final String MODEL = "/ocr/vie.traineddata.gz";

  private final ReadingLimits limits;
  private final boolean enabled;
  private final Semaphore permits;
  private final Semaphore megapixels;
  private final Deque<OcrEngine> idle = new ArrayDeque<>();
  private byte @Nullable [] model;
  private boolean closed;

  OcrEngines(ReadingLimits limits, @Value("${claimdesk.embedded.enabled:true}") boolean enabled) {
    this.limits = limits;
    this.enabled = enabled;
    this.permits = new Semaphore(limits.engines(), true);
    this.megapixels = new Semaphore(limits.megapixelsAtOnce(), true);
  }

  /**
   * Does work with an engine that nobody else uses meanwhile; waits for one if all are lent, or if
   * the pages being read are so large that memory might not suffice for this one.
   *
   * @param pixels of the page
   * @throws IllegalStateException where the natives do not load on this machine
   */
  <T> T with(long pixels, Function<OcrEngine, T> work) {
    int room = (int) Math.max(1, Math.min(limits.megapixelsAtOnce(), pixels / 1_000_000));
    megapixels.acquireUninterruptibly(room);
    try {
      permits.acquireUninterruptibly();
      try {
        OcrEngine engine = take();
        try {
          engine.startPage(Deadline.in(limits.secondsPerPage()));
          return work.apply(engine);
        } finally {
          giveBack(engine);
          if (pixels > 0) {
            Pointer.trimMemory(); // or else the allocator keeps what the largest pages needed
          }
        }
      } finally {
        permits.release();
      }
    } finally {
      megapixels.release(room);
    }
  }

  /** Likewise, on a piece of a page, which takes next to no memory. */
  <T> T with(Function<OcrEngine, T> work) {
    return with(0, work);
  }

  /** Loads the natives beside the start, so that the first page does not wait for them. */
  @EventListener(ApplicationReadyEvent.class)
  void warmUp() {
    if (enabled) {
      Thread warmUp = new Thread(this::tryOut, "ocr-warm-up");
      warmUp.setDaemon(true);
      warmUp.start();
    }
  }

  private void tryOut() {
    try {
      with(engine -> engine);
    } catch (IllegalStateException e) {
      LOG.error("The embedded recognition engine cannot read pages: {}", e.getMessage(), e);
    }
  }

  private synchronized OcrEngine take() {
    if (closed) {
      throw new IllegalStateException("The embedded engine is shutting down");
    }
    OcrEngine engine = idle.poll();
    return engine != null ? engine : create();
  }

  private synchronized void giveBack(OcrEngine engine) {
    if (closed) {
      engine.close();
    } else {
      idle.push(engine);
    }
  }

  private OcrEngine create() {
    try {
      opencv_core.setNumThreads(1);
      leptonica.setMsgSeverity(leptonica.L_SEVERITY_NONE);
      byte[] bytes = model != null ? model : unpack();
      model = bytes;
      return new OcrEngine(bytes, limits.secondsPerPass());
    } catch (LinkageError | IOException e) {
      throw new IllegalStateException(
          "Tesseract or OpenCV could not be loaded on "
              + System.getProperty("os.name")
              + " "
              + System.getProperty("os.arch")
              + ". Build with the natives of this platform (Maven property native.platform) and"
              + " let the application write to its temporary directory.",
          e);
    }
  }

  private static byte[] unpack() throws IOException {
    try (InputStream packed =
            Objects.requireNonNull(OcrEngines.class.getResourceAsStream(MODEL), MODEL);
        InputStream plain = new GZIPInputStream(packed)) {
      return plain.readAllBytes();
    }
  }

  @PreDestroy
  synchronized void close() {
    closed = true;
    idle.forEach(OcrEngine::close);
    idle.clear();
  }
}
