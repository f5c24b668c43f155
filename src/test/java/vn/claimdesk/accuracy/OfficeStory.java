package vn.claimdesk.accuracy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.claimdesk.demo.paper.PaperData;

/** What an employee's file tells beside the identity card. */
final class OfficeStory {

  private static final List<String> SCHOOLS =
      List.of("Trường Đại học Thử Nghiệm", "Trường Đại học Kinh tế Ví Dụ", "Học viện Minh Họa");
  private static final List<String> MAJORS =
      List.of("Kế toán", "Công nghệ thông tin", "Quản trị kinh doanh", "Luật kinh tế");
  private static final List<String> CLASSES = List.of("Giỏi", "Khá", "Trung bình khá", "Xuất sắc");
  private static final List<String> HEALTH =
      List.of("Loại I", "Loại II", "Đủ sức khỏe để làm việc", "Sức khỏe loại III");
  private static final List<String> WORK =
      List.of(
          "Từ 2010 đến 2014: Nhân viên kế toán tại Công ty TNHH Thử Nghiệm",
          "Từ 2014 đến 2019: Chuyên viên tại Ngân hàng Ví Dụ",
          "Từ 2019 đến nay: Trưởng phòng tại Công ty CP Minh Họa");

  private OfficeStory() {}

  static PaperData of(PaperData data, Random random) {
    Map<String, String> values = new LinkedHashMap<>();
    int first = random.nextInt(2);
    values.put("_work1", WORK.get(first));
    values.put("_work2", WORK.get(first + 1));
    values.put("work_experience", WORK.get(first) + " " + WORK.get(first + 1));
    values.put("father_name", "Trần Văn " + OtherStories.pick(List.of("Cha", "Thử"), random));
    values.put("mother_name", "Lê Thị " + OtherStories.pick(List.of("Mẫu", "Ví"), random));
    values.put("academic_level", "Đại học");
    values.put("school", OtherStories.pick(SCHOOLS, random));
    values.put("major", OtherStories.pick(MAJORS, random));
    values.put("graduation_year", Integer.toString(2000 + random.nextInt(20)));
    values.put("award_classification", OtherStories.pick(CLASSES, random));
    values.put("height", (150 + random.nextInt(35)) + " cm");
    values.put("weight", (42 + random.nextInt(40)) + " kg");
    values.put("health_condition", OtherStories.pick(HEALTH, random));
    values.put("book_number", OtherStories.digits(random, 9));
    values.put("head_name", "Phạm Quốc Mẫu");
    Map<String, String> member = new LinkedHashMap<>();
    member.put("relationship_to_head", OtherStories.pick(List.of("Con", "Vợ", "Cháu"), random));
    member.put("name", "Phạm Minh Họa");
    member.put("dob", "1" + random.nextInt(9) + "/04/1995");
    member.put("id_card", "079195" + OtherStories.digits(random, 6));
    values.put("_relationship", member.get("relationship_to_head"));
    values.put("_member", member.get("name"));
    values.put("_member_dob", member.get("dob"));
    values.put("_member_id", member.get("id_card"));
    return data.with(values).with("member", List.of(member));
  }
}
