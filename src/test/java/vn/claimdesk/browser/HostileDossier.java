package vn.claimdesk.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import vn.claimdesk.SampleFiles;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.BenefitCover;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.intake.Intake;

/** A dossier whose every text is markup and script: names, files, what its pages say. */
final class HostileDossier {

  /** What would tell if anything of it were run. */
  static final String IMAGE = "<img src=x onerror=\"window.hacked=1\">";

  static final String BINDING = "{{constructor.constructor('window.hacked=1')()}}";
  static final String SCRIPT = "</script><script>window.hacked=1</script>";

  private static final String POLICY = "SK-950001";

  private final Policies policies;
  private final Intake intake;

  HostileDossier(Policies policies, Intake intake) {
    this.policies = policies;
    this.intake = intake;
  }

  /** Files it and gives its number. Its pages hold their text in letters and are read at once. */
  String file() {
    String invoice =
        new String(SampleFiles.invoiceXml(), StandardCharsets.UTF_8)
            .replace("Phòng khám Đa khoa Hoa Sen Demo", escaped(IMAGE))
            .replace("1 phố Ví Dụ, Hà Nội", escaped(SCRIPT))
            .replace("Nguyễn Thị Mẫu", escaped(BINDING))
            .replace("Khám bệnh chuyên khoa", escaped(IMAGE + BINDING))
            .replace("Lần", escaped(SCRIPT))
            .replace("Năm trăm nghìn đồng", escaped(SCRIPT + BINDING));
    return file(
        "An " + IMAGE + BINDING,
        List.of(
            new Intake.Upload(BINDING + ".xml", invoice.getBytes(StandardCharsets.UTF_8)),
            new Intake.Upload(
                "<svg onload=window.hacked=1>.pdf",
                SampleFiles.pdf(IMAGE, BINDING, SCRIPT, "INVOICE " + IMAGE))));
  }

  private String file(String insured, List<Intake.Upload> files) {
    LocalDate today = LocalDate.now();
    policies.save(
        new Policy(
            POLICY,
            IMAGE,
            today.minusYears(1),
            today.plusYears(1),
            List.of(new InsuredPerson(insured, LocalDate.of(1988, 5, 3), "001088000001")),
            List.of(new BenefitCover(Benefit.OUTPATIENT, 5_000_000, 10))));
    var request =
        new Intake.Request(
            POLICY, insured, LineOfBusiness.HEALTH, Benefit.OUTPATIENT, 500_000, null);
    return intake.file(request, files, "intake").claim().claimNumber();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
