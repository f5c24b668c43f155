package vn.claimdesk.accuracy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.Papers;
import vn.claimdesk.demo.SampleFile;
import vn.claimdesk.demo.capture.PhonePhoto.Condition;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.EInvoiceXml;
import vn.claimdesk.demo.paper.PageTruth;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.PaperTruth;
import vn.claimdesk.demo.paper.Template;
import vn.claimdesk.demo.story.Story;
import vn.claimdesk.demo.story.StoryTeller;

/**
 * Makes varied papers from seeds: every layout in every quality, with other people, bills, fonts
 * and pens each time.
 */
final class VariedPapers {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

  private static final Set<Quality> SHEET_QUALITIES =
      Set.of(
          Quality.CLEAN,
          Quality.SCAN,
          Quality.PHOTO,
          Quality.POOR_PHOTO,
          Quality.SCENE,
          Quality.POOR_SCENE);

  private VariedPapers() {}

  /**
   * Papers of this quality.
   *
   * @param each how many of every layout
   * @param seed other seeds make other papers
   */
  static Stream<PaperCase> of(Quality quality, Layouts layouts, int each, long seed) {
    return of(quality, layouts, each, seed, null);
  }

  static Stream<PaperCase> of(
      Quality quality, Layouts layouts, int each, long seed, @Nullable Path kept) {
    return of(quality, layouts, each, seed, kept, layout -> true);
  }

  /**
   * Papers of this quality.
   *
   * @param kept where drawn papers are kept for the next time
   * @param wanted which layouts to draw
   */
  static Stream<PaperCase> of(
      Quality quality,
      Layouts layouts,
      int each,
      long seed,
      @Nullable Path kept,
      Predicate<String> wanted) {
    if (quality == Quality.XML) {
      return layouts == Layouts.OWN ? invoices(each, seed) : Stream.empty();
    }
    return layouts(layouts.folder()).stream()
        .filter(layout -> suits(layout, quality, layouts) && wanted.test(layout))
        .flatMap(
            layout ->
                java.util.stream.IntStream.range(0, each)
                    .mapToObj(i -> paper(layout, layouts, quality, seed + 31L * i, kept)));
  }

  private static boolean suits(String layout, Quality quality, Layouts layouts) {
    if (quality == Quality.DIGITAL && layouts != Layouts.HELD_OUT) {
      return !isCard(layout);
    }
    if (quality == Quality.DIGITAL) {
      return layout.startsWith("invoice") || layout.startsWith("bank_statement");
    }
    if (isCard(layout)) {
      return SHEET_QUALITIES.contains(quality) && quality != Quality.SCAN;
    }
    boolean pages = layout.endsWith("-long");
    return pages ? quality == Quality.SCAN : SHEET_QUALITIES.contains(quality);
  }

  private static boolean varied(Layouts layouts) {
    return layouts == Layouts.DEVELOPMENT
        || layouts == Layouts.TRIAL
        || layouts == Layouts.KEPT_APART
        || layouts.other();
  }

  private static boolean isCard(String layout) {
    return hasZone(layout) || layout.startsWith("bvcard");
  }

  private static boolean hasZone(String layout) {
    return layout.contains("id_card") || layout.startsWith("passport");
  }

  private static List<String> layouts(String folder) {
    File directory = new File(VariedPapers.class.getResource(folder).getPath());
    return Arrays.stream(directory.list())
        .filter(name -> name.endsWith(".txt"))
        .map(name -> name.replace(".txt", ""))
        .sorted()
        .toList();
  }

  private static PaperCase paper(
      String layout, Layouts layouts, Quality quality, long seed, @Nullable Path kept) {
    long own = seed * 1_000_003 + layout.hashCode();
    Random random = new Random(own);
    Story story = new StoryTeller(own, TODAY).tell(benefit(layout, random));
    String text = text(layouts.folder() + "/" + layout + ".txt");
    List<Template> templates = new ArrayList<>();
    for (String sheet : text.split("(?m)^=== page$")) {
      templates.add(template(layout, sheet.strip(), random));
    }
    PaperData data =
        layouts.other()
            ? OtherStories.dress(layout, text, Variation.of(story.data(), random), random)
            : dress(layout, story, random);
    PaperData shown =
        varied(layouts) && !layouts.other() && !hasZone(layout)
            ? TableStories.dress(layout, Variation.of(data, random), random)
            : data;
    List<Artwork> sheets = templates.stream().map(template -> template.fill(shown, own)).toList();
    PageTruth truth = layouts.other() ? whole(sheets) : sheets.get(0).truth();
    if (kept == null) {
      SampleFile file = file(sheets, layout, quality, own);
      List<PageTruth> truths = layouts.other() ? List.of(truth) : file.pages();
      return new PaperCase(
          layout, layouts, quality, new SampleFile(file.name(), file.content(), truths));
    }
    String key = layouts + text + quality + own + sheets.stream().map(Artwork::truth).toList();
    byte[] content =
        RememberedPages.kept(kept, key, () -> file(sheets, layout, quality, own).content());
    boolean pdf = quality == Quality.DIGITAL || sheets.size() > 1;
    String name = layout + (pdf ? ".pdf" : ".jpg");
    SampleFile file = new SampleFile(name, content, List.of(truth));
    return new PaperCase(layout, layouts, quality, file);
  }

  /** What all pages say of their papers: the parts of each type put together. */
  private static PageTruth whole(List<Artwork> sheets) {
    Map<String, PaperTruth> papers = new LinkedHashMap<>();
    for (Artwork sheet : sheets) {
      sheet
          .truth()
          .papers()
          .forEach(paper -> papers.merge(paper.type(), paper, VariedPapers::both));
    }
    return new PageTruth(sheets.get(0).truth().label(), List.copyOf(papers.values()));
  }

  private static PaperTruth both(PaperTruth one, PaperTruth other) {
    Map<String, String> fields = new LinkedHashMap<>(one.fields());
    fields.putAll(other.fields());
    List<PaperTruth.TableTruth> tables = new ArrayList<>(one.tables());
    tables.addAll(other.tables());
    return new PaperTruth(one.type(), fields, tables);
  }

  private static Benefit benefit(String layout, Random random) {
    if (layout.startsWith("surgical")) {
      return Benefit.SURGERY;
    }
    if (layout.startsWith("accident")) {
      return Benefit.ACCIDENT;
    }
    if (layout.matches("(hospital_)?discharge.*")) {
      return random.nextBoolean() ? Benefit.INPATIENT : Benefit.SURGERY;
    }
    return Benefit.values()[random.nextInt(Benefit.values().length)];
  }

  /** The layout in its own or another font; cards keep theirs. */
  private static Template template(String layout, String text, Random random) {
    if (isCard(layout)) {
      return Template.parse(text);
    }
    List<String> cuts = List.of("plain", "bold", "italic");
    String varied =
        switch (random.nextInt(3)) {
          case 0 -> text;
          case 1 ->
              text.replaceFirst(
                  "family=\\w+", random.nextBoolean() ? "family=serif" : "family=sans");
          default -> text.replaceFirst("value=\\w+", "value=" + cuts.get(random.nextInt(3)));
        };
    return Template.parse(varied);
  }

  private static String text(String resource) {
    try (InputStream stream = VariedPapers.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PaperData dress(String layout, Story story, Random random) {
    int vat = new int[] {0, 5, 8, 10}[random.nextInt(4)];
    if (layout.startsWith("invoice")) {
      return random.nextBoolean() ? story.invoice(vat) : story.pharmacyInvoice(vat);
    }
    if (layout.startsWith("passport")) {
      return story.data().with(story.insured().passportValues(TODAY));
    }
    if (layout.startsWith("9_id")) {
      return story.data().with(story.insured().oldCardValues());
    }
    return layout.contains("id_card")
        ? story.data().with(story.insured().cardValues())
        : story.data();
  }

  private static SampleFile file(List<Artwork> one, String layout, Quality quality, long seed) {
    if (one.size() > 1 && quality != Quality.DIGITAL) {
      return Papers.scannedPdf(layout + ".pdf", one, seed);
    }
    Artwork artwork = one.get(0);
    if (isCard(layout)) {
      return switch (quality) {
        case PHOTO -> Papers.cardPhoto(layout + ".jpg", one, Condition.GOOD, seed);
        case POOR_PHOTO -> Papers.cardPhoto(layout + ".jpg", one, Condition.POOR, seed);
        case SCENE -> Papers.cardPhotoAnywhere(layout + ".jpg", one, Condition.GOOD, seed);
        case POOR_SCENE -> Papers.cardPhotoAnywhere(layout + ".jpg", one, Condition.POOR, seed);
        default -> Papers.cleanPng(layout + ".png", artwork, 300);
      };
    }
    return switch (quality) {
      case DIGITAL -> Papers.digitalPdf(layout + ".pdf", one);
      case SCAN -> Papers.scannedJpeg(layout + ".jpg", artwork, seed);
      case PHOTO -> Papers.photo(layout + ".jpg", artwork, Condition.GOOD, seed);
      case POOR_PHOTO -> Papers.photo(layout + ".jpg", artwork, Condition.POOR, seed);
      case SCENE -> Papers.photoAnywhere(layout + ".jpg", artwork, Condition.GOOD, seed);
      case POOR_SCENE -> Papers.photoAnywhere(layout + ".jpg", artwork, Condition.POOR, seed);
      default -> Papers.cleanPng(layout + ".png", artwork, 200);
    };
  }

  private static Stream<PaperCase> invoices(int each, long seed) {
    List<PaperCase> cases = new ArrayList<>();
    for (EInvoiceXml.Shape shape : EInvoiceXml.Shape.values()) {
      for (int i = 0; i < each; i++) {
        Random random = new Random(seed + 31L * i + shape.ordinal());
        Story story = new StoryTeller(random.nextLong(), TODAY).tell(Benefit.OUTPATIENT);
        PaperData invoice = dress("invoice", story, random);
        SampleFile file = Papers.xml("hoa-don.xml", invoice, shape);
        cases.add(new PaperCase("invoice-xml-" + shape, Layouts.OWN, Quality.XML, file));
      }
    }
    return cases.stream();
  }
}
