package vn.claimdesk.accuracy;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.claimdesk.demo.paper.PaperData;

/**
 * Fills the tables of the layouts for development with more than the demo's stories have: long
 * descriptions, references, signs, groups, subtotals, discounts, shares of an insurance.
 */
final class TableStories {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private static final List<String> PAYMENTS =
      List.of(
          "Thanh toan hoa don tien dien thang 05/2026 ma KH PE01000123456",
          "Rút tiền mặt tại ATM 01234 Lý Thường Kiệt",
          "MBVCB.5123456789.Chuyen tien mua hang.CT tu 0011002233445 toi 9988776655",
          "Phí quản lý tài khoản và dịch vụ ngân hàng điện tử",
          "Thanh toán QR tại Siêu thị Hoa Mai - cửa hàng số 12",
          "NGUYEN THI HANH chuyen tien kham benh cho con",
          "Nộp thuế điện tử",
          "Thu phí SMS Banking tháng 4",
          "Trả nợ gốc và lãi vay theo hợp đồng tín dụng số 2025/HĐ-0148 kỳ hạn 12 tháng",
          "Mua vé máy bay trực tuyến, mã đặt chỗ QHTX5L");
  private static final List<String> INCOME =
      List.of(
          "Lương tháng 05/2026 Công ty Cổ phần May Sợi Vàng",
          "Lãi tiền gửi không kỳ hạn",
          "TRAN VAN DUNG chuyen khoan tra tien hang theo hoa don so 0000458",
          "Nộp tiền mặt tại quầy");
  private static final List<String[]> MEDICINES =
      List.of(
          new String[] {"Amoxicillin + Acid clavulanic 875mg/125mg hộp 2 vỉ x 7 viên", "Viên"},
          new String[] {"Paracetamol 500mg", "Viên"},
          new String[] {"Natri clorid 0,9% dung dịch tiêm truyền 500ml", "Chai"},
          new String[] {"Men vi sinh sống hỗ trợ tiêu hóa dạng ống uống 5ml", "Ống"},
          new String[] {"Esomeprazol 40mg", "Viên"},
          new String[] {"Khẩu trang y tế 4 lớp", "Hộp"},
          new String[] {"Băng keo cá nhân", "Cái"},
          new String[] {"Siro ho thảo dược 100ml", "Lọ"},
          new String[] {"Vitamin D3 1000IU", "Gói"});
  private static final List<String[]> SERVICES =
      List.of(
          new String[] {"Khám chuyên khoa Nội tiêu hóa", "Lần"},
          new String[] {"Tổng phân tích tế bào máu ngoại vi bằng máy đếm laser", "Lần"},
          new String[] {"Định lượng Glucose máu", "Lần"},
          new String[] {"Chụp cắt lớp vi tính sọ não không tiêm thuốc cản quang", "Lần"},
          new String[] {"Siêu âm ổ bụng", "Lần"},
          new String[] {"Giường nội khoa loại 1 hạng II - Khoa Tiêu hóa", "Ngày"},
          new String[] {"Nội soi thực quản - dạ dày - tá tràng ống mềm không sinh thiết", "Lần"},
          new String[] {"Điện tâm đồ", "Lần"});

  private final Random random;

  private TableStories(Random random) {
    this.random = random;
  }

  /** The paper's data with the table that its layout prints. */
  static PaperData dress(String layout, PaperData data, Random random) {
    TableStories stories = new TableStories(random);
    if (layout.startsWith("bank_statement")) {
      return stories.statement(data, layout.contains("long") ? 24 : 7 + random.nextInt(6));
    }
    if (layout.startsWith("invoice")) {
      boolean pharmacy = layout.contains("pharmacy") || random.nextBoolean();
      return stories.invoice(data, pharmacy, layout.contains("long") ? 26 : 3 + random.nextInt(6));
    }
    return layout.startsWith("list_expense")
        ? stories.expenses(data, !layout.matches(".*-(daily|t2|clinic)"))
        : data;
  }

  private PaperData statement(PaperData data, int count) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<Map<String, String>> booked = new ArrayList<>();
    long balance = 3_000_000 + random.nextInt(20_000) * 1000L + random.nextInt(1000);
    long opening = balance;
    LocalDate day = LocalDate.parse(data.values().get("_to"), DAY).minusDays(40);
    for (int i = 0; i < count; i++) {
      day = day.plusDays(random.nextInt(3));
      boolean in = random.nextInt(4) == 0 || balance < 2_000_000;
      long amount = amount(in);
      amount = in ? amount : Math.min(amount, balance - 50_000);
      balance += in ? amount : -amount;
      rows.add(transaction(i + 1, day, in, amount, balance));
    }
    booked.add(
        Map.of("_skip", "", "description", "Số dư đầu kỳ", "balance", Long.toString(opening)));
    booked.addAll(rows);
    long debit = sum(rows, "debit");
    long credit = sum(rows, "credit");
    booked.add(
        Map.of(
            "_skip", "",
            "_bold", "",
            "description", "Cộng phát sinh",
            "debit", Long.toString(debit),
            "credit", Long.toString(credit)));
    booked.add(
        Map.of("_skip", "", "description", "Số dư cuối kỳ", "balance", Long.toString(balance)));
    return data.with("transactions", rows)
        .with("_booked", booked)
        .with(
            Map.of(
                "_opening", Long.toString(opening),
                "_closing", Long.toString(balance),
                "_debits", Long.toString(debit),
                "_credits", Long.toString(credit),
                "_from", rows.get(0).getOrDefault("date", ""),
                "_to", rows.get(rows.size() - 1).getOrDefault("date", "")));
  }

  private long amount(boolean in) {
    return switch (random.nextInt(4)) {
      case 0 -> in ? 12_000_000 + random.nextInt(9000) * 1000L : 11_000;
      case 1 -> 20_000 + random.nextInt(5_000_000);
      default -> 50_000 + random.nextInt(60) * 10_000L;
    };
  }

  private Map<String, String> transaction(
      int number, LocalDate day, boolean in, long amount, long balance) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("_number", Integer.toString(number));
    row.put("date", DAY.format(day));
    row.put("_effective", DAY.format(day.plusDays(random.nextInt(2))));
    row.put(
        "_time",
        String.format(Locale.ROOT, "%02d:%02d:%02d", 7 + random.nextInt(12), below60(), below60()));
    row.put("_reference", "FT26" + digits(9));
    row.put("_teller", digits(4) + " - " + digits(5));
    row.put("_counterpart", digits(10));
    row.put("description", pick(in ? INCOME : PAYMENTS));
    row.put("debit", in ? "" : Long.toString(amount));
    row.put("credit", in ? Long.toString(amount) : "");
    row.put("_signed", (in ? "" : "-") + amount);
    row.put("_amount", Long.toString(amount));
    row.put("_mark", in ? "C" : "D");
    row.put("_side", in ? "Có" : "Nợ");
    row.put("balance", Long.toString(balance));
    return row;
  }

  private PaperData invoice(PaperData data, boolean pharmacy, int count) {
    List<Map<String, String>> rows = new ArrayList<>();
    List<Map<String, String>> grouped = new ArrayList<>();
    int common = new int[] {0, 5, 8, 10}[random.nextInt(4)];
    for (int i = 0; i < count; i++) {
      String[] item = pick(pharmacy ? MEDICINES : SERVICES);
      long price = pharmacy ? 500 + random.nextInt(300) * 250L : 45_000 + random.nextInt(90) * 5000;
      Map<String, String> row =
          goods(i + 1, item[0], item[1], pharmacy ? 1 + random.nextInt(60) : 1, price, common);
      rows.add(row);
      if (i == 0 || i == count / 2) {
        grouped.add(Map.of("_group", i == 0 ? "I. Thuốc và vật tư y tế" : "II. Dịch vụ kỹ thuật"));
      }
      grouped.add(row);
    }
    long net = sum(rows, "amount_before_tax");
    long tax = sum(rows, "tax_amount");
    return data.with("table", rows)
        .with("_grouped", grouped)
        .with(
            Map.of(
                "sub_total", Long.toString(net),
                "vat_rate", common == 0 ? "KCT" : common + "%",
                "vat_amount", Long.toString(tax),
                "total_amount", Long.toString(net + tax)));
  }

  private Map<String, String> goods(
      int number, String name, String unit, int quantity, long price, int rate) {
    long amount = quantity * price;
    long tax = Math.round(amount * rate / 100.0);
    Map<String, String> row = new LinkedHashMap<>();
    row.put("number", Integer.toString(number));
    row.put("_code", "SP" + digits(5));
    row.put("description", name);
    row.put("unit", unit);
    row.put("quantity", Integer.toString(quantity));
    row.put("_quantity2", quantity + ",00");
    row.put("unit_price", Long.toString(price));
    row.put("_discount", "0");
    row.put("amount_before_tax", Long.toString(amount));
    row.put("tax", rate == 0 ? "KCT" : rate + "%");
    row.put("tax_amount", Long.toString(tax));
    row.put("amount_total", Long.toString(amount + tax));
    row.put("batch_no", (char) ('A' + random.nextInt(20)) + digits(5));
    row.put("expired_date", DAY.format(LocalDate.of(2027, 1, 1).plusDays(random.nextInt(900))));
    return row;
  }

  private PaperData expenses(PaperData data, boolean insured) {
    List<Map<String, String>> plain = new ArrayList<>();
    List<Map<String, String>> grouped = new ArrayList<>();
    String[] kinds = {"1. Khám bệnh, giường bệnh", "2. Xét nghiệm, thăm dò", "3. Thuốc, vật tư"};
    for (String kind : kinds) {
      grouped.add(Map.of("_group", kind));
      List<Map<String, String>> part = new ArrayList<>();
      for (int i = 0; i < 2 + random.nextInt(3); i++) {
        part.add(expense(kind.startsWith("3"), insured));
      }
      plain.addAll(part);
      grouped.addAll(part);
      grouped.add(
          Map.of(
              "_skip",
              "",
              "_bold",
              "",
              "name",
              "Cộng " + kind.substring(0, 1),
              "_total",
              Long.toString(sum(part, "_total")),
              "_insured",
              Long.toString(sum(part, "_insured")),
              "amount",
              Long.toString(sum(part, "amount"))));
    }
    return data.with("expenses", plain)
        .with("_grouped", grouped)
        .with(
            Map.of(
                "total_payment", Long.toString(sum(plain, "amount")),
                "_all", Long.toString(sum(plain, "_total")),
                "_all_insured", Long.toString(sum(plain, "_insured"))));
  }

  private Map<String, String> expense(boolean medicine, boolean shared) {
    String[] item = pick(medicine ? MEDICINES : SERVICES);
    int quantity = medicine ? 1 + random.nextInt(30) : 1 + random.nextInt(2);
    long price = medicine ? 500 + random.nextInt(400) * 100L : 30_000 + random.nextInt(90) * 7000L;
    long total = quantity * price;
    long share = new int[] {0, 80, 80, 95}[random.nextInt(4)];
    long insured = shared ? total * share / 100 : 0;
    Map<String, String> row = new LinkedHashMap<>();
    row.put("name", item[0]);
    row.put("_unit", item[1]);
    row.put("quantity", Integer.toString(quantity));
    row.put("unit_price", Long.toString(price));
    row.put("_total", Long.toString(total));
    row.put("_insured", Long.toString(insured));
    row.put("_day", DAY.format(LocalDate.of(2026, 5, 1).plusDays(random.nextInt(9))));
    row.put("amount", Long.toString(total - insured));
    return row;
  }

  private static long sum(List<Map<String, String>> rows, String name) {
    return rows.stream()
        .map(row -> row.getOrDefault(name, ""))
        .filter(text -> !text.isEmpty())
        .mapToLong(Long::parseLong)
        .sum();
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private int below60() {
    return random.nextInt(60);
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }
}
