package vn.claimdesk.browser;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.review.FieldReview;

/**
 * Dossiers that wait for an adjuster without having been read: a claim form, an invoice with lines
 * and as many further pages as are asked for, drawn with their values where the boxes are.
 */
final class StationDossier {

  static final String INSURED = "Nguyễn Thị Ánh Tuyết";
  static final String MARKUP =
      "<img src=x onerror=\"window.struck=1\"><script>window.struck=1</script>";
  static final int WIDTH = 1240;
  static final int HEIGHT = 1754;

  private static final String PROCESS = "reviewStationTest";
  private static final int LINE = 60;

  private final ScratchDatabase rows;
  private final DossierFields fields;
  private final FieldReview review;
  private final ProcessEngineServices engine;

  StationDossier(
      DataSource dataSource,
      DossierFields fields,
      FieldReview review,
      ProcessEngineServices engine) {
    this.rows = new ScratchDatabase(dataSource, () -> {});
    this.fields = fields;
    this.review = review;
    this.engine = engine;
  }

  ScratchDatabase rows() {
    return rows;
  }

  /**
   * Files the dossier and starts its task.
   *
   * @param pages of the invoice; each but the first has a field of its own to review
   */
  void file(String claim, int pages) throws IOException {
    rows.addClaim(claim, INSURED, "claim_form", "invoice");
    rows.jdbc()
        .sql("update claim set filed_at = ? where claim_number = ?")
        .param(java.time.OffsetDateTime.now().minusDays(2))
        .param(claim)
        .update();
    List<Field> form =
        List.of(
            field("insure_name", INSURED, INSURED, 0.99, 0, 0),
            field("policy_no", "P-" + claim, "P-" + claim, 0.99, 1, 0),
            field("diagnose", MARKUP, MARKUP, 0.99, 2, 0));
    List<Field> invoice = new ArrayList<>();
    invoice.add(field("invoice_no", "00001234", "00001234", 0.99, 0, 0));
    invoice.add(field("supplier", "Nhà thuốc Minh Họa", "Nhà thuốc Minh Họa", 0.99, 1, 0));
    invoice.add(field("tax_code", "0123456786", "0123 456 786", 0.98, 2, 0));
    invoice.add(field("buyer_name", "Nguyên Thị Anh Tuyet", "Nguyên Thị Anh Tuyet", 0.41, 3, 0));
    invoice.add(field("date", "01/03/2026", "01/03/2026", 0.4, 4, 0));
    invoice.add(field("total_amount", "540000", "540.000", 0.5, 6, 0));
    invoice.add(field("lookup_code", "ABC123", "ABC123", 0.3, 5, 0));
    for (int page = 1; page < pages; page++) {
      invoice.add(field("payment_method", "Chuyển khoản", "Chuyển khoản", 0.2, 7, page));
    }
    page(claim, 0, 0, 0, form);
    for (int page = 0; page < pages; page++) {
      page(claim, page + 1, page, 1, invoice);
    }
    fields.replace(claim, claim + "-d0", form, List.of());
    fields.replace(claim, claim + "-d1", invoice, List.of(lines()));
    review.judge(claim);
    start(claim);
  }

  /** Where a line of print stands on its page. */
  static Box place(int line) {
    return new Box(400, 200 + line * LINE, 900, 236 + line * LINE);
  }

  private static Field field(
      String name, String value, String raw, double confidence, int line, int page) {
    return new Field(name, value, raw, confidence, place(line), page);
  }

  private static FieldTable lines() {
    return new FieldTable(
        "table",
        0,
        List.of("description", "quantity", "amount_total"),
        List.of(
            List.of(cell("Thuốc giảm đau"), cell("2"), cell("300.000")),
            List.of(cell("Băng gạc"), cell("1"), cell("200.000"))));
  }

  private static Cell cell(String value) {
    return new Cell(value, 0.95, place(9));
  }

  private void page(String claim, int index, int position, int document, List<Field> printed)
      throws IOException {
    rows.addPage(claim, index, document == 0 ? "claim_form" : "invoice");
    rows.jdbc()
        .sql(
            """
            update claim_page set picture = ?, picture_type = 'image/jpeg', width = ?, height = ?
            where id = ?""")
        .param(drawn(printed.stream().filter(field -> field.page() == position).toList(), index))
        .param(WIDTH)
        .param(HEIGHT)
        .param(claim + "-p" + index)
        .update();
    rows.jdbc()
        .sql("insert into claim_document_page (document_id, position, page_id) values (?, ?, ?)")
        .param(claim + "-d" + document)
        .param(position)
        .param(claim + "-p" + index)
        .update();
  }

  private static byte[] drawn(List<Field> printed, int number) throws IOException {
    var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.setFont(font());
    graphics.drawString("Trang " + (number + 1), 80, 120);
    for (Field field : printed) {
      Box box = Objects.requireNonNull(field.box());
      graphics.drawString(field.name() + ":", 80, box.bottom() - 8);
      graphics.drawString(Objects.requireNonNull(field.raw()), box.left() + 2, box.bottom() - 8);
    }
    graphics.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", bytes);
    return bytes.toByteArray();
  }

  private static Font font() throws IOException {
    try (InputStream file =
        new ClassPathResource("fonts/LiberationSans-Regular.ttf").getInputStream()) {
      return Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(26f);
    } catch (FontFormatException e) {
      throw new IOException(e);
    }
  }

  private void start(String claim) throws IOException {
    GroupList.create(engine);
    if (definition() == null) {
      engine
          .getRepositoryService()
          .createDeployment()
          .addInputStream(
              "review-fields.html",
              new ClassPathResource("forms/review-fields.html").getInputStream())
          .addModelInstance(
              PROCESS + ".bpmn",
              Bpmn.createExecutableProcess(PROCESS)
                  .camundaHistoryTimeToLive(1)
                  .startEvent()
                  .userTask(ClaimProcess.TASK_REVIEW_FIELDS)
                  .name("Soát trường dữ liệu")
                  .camundaCandidateGroups("adjuster,seniorAdjuster")
                  .camundaFormKey("embedded:deployment:review-fields.html")
                  .camundaTaskListenerDelegateExpression("create", "${claimTaskListener}")
                  .camundaTaskListenerDelegateExpression("complete", "${reviewFieldsCompletion}")
                  .endEvent()
                  .done())
          .deploy();
    }
    engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            PROCESS, claim, Map.of(ClaimVariables.CLAIM_NUMBER, (Object) claim));
  }

  private @Nullable Object definition() {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(PROCESS)
        .latestVersion()
        .singleResult();
  }
}
