package vn.claimdesk.accuracy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.claimdesk.ClaimdeskApplication;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.recognition.Recognition;

/**
 * Measures how well the embedded engine labels and reads papers whose truth is known, through the
 * same client and HTTP contract as the workflow. Run by hand:
 *
 * <pre>mvn test-compile exec:java -Dexec.classpathScope=test
 *   -Dexec.mainClass=vn.claimdesk.accuracy.AccuracyReport
 *   -Dexec.args="qualities=SAMPLE,SCAN,PHOTO each=1 layouts=all seed=7 csv=target/accuracy.csv"
 * </pre>
 *
 * {@code layouts} is {@code all} (but {@code kept-apart}, which is to be asked for by name) or some
 * of {@code own}, {@code development}, {@code trial}, {@code held-out}, {@code kept-apart} (see
 * {@link Layouts}); {@code only=invoice,bank} keeps the layouts whose names begin so. {@code
 * words=FOLDER} asks the engine without the application around it and keeps the words of each page
 * in the folder, so that the next run with other templates takes seconds.
 */
public final class AccuracyReport {

  private final Map<String, String> options;
  private final List<Finding> findings = new ArrayList<>();

  private AccuracyReport(Map<String, String> options) {
    this.options = options;
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> options =
        Stream.of(args)
            .map(arg -> arg.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    new AccuracyReport(options).run();
  }

  private void run() throws IOException {
    Path words = words();
    ConfigurableApplicationContext context = words == null ? application() : DirectEngine.start();
    try {
      Recognition recognition =
          words == null ? context.getBean(Recognition.class) : DirectEngine.of(context, words);
      Reader reader = new Reader(recognition, context.getBean(DocumentCatalogue.class));
      try (PrintWriter csv = csv()) {
        cases().forEach(paper -> keep(reader.read(paper), csv));
      }
      report(reader.seconds());
    } finally {
      SpringApplication.exit(context);
    }
    System.exit(0);
  }

  private static ConfigurableApplicationContext application() {
    return new SpringApplicationBuilder(ClaimdeskApplication.class)
        .profiles("test")
        .properties("logging.level.root=warn", "spring.main.banner-mode=off")
        .run();
  }

  private Stream<PaperCase> cases() {
    List<String> only = List.of(options.getOrDefault("only", "").split(","));
    Predicate<String> wanted = layout -> only.stream().anyMatch(layout::startsWith);
    String layouts = options.getOrDefault("layouts", "all");
    int each = Integer.parseInt(options.getOrDefault("each", "1"));
    long seed = Long.parseLong(options.getOrDefault("seed", "7"));
    return Stream.of(options.getOrDefault("qualities", "SAMPLE,DIGITAL,SCAN,PHOTO,XML").split(","))
        .map(Quality::valueOf)
        .flatMap(
            quality ->
                quality == Quality.SAMPLE
                    ? SamplePages.all().stream()
                    : Stream.of(Layouts.values())
                        .filter(from -> wanted(layouts, from))
                        .flatMap(
                            from -> VariedPapers.of(quality, from, each, seed, words(), wanted)))
        .filter(paper -> wanted.test(paper.layout()));
  }

  private static boolean wanted(String layouts, Layouts from) {
    return layouts.equals("all") && from != Layouts.KEPT_APART
        || List.of(layouts.split(",")).contains(from.label());
  }

  private @Nullable Path words() {
    return options.containsKey("words") ? Path.of(options.get("words")) : null;
  }

  private PrintWriter csv() throws IOException {
    Path csv = Path.of(options.getOrDefault("csv", "target/accuracy.csv"));
    Files.createDirectories(csv.toAbsolutePath().getParent());
    PrintWriter writer = new PrintWriter(Files.newBufferedWriter(csv));
    writer.println("quality;layouts;layout;type;kind;name;expected;actual;confidence;result");
    return writer;
  }

  /** Written at once, so that a run broken off has not measured for nothing. */
  private void keep(List<Finding> found, PrintWriter csv) {
    findings.addAll(found);
    found.forEach(finding -> csv.println(finding.csv()));
    csv.flush();
  }

  private void report(String seconds) {
    System.out.println("\n" + seconds);
    table("BY QUALITY", AccuracyReport::group);
    table("BY QUALITY AND TYPE", finding -> group(finding) + " " + finding.type());
    reliability();
    fields();
    worst();
  }

  private static String group(Finding finding) {
    return finding.paper().quality() + " " + finding.paper().layouts().label();
  }

  private void table(String title, Function<Finding, String> key) {
    System.out.println("\n" + title);
    new TreeMap<>(findings.stream().collect(Collectors.groupingBy(key)))
        .forEach(
            (name, group) -> {
              for (String kind : List.of("label", "field", "cell")) {
                List<Finding> some = group.stream().filter(f -> f.kind().equals(kind)).toList();
                if (!some.isEmpty()) {
                  System.out.printf(
                      Locale.ROOT,
                      "%-52s %-6s %s%s%n",
                      name,
                      kind,
                      Score.of(some),
                      Reliability.of(some));
                }
              }
            });
  }

  private void reliability() {
    System.out.println("\nRELIABILITY (confidence, share right, values)");
    new TreeMap<>(findings.stream().collect(Collectors.groupingBy(AccuracyReport::group)))
        .forEach(
            (name, group) ->
                List.of("field", "cell")
                    .forEach(
                        kind -> {
                          System.out.println(name + " " + kind);
                          Reliability.of(group.stream().filter(f -> f.kind().equals(kind)).toList())
                              .bins()
                              .forEach(
                                  bin ->
                                      System.out.printf(
                                          Locale.ROOT,
                                          "  %.3f %.3f %d%n",
                                          bin.confidence(),
                                          bin.right(),
                                          bin.count()));
                        }));
  }

  private void fields() {
    System.out.println("\nWORST FIELDS");
    findings.stream()
        .filter(f -> !f.kind().equals("label"))
        .collect(Collectors.groupingBy(f -> f.type() + "." + f.name()))
        .entrySet()
        .stream()
        .sorted(Comparator.comparing(entry -> -wrong(entry.getValue())))
        .limit(30)
        .forEach(
            entry ->
                System.out.printf(
                    Locale.ROOT, "%-52s %s%n", entry.getKey(), Score.of(entry.getValue())));
  }

  private static long wrong(List<Finding> findings) {
    return findings.stream().filter(f -> !f.exact()).count();
  }

  private void worst() {
    System.out.println("\nWRONG LABELS AND CONFIDENT ERRORS");
    findings.stream()
        .filter(f -> !f.exact())
        .filter(
            f ->
                f.kind().equals("label") || f.confidence() != null && f.confidence() >= Score.TRUST)
        .sorted(Comparator.comparing(Finding::kind).reversed())
        .limit(Long.parseLong(options.getOrDefault("worst", "80")))
        .forEach(f -> System.out.println(f.csv()));
  }
}
