package vn.claimdesk.recognition.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import vn.claimdesk.recognition.embedded.answer.ClaimsAnswer;
import vn.claimdesk.recognition.embedded.answer.InvoiceAnswer;
import vn.claimdesk.recognition.embedded.answer.StatementAnswer;
import vn.claimdesk.recognition.embedded.answer.TablesAnswer;
import vn.claimdesk.recognition.embedded.answer.TextAnswer;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.page.PageReader;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** Prints lines, labels and values of files, to see why something was read as it was. */
public final class Inspect {

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
      for (String file : files) {
        System.out.println("== " + file);
        inspect(engine, Files.readAllBytes(Path.of(file)));
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

  private static void inspect(ConfigurableApplicationContext engine, byte[] content) {
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
