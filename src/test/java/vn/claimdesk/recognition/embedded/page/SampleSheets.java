package vn.claimdesk.recognition.embedded.page;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.util.List;
import java.util.Random;

/** A few papers as they occur in a claim, with fictional contents, at 200 dpi (cards at 340). */
final class SampleSheets {

  private static final List<String> NAMES =
      List.of("Nguyễn Thị Thúy Ngọc", "Trần Quốc Bảo", "Đặng Hữu Phước", "Lê Phương Uyên");
  private static final List<String> STREETS =
      List.of(
          "25 đường Trần Hưng Đạo, phường Bến Thành",
          "Thôn Đông Hạ, xã Quảng Lợi, huyện Quảng Điền",
          "Số 7 ngõ 82 phố Chùa Láng, phường Láng Thượng");
  private static final List<String> DIAGNOSES =
      List.of(
          "Viêm phế quản cấp, tăng huyết áp (J20.9)",
          "Gãy kín đầu dưới xương quay phải (S52.5)",
          "Viêm ruột thừa cấp đã phẫu thuật nội soi (K35.8)");

  private SampleSheets() {}

  /** A discharge paper: values on dotted lines, a red seal at its foot. */
  static SamplePage discharge(int seed) {
    Random random = new Random(seed);
    SamplePage page = new SamplePage(1654, 2339).typeface("LiberationSerif-Regular");
    page.line("BỆNH VIỆN ĐA KHOA MINH TÂM", 120, 150, 30);
    page.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 820, 150, 30);
    page.line("Độc lập - Tự do - Hạnh phúc", 920, 195, 28);
    page.line("GIẤY RA VIỆN", 650, 330, 52);
    String[][] rows = {
      {"Họ tên người bệnh:", pick(NAMES, random).toUpperCase()},
      {"Ngày/tháng/năm sinh:", date(random, 1960)},
      {"Dân tộc:", "Kinh"},
      {"Nghề nghiệp:", "Nhân viên văn phòng"},
      {"Mã số BHXH/Thẻ BHYT số:", "DN 4 79 " + digits(random, 10)},
      {"Địa chỉ:", pick(STREETS, random)},
      {"Vào viện lúc:", "08 giờ 30 phút, ngày 02 tháng 09 năm 2026"},
      {"Ra viện lúc:", "10 giờ 00 phút, ngày 07 tháng 09 năm 2026"},
      {"Chẩn đoán:", pick(DIAGNOSES, random)},
      {"Phương pháp điều trị:", "Kháng sinh, giảm đau, nghỉ ngơi tại chỗ"},
      {"Ghi chú:", "Tái khám sau 14 ngày hoặc khi có dấu hiệu bất thường"},
    };
    int y = 450;
    for (String[] row : rows) {
      dots(page, 520, 1520, y);
      page.line(row[0], 130, y, 30);
      page.line(row[1], 540, y - 2, 30);
      y += 72;
    }
    page.line("Ngày 07 tháng 09 năm 2026", 1000, y + 80, 28);
    page.line("TRƯỞNG KHOA ĐIỀU TRỊ", 1010, y + 130, 28);
    page.line("BS. CKII " + pick(NAMES, random), 1000, y + 400, 28);
    seal(page, 980, y + 150, 280);
    return page;
  }

  /** An invoice: a bordered table with numbers. */
  static SamplePage invoice(int seed) {
    Random random = new Random(seed);
    SamplePage page = new SamplePage(1654, 2339);
    page.line("HÓA ĐƠN GIÁ TRỊ GIA TĂNG", 520, 180, 44);
    page.line("Ký hiệu: 1C26TMT Số: " + digits(random, 8), 580, 250, 28);
    page.line("Đơn vị bán hàng: CÔNG TY CỔ PHẦN DƯỢC PHẨM MINH TÂM", 120, 340, 27);
    page.line("Mã số thuế: 0" + digits(random, 9), 120, 390, 27);
    page.line("Địa chỉ: " + pick(STREETS, random), 120, 440, 27);
    page.line("Họ tên người mua hàng: " + pick(NAMES, random), 120, 490, 27);
    page.line("Hình thức thanh toán: Chuyển khoản", 120, 540, 27);
    int[] columns = {120, 200, 760, 900, 1040, 1270, 1540};
    String[] heads = {"STT", "Tên hàng hóa, dịch vụ", "ĐVT", "SL", "Đơn giá", "Thành tiền"};
    String[][] goods = {
      {"Amoxicillin 500mg", "Viên"},
      {"Paracetamol 500mg", "Viên"},
      {"Khám chuyên khoa nội", "Lần"},
      {"Siêu âm ổ bụng tổng quát", "Lần"},
      {"Xét nghiệm tổng phân tích máu", "Lần"},
      {"Dung dịch Natri clorid 0,9%", "Chai"},
    };
    int top = 600;
    int height = 62;
    for (int row = 0; row <= goods.length + 1; row++) {
      page.rule(120, top + row * height, 1420, 2);
    }
    for (int column : columns) {
      page.rule(column, top, 2, (goods.length + 1) * height);
    }
    for (int column = 0; column < heads.length; column++) {
      page.line(heads[column], columns[column] + 10, top + 42, 26);
    }
    for (int row = 0; row < goods.length; row++) {
      int y = top + (row + 1) * height + 42;
      int quantity = 1 + random.nextInt(30);
      int price = (1 + random.nextInt(400)) * 500;
      page.line(String.valueOf(row + 1), 145, y, 26);
      page.line(goods[row][0], 212, y, 26);
      page.line(goods[row][1], 775, y, 26);
      page.line(String.valueOf(quantity), 930, y, 26);
      page.line(money(price), 1090, y, 26);
      page.line(money(quantity * price), 1330, y, 26);
    }
    int y = top + (goods.length + 1) * height + 80;
    page.line("Cộng tiền hàng: " + money(1000 + random.nextInt(9000000)), 900, y, 27);
    page.line("Thuế suất GTGT: 8%", 120, y, 27);
    page.line("Số tiền viết bằng chữ: Một triệu hai trăm nghìn đồng", 120, y + 60, 27);
    return page;
  }

  /** The front of an identity card on its tinted ground. */
  static SamplePage cardFront(int seed) {
    Random random = new Random(seed);
    SamplePage card = card();
    card.color(new Color(150, 30, 35)).line("CĂN CƯỚC CÔNG DÂN", 430, 190, 44);
    card.color(Color.BLACK);
    card.line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 340, 80, 34);
    card.line("Độc lập - Tự do - Hạnh phúc", 470, 125, 28);
    card.line("Số / No.: 079" + digits(random, 9), 380, 270, 38);
    card.line("Họ và tên / Full name:", 380, 330, 24);
    card.line(pick(NAMES, random).toUpperCase(), 380, 375, 34);
    card.line("Ngày sinh / Date of birth: " + date(random, 1970), 380, 430, 26);
    card.line("Giới tính / Sex: Nữ Quốc tịch / Nationality: Việt Nam", 380, 480, 26);
    card.line("Quê quán / Place of origin:", 380, 530, 24);
    card.line(pick(STREETS, random), 380, 572, 28);
    card.line("Nơi thường trú / Place of residence:", 380, 620, 24);
    card.line(pick(STREETS, random), 380, 662, 28);
    return card;
  }

  /** The back of an identity card with its machine-readable lines. */
  static SamplePage cardBack(int seed) {
    Random random = new Random(seed);
    SamplePage card = card();
    card.line("Đặc điểm nhân dạng / Personal identification:", 60, 70, 26);
    card.line("Nốt ruồi cách 2cm trên sau đuôi mắt trái", 60, 115, 28);
    card.line("Ngày, tháng, năm / Date, month, year: " + date(random, 2015), 60, 170, 26);
    card.line("CỤC TRƯỞNG CỤC CẢNH SÁT", 60, 225, 28);
    card.typeface("LiberationMono-Regular");
    card.line("IDVNM0" + digits(random, 9) + "0790" + digits(random, 8) + "<<1", 50, 560, 50);
    card.line("8703147F2703141VNM<<<<<<<<<<<6", 50, 625, 50);
    card.line("NGUYEN<<THI<THUY<NGOC<<<<<<<<<", 50, 690, 50);
    return card;
  }

  private static SamplePage card() {
    SamplePage card = new SamplePage(1150, 725);
    card.graphics()
        .setPaint(
            new GradientPaint(0, 0, new Color(206, 226, 216), 1150, 725, new Color(226, 214, 190)));
    card.graphics().fillRect(0, 0, 1150, 725);
    card.graphics().setPaint(new Color(188, 210, 204));
    for (int i = -700; i < 1200; i += 14) {
      card.graphics().drawLine(i, 0, i + 500, 725);
    }
    return card.color(Color.BLACK);
  }

  private static void dots(SamplePage page, int from, int to, int y) {
    for (int x = from; x < to; x += 9) {
      page.graphics().fillOval(x, y + 1, 3, 3);
    }
  }

  private static void seal(SamplePage page, int left, int top, int size) {
    page.graphics().setColor(new Color(214, 40, 45, 190));
    page.graphics().setStroke(new BasicStroke(8));
    page.graphics().drawOval(left, top, size, size);
    page.graphics().drawOval(left + 24, top + 24, size - 48, size - 48);
    page.graphics().fillRect(left + 60, top + size / 2 - 12, size - 120, 24);
    page.color(Color.BLACK);
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static String digits(Random random, int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static String date(Random random, int from) {
    return "%02d/%02d/%d"
        .formatted(1 + random.nextInt(28), 1 + random.nextInt(12), from + random.nextInt(12));
  }

  private static String money(long dong) {
    return "%,d".formatted(dong).replace(',', '.');
  }
}
