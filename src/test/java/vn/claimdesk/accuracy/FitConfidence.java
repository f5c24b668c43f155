package vn.claimdesk.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.claimdesk.recognition.embedded.template.ConfidenceModel;

/**
 * Fits the weights of {@code recognition/confidence.csv} on generated papers, see {@code
 * src/docs/confidence.md}. Says first how well they tell right from wrong on layouts left out of
 * the fit. Run by hand:
 *
 * <pre>
 * … vn.claimdesk.accuracy.FitConfidence words=target/words seeds=41:CLEAN+SCAN+PHOTO out=src/main/resources/recognition/confidence.csv
 * </pre>
 *
 * {@code samples=FILE} keeps what was read; without seeds the fit is on such files, with commas
 * between them.
 */
public final class FitConfidence {

  private static final int FOLDS = 6;

  private FitConfidence() {}

  public static void main(String[] args) throws IOException {
    Map<String, String> options =
        Stream.of(args)
            .map(arg -> arg.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    List<Judged> all = samples(options);
    crossValidate(all);
    if (options.containsKey("out")) {
      write(all, Path.of(options.get("out")));
    }
    System.exit(0);
  }

  private static List<Judged> samples(Map<String, String> options) throws IOException {
    List<Judged> all = new ArrayList<>();
    if (!options.containsKey("seeds")) {
      for (String file : options.get("samples").split(",")) {
        all.addAll(JudgedFile.read(Path.of(file)));
      }
      return all;
    }
    try (var context = DirectEngine.start()) {
      JudgedPapers papers = new JudgedPapers(context, Path.of(options.get("words")));
      for (String part : options.get("seeds").split(",")) {
        String[] seed = part.split(":");
        for (String quality : seed[1].split("\\+")) {
          for (Layouts layouts : List.of(Layouts.OWN, Layouts.DEVELOPMENT, Layouts.TRIAL)) {
            all.addAll(papers.of(Quality.valueOf(quality), layouts, Long.parseLong(seed[0])));
          }
        }
      }
    }
    if (options.containsKey("samples")) {
      JudgedFile.write(all, Path.of(options.get("samples")));
    }
    return all;
  }

  /** Each layout is judged by weights that were fitted without it. */
  private static void crossValidate(List<Judged> all) {
    double[] confidences = new double[all.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      int out = fold;
      ConfidenceModel model = fit(all.stream().filter(sample -> fold(sample) != out).toList());
      for (int i = 0; i < confidences.length; i++) {
        if (fold(all.get(i)) == fold) {
          confidences[i] = model.probability(all.get(i).features());
        }
      }
    }
    System.out.println("LAYOUTS LEFT OUT (quality, part of the wordings withheld)");
    Stream.of(Quality.values())
        .forEach(
            quality ->
                Arrays.stream(JudgedPapers.WITHHELD)
                    .forEach(part -> print(all, confidences, quality, part)));
  }

  private static void print(
      List<Judged> all, double[] confidences, Quality quality, double withheld) {
    List<Reliability.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < confidences.length; i++) {
      Judged sample = all.get(i);
      if (sample.quality() == quality && sample.withheld() == withheld) {
        outcomes.add(new Reliability.Outcome(confidences[i], sample.right()));
      }
    }
    if (!outcomes.isEmpty()) {
      System.out.printf(
          Locale.ROOT,
          "%-10s %.2f  %5d values %4d wrong%s%n",
          quality,
          withheld,
          outcomes.size(),
          outcomes.stream().filter(outcome -> !outcome.right()).count(),
          Reliability.of(outcomes, outcomes.size()));
    }
  }

  private static int fold(Judged sample) {
    return Math.floorMod(sample.layout().hashCode(), FOLDS);
  }

  private static ConfidenceModel fit(List<Judged> samples) {
    return new ConfidenceModel(LogisticFit.fit(samples(samples)));
  }

  private static List<LogisticFit.Sample> samples(List<Judged> samples) {
    return samples.stream()
        .map(sample -> new LogisticFit.Sample(sample.features(), sample.right()))
        .toList();
  }

  private static void write(List<Judged> all, Path out) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "# Weights of the logistic regression behind the confidence of fields, fitted by FitConfidence%n"
                + "# on %d generated values, %d of them right. See src/docs/confidence.md.",
            all.size(),
            all.stream().filter(Judged::right).count()));
    LogisticFit.fit(samples(all))
        .forEach((name, weight) -> lines.add(String.format(Locale.ROOT, "%s,%.4f", name, weight)));
    Files.write(out, lines);
  }
}
