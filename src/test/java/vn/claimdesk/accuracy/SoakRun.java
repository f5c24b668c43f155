package vn.claimdesk.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import vn.claimdesk.recognition.embedded.page.PageReader;

/**
 * Reads pages with several threads for a long time and says how much memory the process holds
 * meanwhile and how long a page takes. Run by hand, with the heap that a node has:
 *
 * <pre>java -Xmx512m -cp … vn.claimdesk.accuracy.SoakRun pages=1000 threads=4 each=1 seed=7</pre>
 *
 * The pages are scans and photos of the demo's layouts, drawn beforehand and read again and again;
 * nothing is answered from memory.
 */
public final class SoakRun {

  @Configuration
  @ComponentScan("vn.claimdesk.recognition.embedded.page")
  static class Eyes {}

  private final PageReader reader;
  private final List<byte[]> papers;
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();

  private SoakRun(PageReader reader, List<byte[]> papers) {
    this.reader = reader;
    this.papers = papers;
  }

  public static void main(String[] args) throws Exception {
    Map<String, String> options =
        Stream.of(args)
            .map(arg -> arg.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    List<byte[]> papers =
        papers(
            Integer.parseInt(options.getOrDefault("each", "1")),
            Long.parseLong(options.getOrDefault("seed", "7")));
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Eyes.class)
            .web(WebApplicationType.NONE)
            .properties(
                "claimdesk.embedded.engines=" + options.getOrDefault("threads", "4"),
                "claimdesk.embedded.recent-readings=0",
                "spring.main.banner-mode=off")
            .run()) {
      new SoakRun(context.getBean(PageReader.class), papers)
          .run(
              Integer.parseInt(options.getOrDefault("pages", "1000")),
              Integer.parseInt(options.getOrDefault("threads", "4")));
    }
  }

  private static List<byte[]> papers(int each, long seed) {
    List<byte[]> papers = new ArrayList<>();
    for (Quality quality : List.of(Quality.SCAN, Quality.PHOTO, Quality.POOR_SCENE)) {
      VariedPapers.of(quality, Layouts.OWN, each, seed)
          .forEach(paper -> papers.add(paper.file().content()));
    }
    Collections.shuffle(papers, new Random(seed));
    return papers;
  }

  private void run(int pages, int threads) throws InterruptedException, IOException {
    System.out.printf("%d papers to read; %d MB before%n", papers.size(), memory("VmRSS"));
    forgetPeak();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    long start = System.nanoTime();
    for (int page = 0; page < pages; page++) {
      byte[] paper = papers.get(page % papers.size());
      pool.submit(() -> read(paper, pages));
    }
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.DAYS);
    System.out.printf(
        Locale.ROOT,
        "%d pages with %d threads in %.0f s: %.2f s a page, %.2f s of a processor a page; most %d MB%n",
        read.get(),
        threads,
        (System.nanoTime() - start) / 1e9,
        (System.nanoTime() - start) / 1e9 / pages,
        nanos.get() / 1e9 / pages,
        memory("VmHWM"));
  }

  private void read(byte[] paper, int pages) {
    var clock = java.lang.management.ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    try {
      reader.read(paper);
    } catch (RuntimeException | Error e) {
      System.out.println("not read: " + e);
    }
    nanos.addAndGet(clock.getCurrentThreadCpuTime() - start);
    int done = read.incrementAndGet();
    if (done % Math.max(1, pages / 25) == 0) {
      System.out.printf("%5d pages, %5d MB%n", done, memory("VmRSS"));
    }
  }

  /** Drawing the papers takes memory too, which is none of the reader's. */
  private static void forgetPeak() throws IOException {
    Path counters = Path.of("/proc/self/clear_refs");
    if (Files.isWritable(counters)) {
      Files.writeString(counters, "5");
    }
  }

  /** Megabytes of the process as Linux counts them; 0 elsewhere. */
  private static long memory(String what) {
    try {
      return Arrays.stream(Files.readString(Path.of("/proc/self/status")).split("\n"))
          .filter(line -> line.startsWith(what))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
