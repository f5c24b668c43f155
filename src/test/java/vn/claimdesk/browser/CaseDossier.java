package vn.claimdesk.browser;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.core.io.ClassPathResource;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.document.Documents;
import vn.claimdesk.document.Documents.NewFile;
import vn.claimdesk.document.LabelSource;
import vn.claimdesk.field.Box;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.DossierFields;
import vn.claimdesk.field.Field;
import vn.claimdesk.field.FieldTable;
import vn.claimdesk.process.ClaimVariables;

/** Dossiers that wait in a task of their own, without the steps that lead there. */
final class CaseDossier {

  static final String INSURED = "Nguyễn Thị Ánh Tuyết";
  static final String MARKUP = "<img src=x onerror=\"window.struck=1\">";

  private final String claim;
  private final ScratchDatabase rows;
  private final ProcessEngine engine;

  CaseDossier(String claim, DataSource dataSource, ProcessEngine engine) {
    this.claim = claim;
    this.rows = new ScratchDatabase(dataSource, () -> {});
    this.engine = engine;
  }

  /** A claim form of three pages, a page that nobody knows, and an identity card. */
  void fileFivePages(Documents documents) {
    rows.addClaim(claim, INSURED);
    rows.jdbc().sql("delete from claim_file where claim_number = ?").param(claim).update();
    documents.add(
        claim,
        List.of(
            new NewFile("scan.pdf", "application/pdf", SampleFiles.pdf("a", "b", "c", "d")),
            new NewFile("photo.jpg", "image/jpeg", SampleFiles.picture("jpeg", 400, 300))));
    documents.renderPages(claim);
    String[] labels = {"claim_form", "claim_form", "claim_form", null, "id_doc"};
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != null) {
        documents.label(documents.pages(claim).get(i).id(), labels[i], LabelSource.ENGINE);
      }
    }
  }

  void fileInvoice(Policies policies, DossierFields fields, Adjudication adjudication) {
    rows.addClaim(claim, INSURED, "claim_form", "invoice");
    rows.addPage(claim, 0, "invoice");
    rows.jdbc()
        .sql(
            """
            update claim_page set picture = ?, picture_type = 'image/jpeg', width = 400, height = 300
            where claim_number = ?""")
        .param(SampleFiles.picture("jpeg", 400, 300))
        .param(claim)
        .update();
    rows.jdbc()
        .sql("insert into claim_document_page (document_id, position, page_id) values (?, 0, ?)")
        .param(claim + "-d1")
        .param(claim + "-p0")
        .update();
    policies.save(
        new Policy(
            "P-" + claim,
            "Công ty Ví Dụ",
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2099, 12, 31),
            List.of(new InsuredPerson(INSURED, null, null)),
            List.of(new BenefitCover(Benefit.OUTPATIENT, 5_000_000, 0))));
    fields.replace(claim, claim + "-d0", List.of(field("insure_name", INSURED)), List.of());
    fields.replace(
        claim,
        claim + "-d1",
        List.of(
            field("invoice_no", "7"),
            field("buyer_name", "Lê Thị Hường"),
            field("date", "01/03/2026"),
            field("total_amount", "500000")),
        List.of(
            new FieldTable(
                "table",
                0,
                List.of("description", "amount_total"),
                List.of(
                    List.of(cell(MARKUP), cell("200.000")),
                    List.of(cell("Khám bệnh"), cell("300.000"))))));
    adjudication.assess(claim);
  }

  private static Field field(String name, String value) {
    return new Field(name, value, value, 0.99, new Box(20, 20, 200, 60), 0);
  }

  private static Cell cell(String value) {
    return new Cell(value, 0.99, new Box(20, 80, 200, 110));
  }

  /** Starts a process of one task and gives its instance. */
  String start(String task, String form, String completion) throws IOException {
    GroupList.create(engine);
    String process = "case_" + form.replace('-', '_');
    engine
        .getRepositoryService()
        .createDeployment()
        .enableDuplicateFiltering(true)
        .addInputStream(
            form + ".html", new ClassPathResource("forms/" + form + ".html").getInputStream())
        .addModelInstance(
            process + ".bpmn",
            Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask(task)
                .name(form)
                .camundaCandidateGroups("adjuster,seniorAdjuster")
                .camundaFormKey("embedded:deployment:" + form + ".html")
                .camundaTaskListenerDelegateExpression("create", "${claimTaskListener}")
                .camundaTaskListenerDelegateExpression("complete", "${" + completion + "}")
                .endEvent()
                .done())
        .deploy();
    return engine
        .getRuntimeService()
        .startProcessInstanceByKey(
            process, claim, Map.of(ClaimVariables.CLAIM_NUMBER, (Object) claim))
        .getId();
  }
}
