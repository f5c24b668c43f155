package vn.claimdesk.accuracy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.claimdesk.demo.paper.PaperData;

/** What a garage asks for a repair, some of it at a discount. */
final class GarageStory {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> GARAGES =
      List.of(
          "Công ty TNHH Dịch vụ Ô tô Thử Nghiệm",
          "Gara Ô tô Minh Họa",
          "Công ty CP Ô tô Ví Dụ Miền Nam",
          "Xưởng dịch vụ Mẫu Auto",
          "Trung tâm Sửa chữa Ô tô Đại Thử");
  private static final List<String> PARTS =
      List.of(
          "Cản trước",
          "Đèn pha bên phải",
          "Kính chắn gió trước",
          "Ốp la zăng 16 inch",
          "Gương chiếu hậu trái có xi nhan",
          "Lưới tản nhiệt",
          "Sơn cánh cửa trước bên trái",
          "Công gò nắn tai xe sau phải",
          "Dầu động cơ 5W-30 can 4 lít",
          "Lọc dầu",
          "Má phanh trước",
          "Keo dán kính và vật tư phụ",
          "Tháo lắp cụm đèn hậu",
          "Cân chỉnh độ chụm bánh xe");

  private GarageStory() {}

  static PaperData of(PaperData data, Random random) {
    LocalDate day = LocalDate.of(2026, 1, 5).plusDays(random.nextInt(150));
    List<String> parts = new ArrayList<>(PARTS);
    Collections.shuffle(parts, random);
    List<Map<String, String>> rows = new ArrayList<>();
    long net = 0;
    for (int i = 0; i < 4 + random.nextInt(6); i++) {
      long price = 50_000L * (2 + random.nextInt(80));
      int quantity = 1 + (random.nextInt(3) == 0 ? random.nextInt(4) : 0);
      int percent = new int[] {0, 0, 5, 10, 15}[random.nextInt(5)];
      long discount = price * quantity * percent / 100;
      net += price * quantity - discount;
      Map<String, String> row = new LinkedHashMap<>();
      row.put("_number", Integer.toString(i + 1));
      row.put("description", parts.get(i));
      row.put("_unit", OtherStories.pick(List.of("Cái", "Bộ", "Lần", "Chiếc"), random));
      row.put("quantity", Integer.toString(quantity));
      row.put("unit_price", Long.toString(price));
      row.put("percent_discount", percent + "%");
      row.put("discount", Long.toString(discount));
      row.put("_amount", Long.toString(price * quantity - discount));
      rows.add(row);
    }
    int rate = random.nextBoolean() ? 8 : 10;
    long tax = net * rate / 100;
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name_of_garage", OtherStories.pick(GARAGES, random));
    values.put("quotation_date", DAY.format(day));
    values.put("estimated_delivery_date", DAY.format(day.plusDays(4 + random.nextInt(9))));
    values.put("sub_total", Long.toString(net));
    values.put("vat_amount", Long.toString(tax));
    values.put("total_amount", Long.toString(net + tax));
    values.put("_vat", rate + "%");
    values.put("_garage_address", "Lô 12 Khu công nghiệp Thử Nghiệm, phường Mẫu, TP Hồ Chí Minh");
    values.put("_garage_phone", "028 3999 " + OtherStories.digits(random, 4));
    values.put("_owner", data.values().get("name"));
    values.put("_owner_phone", "0999" + OtherStories.digits(random, 6));
    values.put("_plate", "51A-" + OtherStories.digits(random, 3) + ".45");
    values.put("_model", OtherStories.pick(List.of("MẪU XE 1.5AT", "SAO MAI S200"), random));
    values.put("_chassis", "RLMH0000000" + OtherStories.digits(random, 6));
    values.put("_engine", "4A91MH" + OtherStories.digits(random, 4));
    values.put("_km", OtherStories.digits(random, 5));
    values.put("_adviser", "Lê Văn Mẫu");
    values.put("_place", "TP Hồ Chí Minh");
    return data.with("table", rows).with(values);
  }
}
