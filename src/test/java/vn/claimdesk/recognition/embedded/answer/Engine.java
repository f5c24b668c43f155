package vn.claimdesk.recognition.embedded.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.label.FileClassifier;
import vn.claimdesk.recognition.embedded.label.PapersOnAPage;
import vn.claimdesk.recognition.embedded.page.DigitReader;
import vn.claimdesk.recognition.embedded.page.Word;
import vn.claimdesk.recognition.embedded.template.Templates;
import vn.claimdesk.recognition.embedded.text.ReadPage;
import vn.claimdesk.recognition.embedded.text.Sketch;

/** Extraction without OCR, for sketches of pages. */
final class Engine {

  private static final AnnotationConfigApplicationContext CONTEXT =
      new AnnotationConfigApplicationContext(
          Templates.class,
          FileClassifier.class,
          PapersOnAPage.class,
          PaperExtras.class,
          PaperEntries.class,
          LabelsAnswer.class,
          ClaimsAnswer.class,
          PapersAnswer.class,
          InvoiceAnswer.class,
          LandAnswer.class,
          CreditAnswer.class,
          EmployeeAnswer.class,
          StatementAnswer.class,
          TextAnswer.class,
          TablesAnswer.class,
          NothingToSee.class);

  private Engine() {}

  /** Sketches have words and no ink. */
  static final class NothingToSee implements DigitReader {

    @Override
    public Optional<Word> digits(BufferedImage picture, Box area) {
      return Optional.empty();
    }
  }

  static List<String> labels(Sketch... pages) {
    return CONTEXT.getBean(LabelsAnswer.class).of(read(pages), false).findValuesAsText("label");
  }

  static JsonNode claims(Sketch... pages) {
    return claims(false, pages);
  }

  static JsonNode claims(boolean pictures, Sketch... pages) {
    return CONTEXT.getBean(ClaimsAnswer.class).of(read(pages), pictures);
  }

  static JsonNode papers(PapersAnswer.Kind kind, Sketch... pages) {
    return CONTEXT.getBean(PapersAnswer.class).of(kind, read(pages), false);
  }

  static JsonNode invoices(Sketch... pages) {
    return CONTEXT.getBean(InvoiceAnswer.class).of(read(pages), false);
  }

  static JsonNode land(boolean pictures, Sketch... pages) {
    return CONTEXT.getBean(LandAnswer.class).of(read(pages), pictures);
  }

  static JsonNode employee(boolean pictures, Sketch... pages) {
    return CONTEXT.getBean(EmployeeAnswer.class).of(read(pages), pictures);
  }

  static JsonNode credit(boolean pictures, Sketch... pages) {
    return CONTEXT.getBean(CreditAnswer.class).of(read(pages), pictures);
  }

  static JsonNode statements(Sketch... pages) {
    return CONTEXT.getBean(StatementAnswer.class).of(read(pages), true);
  }

  static JsonNode text(Sketch... pages) {
    return CONTEXT.getBean(TextAnswer.class).of(read(pages));
  }

  static JsonNode tables(Sketch... pages) {
    return CONTEXT.getBean(TablesAnswer.class).of(read(pages));
  }

  private static List<ReadPage> read(Sketch... pages) {
    return Arrays.stream(pages).map(Sketch::read).toList();
  }
}
