package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.demo.paper.PaperData;
import vn.claimdesk.demo.story.Fiction.Illness;
import vn.claimdesk.demo.story.Fiction.Item;
import vn.claimdesk.demo.story.Fiction.Organisation;

/** Invents stories. The same seed and day tell the same story. */
public final class StoryTeller {

  private static final Fiction FICTION = Fiction.load();

  private final Random random;
  private final LocalDate today;

  /**
   * @param today the day on which the claim is made; treatment lies some weeks before it
   */
  public StoryTeller(long seed, LocalDate today) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    this.today = today;
  }

  public Story tell(Benefit benefit) {
    Insured insured = Insured.invent(FICTION, random, today);
    boolean stays = benefit == Benefit.INPATIENT || benefit == Benefit.SURGERY;
    Organisation hospital = hospital(stays);
    Organisation insurer = pick(FICTION.insurers());
    Illness illness = illness(benefit);
    int days = stays ? 3 + random.nextInt(5) : 0;
    LocalDate out = today.minusDays(8 + random.nextInt(20));
    LocalDate in = out.minusDays(days);
    List<Line> expenses = expenses(benefit, days);
    long total = Line.sum(expenses);
    String policyNumber = "SK" + (in.getYear() % 100) + "-" + FictionalNumbers.digits(random, 6);
    String holder = pick(FICTION.companies());

    Map<String, String> values = new LinkedHashMap<>(insured.values(today));
    values.putAll(claim(insured, insurer, policyNumber, holder, total));
    values.putAll(treatment(hospital, illness, in, out));
    values.putAll(money(insured, hospital, holder, out, total));
    values.putAll(documents(illness, in, out, total));
    PaperData data =
        new PaperData(values, Map.of())
            .with("expenses", expenses.stream().map(Line::expenseRow).toList())
            .with("_services", expenses.stream().limit(5).map(Line::serviceRow).toList())
            .with(
                "drug_info", Prescribed.rows(some(FICTION.drugs(), 3 + random.nextInt(2)), random))
            .with("_results", BloodTest.rows(random))
            .with("transactions", Account.transactions(random, out, total, hospital.name()));
    data = data.with(Account.frame(data));
    return new Story(insured, benefit, policyNumber, holder, out, total, expenses, data);
  }

  private Organisation hospital(boolean withBeds) {
    return pick(
        FICTION.hospitals().stream()
            .filter(hospital -> !withBeds || hospital.name().startsWith("Bệnh viện Đa khoa"))
            .toList());
  }

  private Illness illness(Benefit benefit) {
    return switch (benefit) {
      case OUTPATIENT -> FICTION.illnesses().get(random.nextInt(2));
      case INPATIENT -> FICTION.illnesses().get(2 + random.nextInt(2));
      case SURGERY -> FICTION.illnesses().get(4);
      case ACCIDENT -> pick(FICTION.injuries());
    };
  }

  private List<Line> expenses(Benefit benefit, int days) {
    List<Item> items = new ArrayList<>();
    items.add(FICTION.services().get(0));
    if (benefit == Benefit.ACCIDENT) {
      items.addAll(FICTION.injuryServices());
    } else {
      items.addAll(some(FICTION.services().subList(1, FICTION.services().size()), 3));
    }
    if (days > 0) {
      items.addAll(some(FICTION.inpatientServices(), 4));
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

  private Map<String, String> claim(
      Insured insured, Organisation insurer, String policyNumber, String holder, long total) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("_insurer", insurer.name());
    values.put("_insurer_address", insurer.address());
    values.put("_insurer_phone", insurer.phone());
    values.put("_file_number", "HS" + FictionalNumbers.digits(random, 6));
    values.put("policy_no", policyNumber);
    values.put("certificate_no", "GCN" + FictionalNumbers.digits(random, 8));
    values.put("policy_holder", holder);
    values.put("claimant", insured.name());
    values.put("_relation", "Bản thân");
    values.put("claimant_address", insured.address());
    values.put("claimant_phone", insured.phone());
    values.put("claimant_email", insured.email());
    values.put("phone_number", insured.phone());
    values.put("total_insured_amount", Long.toString(total));
    values.put("beneficiary", insured.name());
    values.put("account_number", FictionalNumbers.digits(random, 12));
    values.put("bank", pick(FICTION.banks()));
    values.put("_place", town(insured.address()));
    values.put("_form_date", Dates.of(today.minusDays(1)));
    return values;
  }

  private Map<String, String> treatment(
      Organisation hospital, Illness illness, LocalDate in, LocalDate out) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("medical_facility", hospital.name());
    values.put("_facility", hospital.name());
    values.put("_seal", hospital.name());
    values.put("_authority", String.valueOf(hospital.authority()));
    values.put("_hospital_address", hospital.address());
    values.put("_hospital_phone", hospital.phone());
    values.put("_town", town(hospital.address()));
    values.put("department", illness.department());
    values.put("_department", illness.department());
    values.put("pid", FictionalNumbers.digits(random, 8));
    values.put("diagnose", illness.text());
    values.put("diagnosis", illness.text());
    values.put("preliminary_diagnosis", illness.text());
    values.put("definitive_diagnosis", illness.text());
    values.put("condition", illness.text());
    values.put("icd", illness.icd());
    values.put("icd_10.icd", illness.icd());
    values.put("treatments", illness.treatment());
    values.put("treatment_method", illness.treatment());
    values.put("date_of_accident", Dates.of(in));
    values.put("hospitalization_date", Dates.of(in));
    values.put("hospital_discharge_date", Dates.of(out));
    values.put("discharge_date", Dates.of(out));
    values.put("table_date", Dates.of(out));
    values.put("prescription_date", Dates.of(out));
    values.put("_in_time", "08 giờ 30 phút");
    values.put("_out_time", "15 giờ 00 phút");
    values.put("_note", illness.advice());
    values.put("_return", "Sau 7 ngày hoặc khi có bất thường");
    values.put("_job", pick(FICTION.jobs()));
    values.put("_bhyt", "DN4" + FictionalNumbers.digits(random, 12));
    values.put("_archive", FictionalNumbers.digits(random, 5) + "/" + out.getYear());
    values.put("_director", "TS. " + pick(FICTION.doctors()));
    values.put("_head_doctor", "BS. " + pick(FICTION.doctors()));
    values.put("_doctor", "BS. " + pick(FICTION.doctors()));
    values.put("_accountant", "Ngô Thị Chi");
    values.put("_clerk", "Lý Thu An");
    values.put("_rx", FictionalNumbers.digits(random, 6));
    values.put("_items", "theo danh mục trên");
    values.put("table_number", FictionalNumbers.digits(random, 6));
    return values;
  }

  private Map<String, String> money(
      Insured insured, Organisation hospital, String holder, LocalDate out, long total) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("date", Dates.of(out));
    values.put("form", "1");
    values.put("serial_no", "C" + out.getYear() % 100 + "T" + letters(2));
    values.put("_pharmacy_tax_code", FictionalNumbers.taxCode(random));
    values.put("_pharmacy_serial", "C" + out.getYear() % 100 + "T" + letters(2));
    values.put("_pharmacy_lookup", letters(4) + FictionalNumbers.digits(random, 6));
    values.put("invoice_no", "0000" + FictionalNumbers.digits(random, 4));
    values.put("supplier", hospital.name());
    values.put("supplier_address", hospital.address());
    values.put("tax_code", FictionalNumbers.taxCode(random));
    values.put("_tax_code", FictionalNumbers.taxCode(random));
    values.put("account_bank.account_no", FictionalNumbers.digits(random, 12));
    values.put("account_bank.bank", pick(FICTION.banks()));
    values.put("purchaser_name", holder);
    values.put("_buyer_tax_code", FictionalNumbers.taxCode(random));
    values.put("_buyer_address", insured.address());
    values.put("payment_method", random.nextBoolean() ? "TM/CK" : "Tiền mặt");
    values.put("lookup_website", "https://tracuu.hoadon.example");
    values.put("lookup_code", letters(4) + FictionalNumbers.digits(random, 6));
    values.put("total_amount", Long.toString(total));
    values.put("total_payment", Long.toString(total));
    values.put("_reason", "Viện phí, chi phí khám chữa bệnh");
    values.put("_number", "00" + FictionalNumbers.digits(random, 5));
    values.put("_book", FictionalNumbers.digits(random, 2));
    values.put("_serial", "AA/" + out.getYear() % 100);
    return values;
  }

  private Map<String, String> documents(Illness illness, LocalDate in, LocalDate out, long total) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("date_of_examination", Dates.of(in));
    values.put("date_of_reexamination", Dates.of(out.plusDays(7)));
    values.put("symptom", illness.symptom());
    values.put("hospitalization_reason", illness.symptom());
    values.put("medical_history", "Khỏe mạnh, không dị ứng thuốc");
    values.put("pathological_process", illness.course());
    values.put("clinical_examination", illness.exam());
    values.put("medical_tests", "Công thức máu, chụp X-quang");
    values.put("conclusion", illness.advice());
    values.put("prescribed_medicines", "Theo đơn thuốc kèm theo");
    values.put("hospital_discharge_status", "Ổn định, sinh hiệu bình thường");
    values.put("followup_treatment_plan", illness.advice());
    values.put("surgical_day", Dates.of(in.plusDays(1)));
    values.put("surgical_doctor", "BS. " + pick(FICTION.doctors()));
    values.put("anesthesiologist", "BS. " + pick(FICTION.doctors()));
    values.put("anesthetic_method", "Gây mê nội khí quản");
    values.put("designated_date", Dates.of(in));
    values.put("test_date", Dates.of(in));
    values.put("designated_doctor", "BS. " + pick(FICTION.doctors()));
    values.put("designated_place", "Phòng khám " + illness.department());
    values.put("test_place", "Tầng 2, khu A");
    values.put(
        "_finding", "Không thấy tổn thương xương. Phần mềm quanh khớp dày nhẹ, khe khớp đều.");
    values.put("_conclusion", "Theo dõi " + illness.text() + ".");
    values.put("claim_form_no", "BL" + FictionalNumbers.digits(random, 7));
    values.put("created_date", Dates.of(out));
    values.put(
        "period_of_insurance",
        Dates.of(today.minusMonths(6)) + " - " + Dates.of(today.plusMonths(6)));
    values.put("rehabilitation_type", "Nội trú");
    values.put("from_date", Dates.of(in));
    values.put("to_date", Dates.of(out));
    values.put("medical_expenses", Long.toString(total));
    values.put("guaranteed_expenses", Long.toString(total * 8 / 10));
    values.put("paid_by_insured", Long.toString(total - total * 8 / 10));
    values.put("warranty_notes", "Người bệnh ký xác nhận trước khi ra viện");
    values.put("location", "Ngã tư đường Hoa Sữa và đường Cây Gạo");
    values.put("_story", illness.course());
    values.put("_injury", illness.text());
    values.put("_carrier", "Nhà xe Gió Đồng");
    values.put("_ticket", FictionalNumbers.digits(random, 7));
    values.put("_route", "Vinh - Hà Nội");
    values.put("_plate", "37B-" + FictionalNumbers.digits(random, 5));
    values.put("_departure", "07:30, " + Dates.of(in));
    values.put("_seat", "A" + (1 + random.nextInt(20)));
    values.put("_pickup", "Bến xe khách trung tâm");
    values.put("_fare", "280000");
    values.put("_hotline", "1900 5559");
    values.put("_company", "Công ty TNHH Phần mềm Mây Tím");
    values.put("_sender", "Người viết");
    return values;
  }

  private static String town(String address) {
    String town = address.substring(address.lastIndexOf(',') + 1).strip();
    return town.replaceFirst("^(tỉnh|thành phố) ", "");
  }

  private String letters(int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append("ABCDEGHKLMNPQRSTUVXY".charAt(random.nextInt(20)));
    }
    return letters.toString().toUpperCase(Locale.ROOT);
  }

  private <T> T pick(List<T> from) {
    return Insured.pick(from, random);
  }

  private <T> List<T> some(List<T> from, int count) {
    List<T> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, Math.min(count, shuffled.size()));
  }
}
