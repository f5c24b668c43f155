package vn.claimdesk.recognition.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.Papers;
import vn.claimdesk.demo.capture.Encoding;
import vn.claimdesk.demo.capture.OfficeScan;
import vn.claimdesk.demo.capture.PhonePhoto;
import vn.claimdesk.demo.capture.PhonePhoto.Condition;
import vn.claimdesk.demo.paper.Artwork;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.paper.Press;
import vn.claimdesk.demo.paper.Template;
import vn.claimdesk.demo.story.Insured;
import vn.claimdesk.demo.story.Story;
import vn.claimdesk.demo.story.StoryTeller;
import vn.claimdesk.recognition.embedded.answer.ClaimsAnswer;
import vn.claimdesk.recognition.embedded.answer.LabelsAnswer;
import vn.claimdesk.recognition.embedded.page.PageReader;
import vn.claimdesk.recognition.embedded.text.Folding;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** Both sides of an identity card in one picture, from the picture to the answer. */
class CardsOnOnePageTest {

  private static final String FRONT = "chip_id_card_front";
  private static final String BACK = "chip_id_card_back";

  private static ConfigurableApplicationContext engine;

  /** What cards lie on when people photograph them. */
  enum Ground {
    DARK {
      @Override
      int color(int x, int y, Random random) {
        return new Color(38, 36, 42).getRGB();
      }
    },
    LIGHT {
      @Override
      int color(int x, int y, Random random) {
        return new Color(216, 218, 222).getRGB();
      }
    },
    BUSY {
      @Override
      int color(int x, int y, Random random) {
        boolean check = (x / 90 + y / 90) % 2 == 0;
        int grain = random.nextInt(24);
        return check
            ? new Color(120 + grain, 52 + grain, 48 + grain).getRGB()
            : new Color(84 + grain, 66 + grain, 104 + grain).getRGB();
      }
    };

    abstract int color(int x, int y, Random random);
  }

  private final Insured insured = story(7).insured();
  private final List<Artwork> sides = sides(story(7));

  @BeforeAll
  static void start() {
    engine = Inspect.engine();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void readsBothSidesBesideEachOther(Ground ground) throws IOException {
    List<BufferedImage> cards = sides.stream().map(side -> Press.picture(side, 340)).toList();
    int width = 2 * cards.get(0).getWidth() + 380;
    BufferedImage photo = ground(ground, width, cards.get(0).getHeight() + 420);
    lay(photo, cards.get(0), 120, 190, 2.5);
    lay(photo, cards.get(1), cards.get(0).getWidth() + 250, 210, -1.5);

    List<ReadPage> pages = read(Encoding.jpeg(photo, 0.7));

    assertThat(pages.get(0).parts()).hasSize(2);
    expectBothSides(pages);
  }

  @Test
  void readsBothSidesBelowEachOtherInPhotosOfAPhone() throws IOException {
    for (long seed : List.of(12L, 5L)) {
      Condition condition = seed == 12 ? Condition.GOOD : Condition.POOR;
      List<ReadPage> pages = read(Papers.cardPhoto("cards", sides, condition, seed).content());

      assertThat(pages).hasSize(1);
      assertThat(pages.get(0).parts()).hasSize(2);
      expectBothSides(pages);
    }
  }

  @Test
  void readsBothSidesCopiedOntoAWhiteSheet() throws IOException {
    BufferedImage sheet = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 1654, 2339);
    graphics.dispose();
    lay(sheet, copied(Press.picture(sides.get(0), 200)), 480, 420, 0);
    lay(sheet, copied(Press.picture(sides.get(1), 200)), 480, 1100, 0);

    expectBothSides(
        read(Encoding.scannedPdf(List.of(OfficeScan.of(sheet, 4)), 0.7, OfficeScan.DPI)));
  }

  @Test
  void leavesASingleCardAlone() throws IOException {
    List<ReadPage> pages =
        read(Papers.cardPhoto("card", sides.subList(0, 1), Condition.GOOD, 24).content());

    assertThat(pages.get(0).parts()).isEmpty();
    assertThat(answer(pages).findValuesAsText("type")).containsExactly(FRONT);
  }

  @Test
  void doesNotCutAPageOfTextIntoCards() {
    PaperData data = story(7).data();
    for (String layout : List.of("claim_form-grid", "invoice-modern", "list_expense-official")) {
      Artwork page =
          Template.named(layout)
              .fill(layout.startsWith("invoice") ? story(7).invoice(0) : data, layout.hashCode());
      BufferedImage photo = PhonePhoto.of(Press.picture(page, 200), Condition.GOOD, 3);

      assertThat(read(Encoding.jpeg(photo, 0.6)).get(0).parts()).as(layout).isEmpty();
    }
  }

  private void expectBothSides(List<ReadPage> pages) throws IOException {
    JsonNode labels = engine.getBean(LabelsAnswer.class).of(pages, false);
    assertThat(labels.findValuesAsText("label")).containsExactly("id_doc");
    JsonNode papers = answer(pages);
    assertThat(papers.findValuesAsText("type")).containsExactlyInAnyOrder(FRONT, BACK);
    for (JsonNode paper : papers) {
      JsonNode info = paper.path("info");
      boolean front = paper.path("type").asText().equals(FRONT);
      assertThat(info.path(front ? "id" : "person_number").asText())
          .isEqualTo(insured.identityNumber());
      if (front) {
        assertThat(Folding.fold(info.path("name").asText()))
            .isEqualTo(Folding.fold(insured.name()));
        expectInThePicture(info);
      } else {
        assertThat(info.path("issue_date").asText()).matches("\\d\\d/\\d\\d/\\d{4}");
        expectInThePicture(info);
      }
    }
  }

  private static void expectInThePicture(JsonNode info) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(info.path("image").asText());
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
    int boxes = 0;
    for (var property : info.properties()) {
      JsonNode box = property.getValue();
      if (property.getKey().endsWith("_box") && box.size() == 4) {
        boxes++;
        assertThat(box.get(0).asInt()).isBetween(0, box.get(2).asInt() - 1);
        assertThat(box.get(1).asInt()).isBetween(0, box.get(3).asInt() - 1);
        assertThat(box.get(2).asInt()).isLessThanOrEqualTo(picture.getWidth());
        assertThat(box.get(3).asInt()).isLessThanOrEqualTo(picture.getHeight());
      }
    }
    assertThat(boxes).isPositive();
  }

  private static JsonNode answer(List<ReadPage> pages) {
    return engine.getBean(ClaimsAnswer.class).of(pages, true);
  }

  private static List<ReadPage> read(byte[] content) {
    return engine.getBean(PageReader.class).read(content).stream().map(ReadPage::of).toList();
  }

  private static Story story(long seed) {
    return new StoryTeller(seed, LocalDate.of(2026, 6, 15)).tell(Benefit.OUTPATIENT);
  }

  private static List<Artwork> sides(Story story) {
    PaperData card = story.data().with(story.insured().cardValues());
    return List.of(
        Template.named("chip_id_card_front-2021").fill(card, 1),
        Template.named("chip_id_card_back-2021").fill(card, 2));
  }

  private static BufferedImage ground(Ground ground, int width, int height) {
    Random random = new Random(1);
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, ground.color(x, y, random));
      }
    }
    return picture;
  }

  private static void lay(BufferedImage on, BufferedImage card, int x, int y, double degrees) {
    Graphics2D graphics = on.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.translate(x, y);
    graphics.rotate(Math.toRadians(degrees), card.getWidth() / 2.0, card.getHeight() / 2.0);
    graphics.drawImage(card, 0, 0, null);
    graphics.dispose();
  }

  /** In gray and too light, with edges that hardly show. */
  private static BufferedImage copied(BufferedImage card) {
    BufferedImage copy =
        new BufferedImage(card.getWidth(), card.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < card.getHeight(); y++) {
      for (int x = 0; x < card.getWidth(); x++) {
        Color color = new Color(card.getRGB(x, y));
        int gray = (color.getRed() * 3 + color.getGreen() * 6 + color.getBlue()) / 10;
        int light = Math.min(255, 20 + gray * 11 / 10);
        copy.setRGB(x, y, new Color(light, light, light).getRGB());
      }
    }
    return copy;
  }
}
