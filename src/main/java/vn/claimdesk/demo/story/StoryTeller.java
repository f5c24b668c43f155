package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.story.Fiction.Illness;
import vn.claimdesk.demo.story.Fiction.Item;
import vn.claimdesk.demo.story.Fiction.Organisation;

/** Invents stories. The same seed and day tell the same story. */
public final class StoryTeller {

  private static final Fiction FICTION = Fiction.load();

  private final Chance chance;
  private final LocalDate today;

  /**
   * @param today the day on which the claim is made; treatment lies some weeks before it
   */
  public StoryTeller(long seed, LocalDate today) {
    this.chance = new Chance(seed);
    this.today = today;
  }

  public Story tell(Benefit benefit) {
    Insured insured = Insured.invent(FICTION, chance, today);
    boolean stays = benefit == Benefit.INPATIENT || benefit == Benefit.SURGERY;
    Organisation hospital = hospital(stays);
    Organisation insurer = chance.pick(FICTION.insurers());
    Illness illness = illness(benefit);
    int days = stays ? 3 + chance.below(5) : 0;
    LocalDate out = today.minusDays(8 + chance.below(20));
    LocalDate in = out.minusDays(days);
    List<Line> expenses = expenses(benefit, days);
    long total = Line.sum(expenses);
    String policyNumber = "SK" + (in.getYear() % 100) + "-" + chance.digits(6);
    String holder = chance.pick(FICTION.companies());

    Map<String, String> values = new LinkedHashMap<>(insured.values(today));
    values.putAll(
        ClaimValues.of(FICTION, chance, insured, insurer, policyNumber, holder, total, today));
    values.putAll(TreatmentValues.of(FICTION, chance, hospital, illness, in, out));
    values.putAll(BillValues.of(FICTION, chance, insured, hospital, holder, out, total));
    values.putAll(ReportValues.of(FICTION, chance, illness, in, out, total, today));
    PaperData data =
        new PaperData(values, Map.of())
            .with("expenses", expenses.stream().map(Line::expenseRow).toList())
            .with("_services", expenses.stream().limit(5).map(Line::serviceRow).toList())
            .with(
                "drug_info",
                Prescribed.rows(chance.some(FICTION.drugs(), 3 + chance.below(2)), chance))
            .with("_results", BloodTest.rows(chance))
            .with("transactions", Account.transactions(chance, out, total, hospital.name()));
    data = data.with(Account.frame(data));
    return new Story(insured, benefit, policyNumber, holder, out, total, expenses, data);
  }

  private Organisation hospital(boolean withBeds) {
    return chance.pick(
        FICTION.hospitals().stream()
            .filter(hospital -> !withBeds || hospital.name().startsWith("Bệnh viện Đa khoa"))
            .toList());
  }

  private Illness illness(Benefit benefit) {
    return switch (benefit) {
      case OUTPATIENT -> FICTION.illnesses().get(chance.below(2));
      case INPATIENT -> FICTION.illnesses().get(2 + chance.below(2));
      case SURGERY -> FICTION.illnesses().get(4);
      case ACCIDENT -> chance.pick(FICTION.injuries());
    };
  }

  private List<Line> expenses(Benefit benefit, int days) {
    List<Item> items = new ArrayList<>();
    items.add(FICTION.services().get(0));
    if (benefit == Benefit.ACCIDENT) {
      items.addAll(FICTION.injuryServices());
    } else {
      items.addAll(chance.some(FICTION.services().subList(1, FICTION.services().size()), 3));
    }
    if (days > 0) {
      items.addAll(chance.some(FICTION.inpatientServices(), 4));
    }
    if (benefit == Benefit.SURGERY) {
      items.addAll(FICTION.surgeryServices());
    }
    return items.stream()
        .map(
            item ->
                new Line(
                    item.name(),
                    item.unit(),
                    FICTION.inpatientServices().contains(item) ? days : 1,
                    item.price()))
        .toList();
  }
}
