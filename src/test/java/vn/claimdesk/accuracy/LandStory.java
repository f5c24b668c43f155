package vn.claimdesk.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.claimdesk.demo.paper.PaperData;

/** A piece of land, a house on it and whose they are. */
final class LandStory {

  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
  private static final List<String> MEN = List.of("Trần Văn Thử", "Phạm Quốc Mẫu", "Lê Đình Họa");
  private static final List<String> WOMEN = List.of("Lê Thị Ví", "Nguyễn Thị Dụ", "Vũ Minh Thử");
  private static final List<String> PLACES =
      List.of(
          "12 Đường Thử Nghiệm, phường Bến Thành, Quận 1, thành phố Hồ Chí Minh",
          "thôn Đông, xã Dương Xá, huyện Gia Lâm, thành phố Hà Nội",
          "tổ 5, phường Vĩnh Hải, thành phố Nha Trang, tỉnh Khánh Hòa");
  private static final List<String> ISSUERS =
      List.of(
          "Sở Tài nguyên và Môi trường thành phố Hồ Chí Minh",
          "Ủy ban nhân dân huyện Gia Lâm",
          "Ủy ban nhân dân thành phố Nha Trang");

  private LandStory() {}

  static PaperData of(String layout, String text, PaperData data, Random random) {
    int place = random.nextInt(PLACES.size());
    Map<String, String> values = new LinkedHashMap<>();
    values.put("so_so", "B" + (char) ('A' + random.nextInt(20)) + " " + digits(random, 6));
    values.put("noi_cap", ISSUERS.get(place));
    values.put("ngay_cap", "1" + random.nextInt(9) + "/0" + (1 + random.nextInt(9)) + "/2016");
    values.put("so_vao_so", "C" + (random.nextBoolean() ? "S" : "H") + digits(random, 5));
    values.put("_place", data.values().getOrDefault("_town", "Hà Nội"));
    values.put("_officer", "Tô Bá Cẩn");
    values.put("dia_chi_thua_dat", PLACES.get(place));
    Map<String, String> man = owner(values, 1, OtherStories.pick(MEN, random), 0, random);
    Map<String, String> woman = owner(values, 2, OtherStories.pick(WOMEN, random), 1, random);
    boolean lettered = layout.contains("mau_1");
    values.putAll(land(lettered, PLACES.get(place), random));
    values.put("thong_tin_ghi_chu", "Không");
    values.put("thong_tin_thua_dat", printed(text, "_thua\\d|\\. Địa chỉ thửa đất", values));
    values.put("thong_tin_nha_o", printed(text, "_nha\\d", values));
    return data.with(values)
        .with("noi_dung_chu_dat", List.of(man, woman))
        .with("_one_owner", List.of(man))
        .with("_other_owner", List.of(woman));
  }

  private static Map<String, String> land(boolean lettered, String place, Random random) {
    String size = (40 + random.nextInt(200)) + "," + random.nextInt(10) + " m2";
    String number = Integer.toString(1 + random.nextInt(300));
    String sheet = Integer.toString(1 + random.nextInt(40));
    Map<String, String> values = new LinkedHashMap<>();
    if (lettered) {
      values.put("_thua1", "a) Thửa đất số: " + number + ", tờ bản đồ số: " + sheet);
      values.put("_thua2", "b) Địa chỉ: " + place);
      values.put("_thua3", "c) Diện tích: " + size);
      values.put("_thua4", "d) Hình thức sử dụng: Sử dụng riêng");
      values.put("_thua5", "đ) Mục đích sử dụng: Đất ở tại đô thị. Thời hạn: Lâu dài");
    } else {
      values.put("_thua1", "1. Thửa đất số: " + number + "  2. Tờ bản đồ số: " + sheet);
      values.put("_thua3", "4. Diện tích: " + size);
      values.put("_thua4", "5. Hình thức sử dụng: Sử dụng riêng " + size);
      values.put("_thua5", "6. Mục đích sử dụng đất: Đất ở  7. Thời hạn sử dụng đất: Lâu dài");
    }
    values.put("_nha1", "Loại nhà ở: Nhà ở riêng lẻ. Diện tích xây dựng: " + size);
    values.put("_nha2", "Kết cấu: Tường gạch, mái bê tông. Số tầng: " + (1 + random.nextInt(4)));
    return values;
  }

  private static Map<String, String> owner(
      Map<String, String> values, int index, String name, int woman, Random random) {
    int year = 1950 + random.nextInt(40);
    String number = "0" + (10 + random.nextInt(80)) + woman + year % 100 + digits(random, 6);
    String address = OtherStories.pick(PLACES, random);
    values.put("_ten" + index, name);
    values.put("_nam" + index, Integer.toString(year));
    values.put("_cmt" + index, number);
    values.put("_dc" + index, address);
    return Map.of(
        "ten",
        name.toUpperCase(Locale.ROOT),
        "nam_sinh",
        Integer.toString(year),
        "so_cmt",
        number,
        "dia_chi",
        address);
  }

  /** The lines of the layout that tell of this, with their holes filled. */
  private static String printed(String text, String about, Map<String, String> values) {
    Pattern tells = Pattern.compile(about);
    return text.lines()
        .filter(line -> line.startsWith("text") && tells.matcher(line).find())
        .map(line -> line.substring(line.indexOf('|') + 1).strip())
        .map(
            line ->
                HOLE.matcher(line)
                    .replaceAll(
                        hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), ""))))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }

  private static String digits(Random random, int count) {
    return OtherStories.digits(random, count);
  }
}
