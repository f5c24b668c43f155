package vn.claimdesk.recognition.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.answer.ClaimsAnswer;
import vn.claimdesk.recognition.embedded.answer.InvoiceAnswer;
import vn.claimdesk.recognition.embedded.answer.StatementAnswer;
import vn.claimdesk.recognition.embedded.answer.TablesAnswer;
import vn.claimdesk.recognition.embedded.answer.TextAnswer;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.page.PageReader;
import vn.claimdesk.recognition.embedded.template.ReadField;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/**
 * Prints lines, labels and values of files, to see why something was read as it was. {@code
 * --draw=FOLDER} in front of the files also draws what was seen.
 */
public final class Inspect {

  private static final String DRAW = "--draw=";

  /** The engine without the rest of the application. */
  @Configuration
  @ConfigurationPropertiesScan("vn.claimdesk.recognition.embedded")
  @ComponentScan(
      basePackages = "vn.claimdesk.recognition.embedded",
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = {"vn\\.claimdesk\\.recognition\\.embedded\\.web\\..*", ".*Test.*"}))
  static class Engine {}

  private Inspect() {}

  public static void main(String[] files) throws IOException {
    try (ConfigurableApplicationContext engine = engine()) {
      Path folder = null;
      for (String file : files) {
        if (file.startsWith(DRAW)) {
          folder = Files.createDirectories(Path.of(file.substring(DRAW.length())));
          continue;
        }
        System.out.println("== " + file);
        List<ReadPage> pages = inspect(engine, Files.readAllBytes(Path.of(file)));
        if (folder != null) {
          for (ReadPage page : pages) {
            Path to = folder.resolve(Path.of(file).getFileName() + "-" + page.index() + ".png");
            ImageIO.write(seen(engine, page), "png", to.toFile());
            System.out.println("drawn to " + to);
          }
        }
      }
    }
  }

  /** Starts page reading and extraction, without web and database. */
  public static ConfigurableApplicationContext engine() {
    return new SpringApplicationBuilder(Engine.class)
        .web(WebApplicationType.NONE)
        .properties(
            "claimdesk.embedded.api-key=x",
            "claimdesk.embedded.api-secret=x",
            "logging.level.root=WARN")
        .run();
  }

  /** The page with words framed gray, labels green, values blue with field and confidence. */
  private static BufferedImage seen(ConfigurableApplicationContext engine, ReadPage page) {
    BufferedImage picture = page.text().picture();
    BufferedImage seen =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = seen.createGraphics();
    pen.drawImage(picture, 0, 0, null);
    page.text().words().forEach(word -> frame(pen, word.box(), Color.LIGHT_GRAY, 1));
    engine.getBean(FileClassifier.class).classify(List.of(page)).get(0).stream()
        .flatMap(paper -> engine.getBean(Templates.class).find(paper.type()).stream())
        .forEach(
            reader -> {
              reader
                  .labelBoxes(page.lines())
                  .forEach(box -> frame(pen, box, new Color(0, 140, 60), 2));
              for (ReadField field : reader.read(page.lines())) {
                frame(pen, field.box(), new Color(20, 60, 200), 3);
                pen.drawString(
                    field.name() + " " + field.confidence(),
                    field.box().left(),
                    field.box().top() - 4);
              }
            });
    pen.dispose();
    return seen;
  }

  private static void frame(Graphics2D pen, Box box, Color color, int width) {
    pen.setColor(color);
    pen.setStroke(new BasicStroke(width));
    pen.setFont(pen.getFont().deriveFont(Font.BOLD, Math.max(12f, 0.6f * box.height())));
    pen.drawRect(box.left() - 2, box.top() - 2, box.width() + 4, box.height() + 4);
  }

  private static List<ReadPage> inspect(ConfigurableApplicationContext engine, byte[] content) {
    List<ReadPage> pages =
        engine.getBean(PageReader.class).read(content).stream().map(ReadPage::of).toList();
    FileClassifier classifier = engine.getBean(FileClassifier.class);
    for (ReadPage page : pages) {
      System.out.println(
          "-- page " + page.index() + " " + page.text().width() + "x" + page.text().height());
      page.lines()
          .forEach(
              line -> System.out.println(line.box() + " h" + line.height() + " " + line.text()));
      classifier.rank(page).stream().limit(4).forEach(System.out::println);
    }
    System.out.println(classifier.classify(pages));
    print(engine.getBean(TextAnswer.class).of(pages), engine.getBean(TablesAnswer.class).of(pages));
    print(engine.getBean(ClaimsAnswer.class).of(pages, false));
    print(engine.getBean(InvoiceAnswer.class).of(pages, false));
    print(engine.getBean(StatementAnswer.class).of(pages, false));
    return pages;
  }

  private static void print(ArrayNode texts, ArrayNode tables) {
    for (JsonNode page : texts) {
      for (JsonNode block : page) {
        System.out.println("block");
        block.forEach(
            line -> System.out.println("  " + String.join(" ", line.findValuesAsText("text"))));
      }
    }
    for (JsonNode table : tables) {
      System.out.println("table");
      table.path("info").forEach(row -> System.out.println("  " + row));
    }
  }

  private static void print(ArrayNode papers) {
    for (JsonNode paper : papers) {
      System.out.println("# " + paper.path("type").asText("statement"));
      JsonNode info = paper.path("info");
      info.fieldNames()
          .forEachRemaining(
              name -> {
                if (!name.endsWith("_box") && !name.endsWith("_confidence")) {
                  System.out.println(
                      "  " + name + " = " + info.get(name) + " " + info.path(name + "_confidence"));
                }
              });
      paper.path("json").forEach(table -> table.forEach(row -> System.out.println("  " + row)));
    }
  }
}
