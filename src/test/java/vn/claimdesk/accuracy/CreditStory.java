package vn.claimdesk.accuracy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.claimdesk.demo.paper.PaperData;

/** What the credit information center knows of a borrower. */
final class CreditStory {

  private static final List<String> BANKS =
      List.of("Ngân hàng Thử Nghiệm", "Ngân hàng TMCP Ví Dụ", "Công ty Tài chính Minh Họa");
  private static final List<String> DEBTS =
      List.of("Dư nợ ngắn hạn", "Dư nợ trung hạn", "Dư nợ dài hạn");

  private CreditStory() {}

  static PaperData of(PaperData data, Random random) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("_name", data.values().get("name"));
    values.put("cic_code", OtherStories.digits(random, 10));
    values.put("report_time", "1" + random.nextInt(9) + "/02/2026 10:03:2" + random.nextInt(9));
    values.put("id_card", data.values().get("id"));
    values.put("address", data.values().get("address"));
    values.put("credit_score", Integer.toString(400 + random.nextInt(300)));
    values.put("credit_rank", "0" + (1 + random.nextInt(9)));
    values.put("credit_ranking_date", "31/01/2026");
    values.put("debt_sold_to_vamc", "Không có");
    List<Map<String, String>> months = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      long loans = 1_000_000L * (300 + random.nextInt(90));
      long cards = 100_000L * (10 + random.nextInt(90));
      months.add(
          Map.of(
              "_month", String.format(Locale.ROOT, "%02d/2025", 6 + i),
              "loans", Long.toString(loans),
              "cards", Long.toString(cards),
              "total", Long.toString(loans + cards)));
    }
    String bank = OtherStories.pick(BANKS, random);
    return data.with(values)
        .with("_loans", loans(random))
        .with(
            "credit_card_info",
            List.of(
                Map.of(
                    "credit_limit",
                    "50000000",
                    "amount_due",
                    "3" + OtherStories.digits(random, 6),
                    "amount_overdue",
                    "1200000",
                    "number_of_cards",
                    Integer.toString(1 + random.nextInt(5)))))
        .with("outstanding_loans", months)
        .with(
            "bad_debt",
            List.of(
                Map.of(
                    "number", "1",
                    "institution", bank,
                    "last_date", "31/05/2023",
                    "debt_group", "Nhóm " + (3 + random.nextInt(3)),
                    "amount", "12000000")))
        .with("late_payments", List.of(Map.of("late", "Y", "most_days", "12", "times", "3")))
        .with("loan_guarantee", List.of(Map.of("assets", "2", "institutions", "1")))
        .with("credit_contract", List.of(Map.of("signed", "01/06/2022", "ends", "01/06/2032")))
        .with(
            "customers_look_up",
            List.of(
                Map.of(
                    "institution_code", "01203001",
                    "product", "Vay tiêu dùng",
                    "date", "09/12/2025"),
                Map.of(
                    "institution_code", "79310001",
                    "product", "Thẻ tín dụng",
                    "date", "20/11/2025")));
  }

  private static List<Map<String, String>> loans(Random random) {
    List<Map<String, String>> lines = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      long first = 1_000_000L * (20 + random.nextInt(80));
      long second = 1_000_000L * (100 + random.nextInt(400));
      lines.add(
          Map.of(
              "number", Integer.toString(i + 1),
              "institution_code", "0120" + OtherStories.digits(random, 4),
              "institution", BANKS.get(i),
              "_kind", DEBTS.get(i),
              "_debt", Long.toString(first),
              "total", Long.toString(first + second)));
      lines.add(Map.of("_skip", "", "_kind", DEBTS.get(i + 1), "_debt", Long.toString(second)));
    }
    return lines;
  }
}
