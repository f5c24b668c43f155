package vn.claimdesk.recognition.embedded.label;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.claimdesk.recognition.embedded.mrz.Mrz;
import vn.claimdesk.recognition.embedded.mrz.MrzReader;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * Weighs the features of all known papers on a page. A title counts by its place on the page, its
 * size and how much of its line it fills, so that a form that merely lists other papers is not
 * taken for one of them.
 */
public final class PageClassifier {

  private static final double ENOUGH = 0.62;
  private static final double TITLE = 0.5;
  private static final double WORDING = 0.13;
  private static final double WORDING_AT_MOST = 0.7;
  private static final double AGAINST = 0.4;

  private final List<Features> papers;

  private record Features(
      PaperFeatures paper, List<Phrase> titles, List<Phrase> wording, List<Phrase> against) {

    static Features of(PaperFeatures paper) {
      return new Features(
          paper,
          Phrase.all(paper.titles()),
          Phrase.all(paper.wording()),
          Phrase.all(paper.against()));
    }
  }

  public PageClassifier() {
    try (InputStream content = new ClassPathResource("recognition/papers.yaml").getInputStream()) {
      List<PaperFeatures> all = new YAMLMapper().readValue(content, new TypeReference<>() {});
      this.papers = all.stream().map(Features::of).toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /**
   * The paper that the page most probably is; empty where nothing is clear enough. It may be one
   * without a label.
   *
   * @param height of the page's picture, pixels
   */
  public Optional<PagePaper> classify(List<TextLine> lines, int height) {
    return rank(lines, height).stream().filter(found -> found.score() >= ENOUGH).findFirst();
  }

  /** All papers by falling score, for judging how clear the decision is. */
  public List<PagePaper> rank(List<TextLine> lines, int height) {
    Mrz.@Nullable Format zone =
        MrzReader.in(lines).stream().findFirst().map(Mrz::format).orElse(null);
    double usual = usualHeight(lines);
    return papers.stream()
        .map(features -> score(features, lines, height, usual, zone))
        .sorted(Comparator.comparingDouble(PagePaper::score).reversed())
        .toList();
  }

  private static PagePaper score(
      Features features,
      List<TextLine> lines,
      int height,
      double usual,
      Mrz.@Nullable Format zone) {
    double title = 0;
    for (TextLine line : lines) {
      for (Phrase phrase : features.titles()) {
        for (Phrase.Hit hit : phrase.in(line)) {
          double place = features.paper().anywhere() ? 1 : place(line, height);
          title = Math.max(title, titleScore(line, phrase, hit, usual) * place);
        }
      }
    }
    String expected = features.paper().zone();
    if (expected != null) {
      title += zone != null && zone.name().equals(expected) ? 0.8 : 0;
    } else if (zone != null) {
      title -= 0.5;
    }
    double wording = Math.min(WORDING_AT_MOST, WORDING * count(features.wording(), lines));
    double against = AGAINST * count(features.against(), lines);
    return new PagePaper(
        features.paper().type(),
        features.paper().label(),
        title + wording - against,
        title >= TITLE);
  }

  private static double titleScore(TextLine line, Phrase phrase, Phrase.Hit hit, double usual) {
    int start = line.segmentStart(hit.from());
    int end = line.segmentEnd(hit.to() - 1);
    int around = 0;
    for (int i = start; i < end; i++) {
      around += line.token(i).letters().length();
    }
    double coverage = Math.min(1, (double) phrase.letters().length() / Math.max(1, around));
    double size = Math.max(0.85, Math.min(1.3, 0.7 + 0.3 * line.height() / usual));
    double length = 0.8 + 0.2 * Math.min(1, phrase.letters().length() / 14.0);
    boolean listed = hit.from() > start && line.token(hit.from() - 1).punctuation();
    boolean label = hit.to() < line.size() && line.token(hit.to()).colon();
    double exact = hit.similarity() * hit.similarity();
    return exact
        * (coverage > 0.55 ? 1 : 0.25 + coverage)
        * size
        * length
        * (capitals(line, hit) ? 1.1 : 0.75)
        * (listed ? 0.6 : 1)
        * (label ? 0.6 : 1);
  }

  private static boolean capitals(TextLine line, Phrase.Hit hit) {
    String text = line.text(hit.from(), hit.to());
    long upper = text.chars().filter(Character::isUpperCase).count();
    long lower = text.chars().filter(Character::isLowerCase).count();
    return upper > 2 * lower;
  }

  private static double place(TextLine line, int height) {
    double depth = (double) line.middle() / Math.max(1, height);
    return depth <= 0.35 ? 1 : Math.max(0.25, 1 - 1.2 * (depth - 0.35));
  }

  private static long count(List<Phrase> phrases, List<TextLine> lines) {
    return phrases.stream()
        .filter(phrase -> lines.stream().anyMatch(line -> !phrase.in(line).isEmpty()))
        .count();
  }

  private static double usualHeight(List<TextLine> lines) {
    int[] heights = lines.stream().mapToInt(TextLine::height).sorted().toArray();
    return heights.length == 0 ? 1 : heights[heights.length / 2];
  }
}
