package vn.claimdesk.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.claimdesk.demo.paper.PaperData;

/**
 * Other people, hospitals, places and illnesses than those of the demo's stories, so that reading
 * is not measured on a handful of names. Made up by combining common words.
 */
final class Variation {

  private static final List<String> FAMILY =
      words(
          "Nguyễn,Trần,Lê,Phạm,Hoàng,Huỳnh,Phan,Vũ,Võ,Đặng,Bùi,Đỗ,Hồ,Ngô,Dương,Lý,Đinh,Trịnh,Trương,Lưu,"
              + "Đào,Đoàn,Lâm,Mai,Tăng,Tô,Hà,Cao,Châu,Tạ,Quách,Tống,Thái,Lương,Phùng,Vương,La,Nông,Kiều,Nghiêm,Tôn,Triệu");
  private static final List<String> MEN =
      words(
          "Văn Bình,Đình Trọng,Quang Vinh,Hữu Phước,Nhật Minh,Gia Bảo,Thành Đạt,Xuân Trường,Ngọc Sơn,Việt Hoàng,Tấn Tài,"
              + "Trung Kiên,Mạnh Cường,Hoàng Long,Đức Thịnh,Chí Thanh,Bá Lộc,Huy Khánh,Công Phượng,Tuấn Kiệt");
  private static final List<String> WOMEN =
      words(
          "Thị Hồng Nhung,Thị Mỹ Linh,Thu Hiền,Kim Oanh,Thị Thanh Thủy,Ngọc Bích,Phương Thảo,Thị Lan Anh,Diễm My,Bảo Trân,"
              + "Thị Cẩm Tú,Hoài Thương,Thị Nguyệt,Minh Châu,Thùy Dung,Thị Xuân,Tường Vi,Thị Ánh Tuyết,Khánh Vy,Quỳnh Như");
  private static final List<String> HOSPITALS =
      words(
          "Bệnh viện Đa khoa tỉnh Bình Dương,Bệnh viện Quân y 175,Bệnh viện Phụ sản Trung ương,Trung tâm Y tế huyện Củ Chi,"
              + "Phòng khám Đa khoa Tâm Đức,Bệnh viện Đa khoa khu vực Long Khánh,Bệnh viện Mắt Kỹ thuật cao Ánh Dương,"
              + "Bệnh viện Ung bướu thành phố Cần Thơ,Bệnh viện Hữu nghị Việt Tiệp,Bệnh viện Nhi đồng 2,Viện Huyết học - Truyền máu Trung ương,"
              + "Phòng khám Chuyên khoa Tai Mũi Họng Minh Tâm,Bệnh viện Quốc tế Phúc An Khang");
  private static final List<String> STREETS =
      words(
          "Nguyễn Văn Cừ,Điện Biên Phủ,Hai Bà Trưng,Phan Đình Phùng,Võ Thị Sáu,Lê Hồng Phong,Trường Chinh,Cách Mạng Tháng Tám,"
              + "Hoàng Văn Thụ,Nguyễn Thị Minh Khai,Kim Mã,Xã Đàn");
  private static final List<String> PLACES =
      List.of(
          "phường Bến Thành, Quận 1, TP. Hồ Chí Minh",
          "xã Tân Phú Trung, huyện Củ Chi, TP. Hồ Chí Minh",
          "phường Vĩnh Hải, thành phố Nha Trang, tỉnh Khánh Hòa",
          "thị trấn Trâu Quỳ, huyện Gia Lâm, Hà Nội",
          "phường Dịch Vọng Hậu, quận Cầu Giấy, Hà Nội",
          "xã Hòa Khánh, TP. Buôn Ma Thuột, tỉnh Đắk Lắk",
          "phường Phú Hội, TP. Huế, tỉnh Thừa Thiên Huế",
          "xã Nghĩa Hòa, huyện Tư Nghĩa, tỉnh Quảng Ngãi",
          "phường Hòa Hiệp Nam, quận Liên Chiểu, TP. Đà Nẵng",
          "phường Bãi Cháy, thành phố Hạ Long, tỉnh Quảng Ninh",
          "phường Ba Đình, thành phố Hà Nội",
          "xã Mỹ Đức Tây, huyện Cái Bè, tỉnh Tiền Giang");
  private static final List<String[]> ILLNESSES =
      List.of(
          new String[] {"I10", "Tăng huyết áp vô căn", "Tim mạch"},
          new String[] {"E11.9", "Đái tháo đường không phụ thuộc insulin", "Nội tiết"},
          new String[] {"N20.0", "Sỏi thận trái", "Ngoại tiết niệu"},
          new String[] {"H25.1", "Đục thủy tinh thể tuổi già mắt phải", "Mắt"},
          new String[] {"M51.2", "Thoát vị đĩa đệm cột sống thắt lưng L4-L5", "Cơ xương khớp"},
          new String[] {"J35.0", "Viêm amiđan mạn tính", "Tai Mũi Họng"},
          new String[] {"O80", "Đẻ thường một thai ngôi chỏm", "Sản"},
          new String[] {"K80.2", "Sỏi túi mật không có viêm túi mật", "Ngoại tiêu hóa"},
          new String[] {"A09", "Tiêu chảy và viêm dạ dày - ruột do nhiễm trùng", "Nhi"},
          new String[] {"S82.1", "Gãy kín đầu trên xương chày phải", "Chấn thương chỉnh hình"},
          new String[] {"B02.9", "Bệnh zona, không biến chứng", "Da liễu"},
          new String[] {"G43.9", "Đau nửa đầu Migraine", "Thần kinh"});
  private static final List<String> COMPANIES =
      words(
          "Công ty TNHH Điện tử Samsung Thái Nguyên,Công ty Cổ phần Tập đoàn Hoa Sen,Công ty TNHH MTV Dệt 29/3,"
              + "Ngân hàng TMCP Ngoại thương Việt Nam,Công ty CP Đầu tư và Xây dựng Tân Á,Trường Đại học Bách khoa Hà Nội");
  private static final List<String> BANKS =
      words(
          "Vietcombank,Ngân hàng TMCP Công Thương Việt Nam (VietinBank),BIDV,Agribank,Ngân hàng TMCP Á Châu,Techcombank,"
              + "MB Bank,Sacombank,TPBank,Ngân hàng TMCP Sài Gòn Thương Tín");

  private Variation() {}

  private static List<String> words(String list) {
    return List.of(list.split(","));
  }

  static PaperData of(PaperData data, Random random) {
    Map<String, String> old = data.values();
    boolean woman = "Nữ".equals(old.get("gender"));
    String name = pick(FAMILY, random) + " " + pick(woman ? WOMEN : MEN, random);
    String address =
        (random.nextBoolean() ? "Số " : "")
            + (1 + random.nextInt(400))
            + (random.nextInt(3) == 0 ? "/" + (1 + random.nextInt(60)) : "")
            + (random.nextBoolean() ? " đường " : " ")
            + pick(STREETS, random)
            + ", "
            + pick(PLACES, random);
    String hospital = pick(HOSPITALS, random);
    String[] illness = ILLNESSES.get(random.nextInt(ILLNESSES.size()));
    String company = pick(COMPANIES, random);
    Map<String, String> values = new LinkedHashMap<>();
    both(values, old, name, "name", "insure_name", "patient_name", "insured", "buyer_name");
    both(values, old, name, "claimant", "beneficiary");
    both(values, old, address, "address", "_address", "claimant_address", "_buyer_address");
    both(values, old, hospital, "medical_facility", "_facility", "_seal", "supplier");
    both(values, old, illness[1], "diagnose", "diagnosis", "preliminary_diagnosis");
    both(values, old, illness[1], "definitive_diagnosis", "condition", "_injury");
    both(values, old, illness[0], "icd", "icd_10.icd");
    both(values, old, illness[2], "department", "_department");
    both(values, old, company, "policy_holder", "purchaser_name", "_company", "company");
    both(values, old, pick(BANKS, random), "bank", "account_bank.bank");
    String doctor = pick(FAMILY, random) + " " + pick(random.nextBoolean() ? MEN : WOMEN, random);
    both(values, old, "BS. " + doctor, "_doctor", "surgical_doctor", "designated_doctor");
    values.put(
        "plan", List.of("Kim cương", "Vàng", "Bạc", "Gói Toàn diện B").get(random.nextInt(4)));
    values.put("company", company);
    String year = Integer.toString(2025 + random.nextInt(2));
    values.put("valid", "01/03/" + year + " - 28/02/" + (Integer.parseInt(year) + 1));
    values.put("_upper_facility", hospital.toUpperCase(Locale.ROOT));
    return data.with(values);
  }

  private static void both(
      Map<String, String> values, Map<String, String> old, String value, String... names) {
    for (String name : names) {
      if (old.containsKey(name)) {
        values.put(name, value);
      }
    }
  }

  private static String pick(List<String> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }
}
