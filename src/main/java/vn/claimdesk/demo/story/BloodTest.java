package vn.claimdesk.demo.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Results of a blood count, somewhere around their reference ranges. */
final class BloodTest {

  private record Quantity(String name, double low, double high, String unit) {}

  private static final List<Quantity> QUANTITIES =
      List.of(
          new Quantity("WBC (Số lượng bạch cầu)", 4.0, 10.0, "G/L"),
          new Quantity("RBC (Số lượng hồng cầu)", 3.9, 5.4, "T/L"),
          new Quantity("HGB (Huyết sắc tố)", 125, 160, "g/L"),
          new Quantity("HCT (Thể tích khối hồng cầu)", 35, 47, "%"),
          new Quantity("PLT (Số lượng tiểu cầu)", 150, 400, "G/L"),
          new Quantity("NEUT% (Tỷ lệ bạch cầu trung tính)", 45, 75, "%"),
          new Quantity("LYM% (Tỷ lệ bạch cầu lympho)", 20, 45, "%"),
          new Quantity("Glucose", 3.9, 6.4, "mmol/L"),
          new Quantity("Creatinin", 53, 100, "µmol/L"),
          new Quantity("CRP định lượng", 0, 5, "mg/L"));

  private BloodTest() {}

  static List<Map<String, String>> rows(Chance chance) {
    return QUANTITIES.stream()
        .map(
            quantity -> {
              double span = quantity.high() - quantity.low();
              double result = quantity.low() + span * (0.1 + chance.share());
              return Map.of(
                  "_name", quantity.name(),
                  "_result", number(result),
                  "_unit", quantity.unit(),
                  "_range", number(quantity.low()) + " - " + number(quantity.high()),
                  "_device", "M" + (1 + chance.below(3)));
            })
        .toList();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%.0f", value).replace('.', ',');
  }
}
