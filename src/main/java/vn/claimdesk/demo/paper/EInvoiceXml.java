package vn.claimdesk.demo.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.claimdesk.demo.paper.PaperTruth.TableTruth;

/**
 * An electronic invoice as XML in the shape of Decree 123/2020, with the ways in which issuing
 * software differs. The signature is well formed but proves nothing.
 */
public final class EInvoiceXml {

  /** How the issuing software wraps the invoice. */
  public enum Shape {
    /** {@code HDon} alone, line taxes in the vendor's own {@code TTKhac}. */
    PLAIN,
    /** With a default namespace and the total in words left out. */
    NAMESPACED,
    /** {@code HDon} inside the {@code TDiep/DLieu} of a message to the tax authority. */
    WRAPPED
  }

  private static final String NAMESPACE = "http://hoadon.example/123";
  private static final String SIGNATURE = "http://www.w3.org/2000/09/xmldsig#";

  private final PaperData data;
  private final Shape shape;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter xml;

  private EInvoiceXml(PaperData data, Shape shape) throws XMLStreamException {
    this.data = data;
    this.shape = shape;
    this.xml =
        XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
  }

  /** The invoice with the fields that {@code Story.invoice} gives. */
  public static byte[] of(PaperData data, Shape shape) {
    try {
      return new EInvoiceXml(data, shape).write();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a reader should find in it. */
  public static PageTruth truth(PaperData data) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String name :
        List.of(
            "date",
            "form",
            "invoice_no",
            "serial_no",
            "supplier",
            "tax_code",
            "supplier_address",
            "payment_method",
            "purchaser_name",
            "buyer_name",
            "sub_total",
            "vat_amount",
            "total_amount")) {
      if (!data.value(name).isEmpty()) {
        fields.put(name, data.value(name));
      }
    }
    List<String> columns =
        List.of("number", "description", "unit", "quantity", "unit_price", "amount_before_tax");
    List<List<String>> rows =
        data.rows("table").stream()
            .map(row -> columns.stream().map(column -> row.getOrDefault(column, "")).toList())
            .toList();
    return new PageTruth(
        "invoice",
        List.of(
            new PaperTruth("invoice", fields, List.of(new TableTruth("table", columns, rows)))));
  }

  private byte[] write() throws XMLStreamException {
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    if (shape == Shape.WRAPPED) {
      open("TDiep");
      open("TTChung");
      element("PBan", "2.0.1");
      element("MLTDiep", "200");
      close();
      open("DLieu");
    }
    invoice();
    if (shape == Shape.WRAPPED) {
      close();
      close();
    }
    xml.writeEndDocument();
    xml.close();
    return bytes.toByteArray();
  }

  private void invoice() throws XMLStreamException {
    open("HDon");
    if (shape == Shape.NAMESPACED) {
      xml.writeDefaultNamespace(NAMESPACE);
    }
    open("DLHDon");
    xml.writeAttribute("Id", "data");
    general();
    open("NDHDon");
    seller();
    buyer();
    lines();
    totals();
    close();
    close();
    element("MCCQT", "00" + data.value("tax_code") + data.value("invoice_no") + "A7F3");
    signature();
    close();
  }

  private void general() throws XMLStreamException {
    open("TTChung");
    element("PBan", "2.0.1");
    element("THDon", "Hóa đơn giá trị gia tăng");
    element("KHMSHDon", data.value("form"));
    element("KHHDon", data.value("serial_no"));
    element("SHDon", data.value("invoice_no"));
    element("NLap", isoDate());
    element("DVTTe", "VND");
    element("TGia", "1");
    element("HTTToan", data.value("payment_method"));
    element("MSTTCGP", data.value("_tax_code"));
    close();
  }

  private String isoDate() {
    String date = data.value("date");
    return date.substring(6) + "-" + date.substring(3, 5) + "-" + date.substring(0, 2);
  }

  private void seller() throws XMLStreamException {
    open("NBan");
    element("Ten", data.value("supplier"));
    element("MST", data.value("tax_code"));
    element("DChi", data.value("supplier_address"));
    element("STKNHang", data.value("account_bank.account_no"));
    element("TNHang", data.value("account_bank.bank"));
    close();
  }

  private void buyer() throws XMLStreamException {
    open("NMua");
    element("Ten", data.value("purchaser_name"));
    element("MST", data.value("_buyer_tax_code"));
    element("DChi", data.value("_buyer_address"));
    element("HVTNMHang", data.value("buyer_name"));
    close();
  }

  private void lines() throws XMLStreamException {
    open("DSHHDVu");
    for (Map<String, String> row : data.rows("table")) {
      open("HHDVu");
      element("TChat", "1");
      element("STT", row.getOrDefault("number", ""));
      element("THHDVu", row.getOrDefault("description", ""));
      element("DVTinh", row.getOrDefault("unit", ""));
      element("SLuong", row.getOrDefault("quantity", ""));
      element("DGia", row.getOrDefault("unit_price", ""));
      element("TLCKhau", "0");
      element("STCKhau", "0");
      element("ThTien", row.getOrDefault("amount_before_tax", ""));
      element("TSuat", row.getOrDefault("tax", ""));
      if (shape == Shape.PLAIN) {
        vendorTax(row.getOrDefault("tax_amount", ""));
      }
      close();
    }
    close();
  }

  private void vendorTax(String amount) throws XMLStreamException {
    open("TTKhac");
    open("TTin");
    element("TTruong", "VATAmount");
    element("KDLieu", "numeric");
    element("DLieu", amount);
    close();
    close();
  }

  private void totals() throws XMLStreamException {
    open("TToan");
    open("THTTLTSuat");
    open("LTSuat");
    element("TSuat", data.value("vat_rate"));
    element("ThTien", data.value("sub_total"));
    element("TThue", data.value("vat_amount"));
    close();
    close();
    element("TgTCThue", data.value("sub_total"));
    element("TgTThue", data.value("vat_amount"));
    element("TgTTTBSo", data.value("total_amount"));
    if (shape != Shape.NAMESPACED) {
      element("TgTTTBChu", AmountInWords.of(Long.parseLong(data.value("total_amount"))));
    }
    close();
  }

  private void signature() throws XMLStreamException {
    open("DSCKS");
    open("NBan");
    open("Signature");
    xml.writeDefaultNamespace(SIGNATURE);
    open("SignedInfo");
    open("Reference");
    xml.writeAttribute("URI", "#data");
    element("DigestValue", "ZmljdGlvbmFsIGRpZ2VzdCBvZiBhIHNhbXBsZQ==");
    close();
    close();
    element("SignatureValue", "ZmljdGlvbmFsIHNpZ25hdHVyZSBvZiBhIHNhbXBsZQ==");
    open("Object");
    xml.writeAttribute("Id", "SigningTime");
    element("SigningTime", isoDate() + "T15:30:00");
    close();
    close();
    close();
    close();
  }

  private void open(String name) throws XMLStreamException {
    xml.writeStartElement(name);
  }

  private void close() throws XMLStreamException {
    xml.writeEndElement();
  }

  private void element(String name, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      open(name);
      xml.writeCharacters(text);
      close();
    }
  }
}
