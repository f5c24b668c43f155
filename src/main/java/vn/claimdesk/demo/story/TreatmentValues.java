package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.claimdesk.demo.story.Fiction.Illness;
import vn.claimdesk.demo.story.Fiction.Organisation;

/** What papers of hospitals say about the stay and the illness. */
final class TreatmentValues {

  private TreatmentValues() {}

  static Map<String, String> of(
      Fiction fiction,
      Chance chance,
      Organisation hospital,
      Illness illness,
      LocalDate in,
      LocalDate out) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("medical_facility", hospital.name());
    values.put("_facility", hospital.name());
    values.put("_seal", hospital.name());
    values.put("_authority", String.valueOf(hospital.authority()));
    values.put("_hospital_address", hospital.address());
    values.put("_hospital_phone", hospital.phone());
    values.put("_town", Insured.town(hospital.address()));
    values.put("department", illness.department());
    values.put("_department", illness.department());
    values.put("pid", chance.digits(8));
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
    values.put("_job", chance.pick(fiction.jobs()));
    values.put("_bhyt", "DN4" + chance.digits(12));
    values.put("_archive", chance.digits(5) + "/" + out.getYear());
    values.put("_director", "TS. " + chance.pick(fiction.doctors()));
    values.put("_head_doctor", "BS. " + chance.pick(fiction.doctors()));
    values.put("_doctor", "BS. " + chance.pick(fiction.doctors()));
    values.put("_accountant", "Ngô Thị Chi");
    values.put("_clerk", "Lý Thu An");
    values.put("_rx", chance.digits(6));
    values.put("_items", "theo danh mục trên");
    values.put("table_number", chance.digits(6));
    return values;
  }
}
