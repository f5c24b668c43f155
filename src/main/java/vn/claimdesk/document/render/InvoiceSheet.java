package vn.claimdesk.document.render;

import static vn.claimdesk.document.render.InvoiceXml.text;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Draws an e-invoice's data as a sheet, so that an adjuster sees it beside its fields as any other
 * paper. It is a rendering of the data, not the seller's own layout, and says so.
 */
final class InvoiceSheet {

  private static final int MAX_LINES = 300;
  private static final int MAX_LEAVES = 150;

  private InvoiceSheet() {}

  /** A PDF of one page, as long as the invoice needs. */
  static byte[] draw(byte[] xml) {
    Element root = InvoiceXml.parse(xml);
    Sheet sheet = new Sheet();
    if (InvoiceXml.all(root, "NDHDon").isEmpty()) {
      drawOtherFormat(root, sheet);
    } else {
      drawInvoice(root, sheet);
    }
    return sheet.pdf();
  }

  private static void drawInvoice(Element root, Sheet sheet) {
    String title = text(root, "TTChung", "THDon");
    sheet.title(title.isEmpty() ? "Hóa đơn điện tử" : title);
    sheet.note("Bản hiển thị dữ liệu của hóa đơn điện tử (XML)");
    sheet.pair("Mẫu số – Ký hiệu", join(text(root, "KHMSHDon"), text(root, "KHHDon")));
    sheet.pair("Số", text(root, "SHDon"));
    sheet.pair("Ngày lập", text(root, "NLap"));
    sheet.pair("Mã của cơ quan thuế", text(root, "MCCQT"));
    sheet.pair("Hình thức thanh toán", text(root, "HTTToan"));
    sheet.rule();
    sheet.pair("Đơn vị bán hàng", text(root, "NBan", "Ten"));
    sheet.pair("Mã số thuế", text(root, "NBan", "MST"));
    sheet.pair("Địa chỉ", text(root, "NBan", "DChi"));
    sheet.pair("Tài khoản", join(text(root, "NBan", "STKNHang"), text(root, "NBan", "TNHang")));
    sheet.rule();
    sheet.pair("Họ tên người mua", text(root, "NMua", "HVTNMHang"));
    sheet.pair("Tên đơn vị", text(root, "NMua", "Ten"));
    sheet.pair("Mã số thuế", text(root, "NMua", "MST"));
    sheet.pair("Địa chỉ", text(root, "NMua", "DChi"));
    drawLines(InvoiceXml.all(root, "HHDVu"), sheet);
    sheet.pair("Cộng tiền hàng", money(text(root, "TgTCThue")));
    sheet.pair("Tiền thuế GTGT", money(text(root, "TgTThue")));
    sheet.pair("Tổng tiền thanh toán", money(text(root, "TgTTTBSo")));
    sheet.pair("Bằng chữ", text(root, "TgTTTBChu"));
  }

  private static void drawLines(List<Element> lines, Sheet sheet) {
    sheet.rule();
    sheet.line("STT", "Tên hàng hóa, dịch vụ", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền", "Thuế");
    sheet.rule();
    for (Element line : lines.subList(0, Math.min(MAX_LINES, lines.size()))) {
      sheet.line(
          text(line, "STT"),
          text(line, "THHDVu"),
          text(line, "DVTinh"),
          text(line, "SLuong"),
          money(text(line, "DGia")),
          money(text(line, "ThTien")),
          text(line, "TSuat"));
    }
    if (lines.size() > MAX_LINES) {
      sheet.note("… và " + (lines.size() - MAX_LINES) + " dòng nữa");
    }
    sheet.rule();
  }

  private static void drawOtherFormat(Element root, Sheet sheet) {
    sheet.title("Hóa đơn điện tử");
    sheet.note("Bản hiển thị dữ liệu của hóa đơn điện tử (XML)");
    sheet.rule();
    InvoiceXml.leaves(root, MAX_LEAVES).forEach(leaf -> sheet.pair(leaf.name(), leaf.text()));
  }

  /** Digits grouped as Vietnamese papers do; anything else as it is. */
  private static String money(String amount) {
    return amount.matches("-?\\d{4,15}(\\.0+)?")
        ? amount.replaceFirst("\\.0+$", "").replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".")
        : amount;
  }

  private static String join(String first, String second) {
    return (first + " " + second).strip();
  }
}
