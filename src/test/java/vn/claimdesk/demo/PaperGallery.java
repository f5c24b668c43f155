package vn.claimdesk.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.capture.Encoding;
import vn.claimdesk.demo.capture.OfficeScan;
import vn.claimdesk.demo.capture.PhonePhoto;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.Press;
import vn.claimdesk.demo.paper.Template;
import vn.claimdesk.demo.story.Story;
import vn.claimdesk.demo.story.StoryTeller;

/** Writes papers as pictures into a folder, to be looked at: {@code <folder> <layout>…}. */
final class PaperGallery {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  private PaperGallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    for (int i = 1; i < args.length; i++) {
      Story story = new StoryTeller(i, DAY).tell(Benefit.values()[i % 4]);
      String layout = args[i].replaceAll("[@].*", "");
      Artwork artwork = Template.named(layout).fill(dress(story, layout), i);
      long start = System.nanoTime();
      Files.write(
          folder.resolve(args[i] + ".png"),
          Encoding.png(args[i].contains("@") ? captured(artwork, args[i], i) : plain(artwork)));
      System.out.println(args[i] + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
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

  private static BufferedImage plain(Artwork artwork) {
    return Press.picture(artwork, artwork.width() < 400 ? 300 : 110);
  }

  private static BufferedImage captured(Artwork artwork, String name, long seed) {
    boolean card = artwork.width() < 400;
    BufferedImage sheet = Press.picture(artwork, card ? PhonePhoto.CARD_DPI : 200);
    if (name.endsWith("@scan")) {
      return OfficeScan.of(sheet, seed);
    }
    PhonePhoto.Condition condition =
        name.endsWith("@poor") ? PhonePhoto.Condition.POOR : PhonePhoto.Condition.GOOD;
    return card
        ? PhonePhoto.ofCards(List.of(sheet), condition, seed)
        : PhonePhoto.of(sheet, condition, seed);
  }
}
