package vn.claimdesk.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.demo.paper.PaperTruth;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.label.PagePaper;
import vn.claimdesk.recognition.embedded.template.JudgedField;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * Fits the weights of {@code recognition/confidence.csv} on generated papers, see {@code
 * src/docs/confidence.md}. Run by hand:
 *
 * <pre>
 * … vn.claimdesk.accuracy.FitConfidence words=target/words seeds=22,23 out=src/main/resources/recognition/confidence.csv
 * </pre>
 */
public final class FitConfidence {

  private static final List<Quality> QUALITIES =
      List.of(Quality.CLEAN, Quality.SCAN, Quality.PHOTO, Quality.POOR_PHOTO, Quality.DIGITAL);

  private final DirectEngine engine;
  private final FileClassifier classifier;
  private final Templates templates;
  private final DocumentCatalogue catalogue;
  private final List<LogisticFit.Sample> samples = new ArrayList<>();

  private FitConfidence(
      DirectEngine engine,
      FileClassifier classifier,
      Templates templates,
      DocumentCatalogue catalogue) {
    this.engine = engine;
    this.classifier = classifier;
    this.templates = templates;
    this.catalogue = catalogue;
  }

  public static void main(String[] args) throws IOException {
    Map<String, String> options =
        Stream.of(args)
            .map(arg -> arg.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    Path words = Path.of(options.get("words"));
    try (var context = DirectEngine.start()) {
      FitConfidence fit =
          new FitConfidence(
              DirectEngine.of(context, words),
              context.getBean(FileClassifier.class),
              context.getBean(Templates.class),
              context.getBean(DocumentCatalogue.class));
      for (String part : options.get("seeds").split(",")) {
        fit.gather(part, words);
      }
      fit.write(Path.of(options.get("out")));
    }
  }

  /** A seed, with the qualities to take of it behind a colon: {@code 22:SCAN+PHOTO}. */
  private void gather(String part, Path words) {
    String[] seed = part.split(":");
    for (Quality quality : QUALITIES) {
      if (seed.length == 1 || List.of(seed[1].split("\\+")).contains(quality.name())) {
        Stream.of(Layouts.OWN, Layouts.DEVELOPMENT)
            .flatMap(from -> VariedPapers.of(quality, from, 1, Long.parseLong(seed[0]), words))
            .forEach(this::gather);
      }
    }
  }

  private void gather(PaperCase paper) {
    PaperTruth truth = paper.file().pages().get(0).papers().get(0);
    List<ReadPage> pages =
        engine.read(new Paper(paper.file().name(), "image/jpeg", paper.file().content()));
    String type =
        classifier.classify(pages).stream()
            .flatMap(Optional::stream)
            .map(PagePaper::type)
            .findFirst()
            .orElse("none");
    if (!type.equals(truth.type())) {
      return;
    }
    List<TextLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    templates
        .find(type)
        .ifPresent(reader -> reader.judge(lines).forEach(field -> gather(field, truth)));
  }

  private void gather(JudgedField judged, PaperTruth truth) {
    String name = judged.field().name();
    String expected = truth.fields().get(name);
    if (expected != null) {
      FieldKind kind =
          catalogue
              .find(truth.type())
              .flatMap(type -> type.field(name))
              .map(FieldType::kind)
              .orElse(FieldKind.TEXT);
      boolean right = Comparison.same(kind, expected, judged.field().text());
      samples.add(new LogisticFit.Sample(judged.evidence().features(), right));
    }
  }

  private void write(Path out) throws IOException {
    Map<String, Double> weights = LogisticFit.fit(samples);
    long right = samples.stream().filter(LogisticFit.Sample::right).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "# Weights of the logistic regression behind the confidence of fields, fitted by FitConfidence%n"
                + "# on %d generated values, %d of them right. See src/docs/confidence.md.",
            samples.size(),
            right));
    weights.forEach(
        (name, weight) -> lines.add(String.format(Locale.ROOT, "%s,%.4f", name, weight)));
    Files.write(out, lines);
    lines.forEach(System.out::println);
  }
}
