package vn.claimdesk.demo.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.claimdesk.demo.paper.PaperData;

/** The insured's bank account around the days of treatment. */
final class Account {

  private static final List<String> SPENDING =
      List.of(
          "Thanh toán tiền điện",
          "Rút tiền mặt ATM",
          "Chuyển khoản mua hàng",
          "Nạp thẻ điện thoại");

  private Account() {}

  /** Rows whose balances add up; among them the payment to the hospital. */
  static List<Map<String, String>> transactions(
      Chance chance, LocalDate treated, long paid, String hospital) {
    List<Map<String, String>> rows = new ArrayList<>();
    long balance = paid + 5_000_000 + chance.below(9000) * 1000L;
    LocalDate day = treated.minusDays(12);
    for (int i = 0; i < 9; i++) {
      day = i == 6 ? treated : day.plusDays(1 + chance.below(2) * (i < 4 ? 1 : 0));
      boolean salary = i == 2;
      long amount = i == 6 ? paid : salary ? 14_500_000 : 50_000 + chance.below(60) * 10_000L;
      String text =
          i == 6
              ? "Thanh toán viện phí " + hospital
              : salary ? "Lương tháng" : SPENDING.get(chance.below(SPENDING.size()));
      balance += salary ? amount : -amount;
      rows.add(
          Map.of(
              "date",
              Dates.of(day),
              "description",
              text,
              "debit",
              salary ? "" : Long.toString(amount),
              "credit",
              salary ? Long.toString(amount) : "",
              "balance",
              Long.toString(balance)));
    }
    return rows;
  }

  /** What stands around the rows. */
  static Map<String, String> frame(PaperData data) {
    List<Map<String, String>> rows = data.tables().getOrDefault("transactions", List.of());
    Map<String, String> first = rows.get(0);
    long opening = number(first, "balance") + number(first, "debit") - number(first, "credit");
    String last = rows.get(rows.size() - 1).getOrDefault("date", "");
    return Map.of(
        "_bank_name", data.values().getOrDefault("bank", ""),
        "_branch", "Chi nhánh Trung tâm",
        "_owner", data.values().getOrDefault("name", ""),
        "_account", data.values().getOrDefault("account_number", ""),
        "_from", first.getOrDefault("date", ""),
        "_to", last,
        "_printed", last,
        "_opening", Long.toString(opening),
        "_closing", rows.get(rows.size() - 1).getOrDefault("balance", ""));
  }

  private static long number(Map<String, String> row, String name) {
    String text = row.getOrDefault(name, "");
    return text.isEmpty() ? 0 : Long.parseLong(text);
  }
}
