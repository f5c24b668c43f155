package vn.claimdesk.accuracy;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.Papers;
import vn.claimdesk.demo.SampleFile;
import vn.claimdesk.demo.capture.PhonePhoto.Condition;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.EInvoiceXml;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.Template;
import vn.claimdesk.demo.story.Story;
import vn.claimdesk.demo.story.StoryTeller;

/**
 * Makes varied papers from seeds: every layout in every quality, with other people, bills, fonts
 * and pens each time.
 */
final class VariedPapers {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final String OWN = "/demo/papers";
  private static final String HELD_OUT = "/papers/held-out";
  private static final Set<Quality> SHEET_QUALITIES =
      Set.of(Quality.CLEAN, Quality.SCAN, Quality.PHOTO, Quality.POOR_PHOTO);

  private VariedPapers() {}

  /**
   * Papers of this quality.
   *
   * @param each how many of every layout
   * @param seed other seeds make other papers
   */
  static Stream<PaperCase> of(Quality quality, boolean heldOut, int each, long seed) {
    if (quality == Quality.XML) {
      return heldOut ? Stream.empty() : invoices(each, seed);
    }
    return layouts(heldOut ? HELD_OUT : OWN).stream()
        .filter(layout -> suits(layout, quality))
        .flatMap(
            layout ->
                java.util.stream.IntStream.range(0, each)
                    .mapToObj(i -> paper(layout, heldOut, quality, seed + 31L * i)));
  }

  private static boolean suits(String layout, Quality quality) {
    if (quality == Quality.DIGITAL) {
      return layout.startsWith("invoice") || layout.startsWith("bank_statement");
    }
    if (isCard(layout)) {
      return quality == Quality.PHOTO || quality == Quality.POOR_PHOTO || quality == Quality.CLEAN;
    }
    return SHEET_QUALITIES.contains(quality);
  }

  private static boolean isCard(String layout) {
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

  private static PaperCase paper(String layout, boolean heldOut, Quality quality, long seed) {
    long own = seed * 1_000_003 + layout.hashCode();
    Random random = new Random(own);
    Story story = new StoryTeller(own, TODAY).tell(benefit(layout, random));
    Artwork artwork = template(layout, heldOut, random).fill(dress(layout, story, random), own);
    return new PaperCase(layout, heldOut, quality, file(artwork, layout, quality, own));
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
  private static Template template(String layout, boolean heldOut, Random random) {
    String text = text((heldOut ? HELD_OUT : OWN) + "/" + layout + ".txt");
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

  private static SampleFile file(Artwork artwork, String layout, Quality quality, long seed) {
    List<Artwork> one = List.of(artwork);
    if (isCard(layout)) {
      return switch (quality) {
        case PHOTO -> Papers.cardPhoto(layout + ".jpg", one, Condition.GOOD, seed);
        case POOR_PHOTO -> Papers.cardPhoto(layout + ".jpg", one, Condition.POOR, seed);
        default -> Papers.cleanPng(layout + ".png", artwork, 300);
      };
    }
    return switch (quality) {
      case DIGITAL -> Papers.digitalPdf(layout + ".pdf", one);
      case SCAN -> Papers.scannedJpeg(layout + ".jpg", artwork, seed);
      case PHOTO -> Papers.photo(layout + ".jpg", artwork, Condition.GOOD, seed);
      case POOR_PHOTO -> Papers.photo(layout + ".jpg", artwork, Condition.POOR, seed);
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
        cases.add(new PaperCase("invoice-xml-" + shape, false, Quality.XML, file));
      }
    }
    return cases.stream();
  }
}
