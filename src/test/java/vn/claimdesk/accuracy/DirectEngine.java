package vn.claimdesk.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import vn.claimdesk.recognition.PageLabel;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.PaperReading;
import vn.claimdesk.recognition.Recognition;
import vn.claimdesk.recognition.TextPage;
import vn.claimdesk.recognition.cvs.answer.Decoder;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.embedded.answer.ClaimsAnswer;
import vn.claimdesk.recognition.embedded.answer.CreditAnswer;
import vn.claimdesk.recognition.embedded.answer.EmployeeAnswer;
import vn.claimdesk.recognition.embedded.answer.InvoiceAnswer;
import vn.claimdesk.recognition.embedded.answer.LabelsAnswer;
import vn.claimdesk.recognition.embedded.answer.LandAnswer;
import vn.claimdesk.recognition.embedded.answer.PapersAnswer;
import vn.claimdesk.recognition.embedded.answer.PapersAnswer.Kind;
import vn.claimdesk.recognition.embedded.answer.StatementAnswer;
import vn.claimdesk.recognition.embedded.page.PageReader;
import vn.claimdesk.recognition.embedded.page.UnreadableInputException;
import vn.claimdesk.recognition.embedded.text.ReadPage;

/** The engine and the client's decoding without HTTP, database and processes between them. */
final class DirectEngine implements Recognition {

  /** What reads and decodes. */
  @Configuration
  @ConfigurationPropertiesScan("vn.claimdesk.recognition.embedded")
  @ComponentScan(
      basePackages = {
        "vn.claimdesk.recognition.embedded",
        "vn.claimdesk.recognition.cvs.answer",
        "vn.claimdesk.field.yaml"
      },
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = {
                "vn\\.claimdesk\\.recognition\\.embedded\\.web\\..*",
                ".*Test.*",
                ".*Inspect.*"
              }))
  static class Parts {}

  private final ConfigurableApplicationContext context;
  private final PageReader pages;

  private DirectEngine(ConfigurableApplicationContext context, PageReader pages) {
    this.context = context;
    this.pages = pages;
  }

  static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(Parts.class)
        .web(WebApplicationType.NONE)
        .properties(
            "claimdesk.embedded.api-key=x",
            "claimdesk.embedded.api-secret=x",
            "spring.main.banner-mode=off",
            "logging.level.root=WARN")
        .run();
  }

  /** Words are kept in the folder. */
  static DirectEngine of(ConfigurableApplicationContext context, Path words) {
    return new DirectEngine(context, new RememberedPages(words, context.getBean(PageReader.class)));
  }

  @Override
  public List<PageLabel> classify(String claimNumber, Paper paper) {
    return decoder().labels(context.getBean(LabelsAnswer.class).of(read(paper), false));
  }

  @Override
  public List<PaperReading> read(String claimNumber, String path, Paper paper) {
    List<ReadPage> read = read(paper);
    Operation operation = Operation.of(path);
    JsonNode data =
        switch (operation) {
          case CLAIMS -> context.getBean(ClaimsAnswer.class).of(read, false);
          case INVOICE -> context.getBean(InvoiceAnswer.class).of(read, false);
          case BANK_STATEMENT -> context.getBean(StatementAnswer.class).of(read, false);
          case PRICE_QUOTATION ->
              context.getBean(PapersAnswer.class).of(Kind.PRICE_QUOTATION, read, false);
          case LAND_CERTIFICATE -> context.getBean(LandAnswer.class).of(read, false);
          case EMPLOYEE_PROFILE -> context.getBean(EmployeeAnswer.class).of(read, false);
          case CREDIT_REPORT -> context.getBean(CreditAnswer.class).of(read, false);
          default -> JsonNodeFactory.instance.arrayNode();
        };
    return decoder().papers(operation, data, 1);
  }

  @Override
  public List<PaperReading> readSides(
      String claimNumber, String operation, Paper front, Paper back) {
    throw new UnsupportedOperationException("papers are measured one by one");
  }

  @Override
  public List<TextPage> readText(String claimNumber, Paper paper) {
    throw new UnsupportedOperationException("papers are measured by their fields");
  }

  List<ReadPage> read(Paper paper) {
    try {
      return pages.read(paper.content()).stream().map(ReadPage::of).toList();
    } catch (UnreadableInputException unreadable) {
      throw new IllegalStateException(paper.fileName(), unreadable);
    }
  }

  private Decoder decoder() {
    return context.getBean(Decoder.class);
  }
}
