package vn.claimdesk.recognition.embedded.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.capture.Encoding;
import vn.claimdesk.demo.capture.OfficeScan;
import vn.claimdesk.demo.capture.PhonePhoto;
import vn.claimdesk.demo.capture.PhonePhoto.Condition;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.Press;
import vn.claimdesk.demo.paper.Template;
import vn.claimdesk.demo.story.Story;
import vn.claimdesk.demo.story.StoryTeller;

/**
 * Pictures to measure with: each layout of the demo's papers as an office scan, a good and a poor
 * phone photo on a table and anywhere. What is printed on them is told by the same paper's text as
 * a PDF.
 */
final class MeasuredPapers {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
  private static final Path LAYOUTS = Path.of("src/main/resources/demo/papers");

  private static final Condition HARSH = new Condition(0.06, 9, 0.5, 1.5, 10);

  private MeasuredPapers() {}

  /** Draws into a folder; other seeds give other people and values. */
  static void draw(Path folder, long seed, PageReader reader) throws IOException {
    Files.createDirectories(folder);
    List<String> layouts;
    try (Stream<Path> files = Files.list(LAYOUTS)) {
      layouts =
          files.map(file -> file.getFileName().toString().replace(".txt", "")).sorted().toList();
    }
    for (int i = 0; i < layouts.size(); i++) {
      Story story = new StoryTeller(seed + i, DAY).tell(Benefit.values()[i % 4]);
      String layout = layouts.get(i);
      Artwork artwork = Template.named(layout).fill(dress(story, layout), seed + i);
      List<String> lines = lines(reader.read(Press.pdf(List.of(artwork))).get(0));
      boolean card = artwork.width() < 400;
      BufferedImage sheet = Press.picture(artwork, card ? PhonePhoto.CARD_DPI : 200);
      write(folder, layout + "@scan", OfficeScan.of(sheet, seed + i), 0.6, lines);
      for (Condition condition : List.of(Condition.GOOD, Condition.POOR, HARSH)) {
        String how =
            condition == Condition.GOOD ? "good" : condition == Condition.POOR ? "poor" : "harsh";
        long own = seed * 101 + i;
        List<BufferedImage> one = List.of(sheet);
        write(
            folder,
            layout + "@" + how,
            card ? PhonePhoto.ofCards(one, condition, own) : PhonePhoto.of(sheet, condition, own),
            0.5,
            lines);
        write(
            folder,
            layout + "@" + how + "-scene",
            card
                ? PhonePhoto.cardsAnywhere(one, condition, own)
                : PhonePhoto.anywhere(sheet, condition, own),
            0.5,
            lines);
      }
    }
  }

  private static void write(
      Path folder, String name, BufferedImage picture, double quality, List<String> lines)
      throws IOException {
    Files.write(folder.resolve(name + ".jpg"), Encoding.jpeg(picture, quality));
    Files.write(folder.resolve(name + ".txt"), lines);
  }

  private static PaperData dress(Story story, String layout) {
    PaperData data = story.invoice(8);
    if (layout.startsWith("passport")) {
      return data.with(story.insured().passportValues(DAY));
    }
    if (layout.startsWith("9_id")) {
      return data.with(story.insured().oldCardValues());
    }
    return layout.contains("id_card") ? data.with(story.insured().cardValues()) : data;
  }

  /** Cut where the gaps are wide, so that a phrase is one cell or line. */
  private static List<String> lines(PageText page) {
    List<Word> words = page.words();
    StringBuilder text = new StringBuilder();
    IntStream.range(0, words.size())
        .forEach(
            i -> {
              Word word = words.get(i);
              Word last = words.get(Math.max(0, i - 1));
              int gap = word.box().left() - last.box().right();
              boolean goesOn = i > 0 && gap > -2 && gap < last.box().height();
              text.append(goesOn ? " " : "\n").append(word.text());
            });
    return Arrays.stream(text.toString().split("\n"))
        .map(line -> line.replaceAll("[.…]{3,}", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
