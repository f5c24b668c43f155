package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.claimdesk.demo.story.Fiction.Illness;

/** What reports, letters and the papers that belong to no dossier say. */
final class ReportValues {

  private ReportValues() {}

  static Map<String, String> of(
      Fiction fiction,
      Chance chance,
      Illness illness,
      LocalDate in,
      LocalDate out,
      long total,
      LocalDate today) {
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
    values.put("surgical_doctor", "BS. " + chance.pick(fiction.doctors()));
    values.put("anesthesiologist", "BS. " + chance.pick(fiction.doctors()));
    values.put("anesthetic_method", "Gây mê nội khí quản");
    values.put("designated_date", Dates.of(in));
    values.put("test_date", Dates.of(in));
    values.put("designated_doctor", "BS. " + chance.pick(fiction.doctors()));
    values.put("designated_place", "Phòng khám " + illness.department());
    values.put("test_place", "Tầng 2, khu A");
    values.put(
        "_finding", "Không thấy tổn thương xương. Phần mềm quanh khớp dày nhẹ, khe khớp đều.");
    values.put("_conclusion", "Theo dõi " + illness.text() + ".");
    values.put("claim_form_no", "BL" + chance.digits(7));
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
    values.put("_ticket", chance.digits(7));
    values.put("_route", "Vinh - Hà Nội");
    values.put("_plate", "37B-" + chance.digits(5));
    values.put("_departure", "07:30, " + Dates.of(in));
    values.put("_seat", "A" + (1 + chance.below(20)));
    values.put("_pickup", "Bến xe khách trung tâm");
    values.put("_fare", "280000");
    values.put("_hotline", "1900 5559");
    values.put("_company", "Công ty TNHH Phần mềm Mây Tím");
    values.put("_sender", "Người viết");
    return values;
  }
}
