package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.claimdesk.demo.story.Fiction.Organisation;

/** What claim forms say about the contract and where the money shall go. */
final class ClaimValues {

  private ClaimValues() {}

  static Map<String, String> of(
      Fiction fiction,
      Chance chance,
      Insured insured,
      Organisation insurer,
      String policyNumber,
      String holder,
      long total,
      LocalDate today) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("_insurer", insurer.name());
    values.put("_insurer_address", insurer.address());
    values.put("_insurer_phone", insurer.phone());
    values.put("_file_number", "HS" + chance.digits(6));
    values.put("policy_no", policyNumber);
    values.put("certificate_no", "GCN" + chance.digits(8));
    values.put("policy_holder", holder);
    values.put("claimant", insured.name());
    values.put("_relation", "Bản thân");
    values.put("claimant_address", insured.address());
    values.put("claimant_phone", insured.phone());
    values.put("claimant_email", insured.email());
    values.put("phone_number", insured.phone());
    values.put("total_insured_amount", Long.toString(total));
    values.put("beneficiary", insured.name());
    values.put("account_number", chance.digits(12));
    values.put("bank", chance.pick(fiction.banks()));
    values.put("_place", Insured.town(insured.address()));
    values.put("_form_date", Dates.of(today.minusDays(1)));
    return values;
  }
}
