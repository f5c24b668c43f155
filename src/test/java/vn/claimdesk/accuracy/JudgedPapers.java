package vn.claimdesk.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.claimdesk.demo.paper.PaperTruth;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.FieldKind;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.label.PagePaper;
import vn.claimdesk.recognition.embedded.template.FieldReader;
import vn.claimdesk.recognition.embedded.template.JudgedField;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.TextLine;

/**
 * Reads generated papers again and again, each time as if other wordings were unknown, and tells of
 * every value whether it is right.
 */
final class JudgedPapers {

  /** Parts of the wordings that are withheld, one reading each. */
  static final double[] WITHHELD = {0, 0.2, 0.4};

  private final DirectEngine engine;
  private final FileClassifier classifier;
  private final Templates templates;
  private final DocumentCatalogue catalogue;
  private final Path words;

  JudgedPapers(ConfigurableApplicationContext context, Path words) {
    this.engine = DirectEngine.of(context, words);
    this.classifier = context.getBean(FileClassifier.class);
    this.templates = context.getBean(Templates.class);
    this.catalogue = context.getBean(DocumentCatalogue.class);
    this.words = words;
  }

  /** All values of the papers of a seed; the papers of which the type is not seen have none. */
  List<Judged> of(Quality quality, Layouts layouts, long seed) {
    return VariedPapers.of(quality, layouts, 1, seed, words)
        .filter(paper -> !paper.layout().startsWith("none"))
        .flatMap(paper -> judged(paper, seed))
        .toList();
  }

  private Stream<Judged> judged(PaperCase paper, long seed) {
    PaperTruth truth = paper.file().pages().get(0).papers().get(0);
    List<ReadPage> pages =
        engine.read(new Paper(paper.file().name(), "image/jpeg", paper.file().content()));
    String type =
        classifier.classify(pages).stream()
            .flatMap(Optional::stream)
            .map(PagePaper::type)
            .findFirst()
            .orElse("none");
    Optional<FieldReader> reader = templates.find(type);
    if (!type.equals(truth.type()) || reader.isEmpty()) {
      return Stream.empty();
    }
    List<TextLine> lines = pages.stream().flatMap(page -> page.lines().stream()).toList();
    List<Judged> judged = new ArrayList<>();
    for (double part : WITHHELD) {
      reader.get().without(withheld(part, paper.layout() + seed + part)).judge(lines).stream()
          .flatMap(field -> judged(paper, part, truth, field))
          .forEach(judged::add);
    }
    return judged.stream();
  }

  /** The same wordings for the same paper, whatever else is in the template. */
  private static Predicate<String> withheld(double part, String salt) {
    return wording -> {
      int hash = (wording + '\n' + salt).hashCode() * 0x9E3779B1;
      return (hash >>> 8) / (double) (1 << 24) < part;
    };
  }

  private Stream<Judged> judged(
      PaperCase paper, double withheld, PaperTruth truth, JudgedField judged) {
    String name = judged.field().name();
    String expected = truth.fields().get(name);
    if (expected == null) {
      return Stream.empty();
    }
    FieldKind kind =
        catalogue
            .find(truth.type())
            .flatMap(type -> type.field(name))
            .map(FieldType::kind)
            .orElse(FieldKind.TEXT);
    return Stream.of(
        new Judged(
            paper.layout(),
            paper.layouts(),
            paper.quality(),
            withheld,
            truth.type(),
            name,
            expected,
            judged.field().text(),
            judged.evidence().features(),
            Comparison.same(kind, expected, judged.field().text())));
  }
}
