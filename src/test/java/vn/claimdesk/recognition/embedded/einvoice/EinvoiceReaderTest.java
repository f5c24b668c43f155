package vn.claimdesk.recognition.embedded.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EinvoiceReaderTest {

  @Test
  void readsAWrappedInvoiceWithANamespaceAndTotalsBesideItsContent() {
    Einvoice invoice =
        only(
            """
            <t:TDiep xmlns:t="urn:x"><t:DLieu><t:HDon><t:DLHDon Id="d"><t:TTChung><t:SHDon>7</t:SHDon>
            <t:NLap>2026-02-09</t:NLap><t:HTTToan>TM/CK</t:HTTToan></t:TTChung>
            <t:NDHDon><t:NBan><t:Ten>Phòng khám</t:Ten><t:MST>0100109106</t:MST>
            <t:STKNHang>123456789</t:STKNHang><t:TNHang>Ngân hàng Ví Dụ</t:TNHang></t:NBan>
            <t:DSHHDVu>
            <t:HHDVu><t:TChat>1</t:TChat><t:STT>1</t:STT><t:THHDVu>Khám</t:THHDVu><t:ThTien>200000</t:ThTien><t:TSuat>KCT</t:TSuat>
            <t:TTKhac><t:TTin><t:TTruong>VATAmount</t:TTruong><t:DLieu>0</t:DLieu></t:TTin></t:TTKhac></t:HHDVu>
            <t:HHDVu><t:TChat>3</t:TChat><t:THHDVu>Chiết khấu</t:THHDVu><t:ThTien>20000</t:ThTien></t:HHDVu>
            <t:HHDVu><t:TChat>4</t:TChat><t:THHDVu>Ghi chú</t:THHDVu></t:HHDVu>
            </t:DSHHDVu></t:NDHDon>
            <t:TToan><t:TgTCThue>180000</t:TgTCThue><t:TgTTTBSo>180000</t:TgTTTBSo></t:TToan>
            </t:DLHDon></t:HDon></t:DLieu></t:TDiep>
            """);

    assertThat(invoice.fields())
        .containsEntry("invoice_no", "7")
        .containsEntry("date", "09/02/2026")
        .containsEntry("sub_total", "180000")
        .containsEntry("total_amount", "180000")
        .containsEntry("vat_amount", "")
        .containsEntry("vat_rate", "KCT");
    assertThat(invoice.accounts()).hasSize(1);
    assertThat(invoice.lines()).hasSize(2);
    assertThat(invoice.lines().get(0)).containsEntry("tax_amount", "0");
    assertThat(invoice.lines().get(1)).containsEntry("amount_before_tax", "-20000");
  }

  @Test
  void readsTheOlderFormat() {
    Einvoice invoice =
        only(
            """
            <inv:invoice xmlns:inv="http://laphoadon.gdt.gov.vn/2014/09/invoicexml/v1"><inv:invoiceData>
            <inv:invoiceNumber>0000123</inv:invoiceNumber><inv:invoiceSeries>AA/19E</inv:invoiceSeries>
            <inv:invoiceIssuedDate>2019-05-06</inv:invoiceIssuedDate>
            <inv:sellerLegalName>Nhà thuốc Mẫu</inv:sellerLegalName><inv:sellerTaxCode>0100109106</inv:sellerTaxCode>
            <inv:items><inv:item><inv:lineNumber>1</inv:lineNumber><inv:itemName>Vitamin C</inv:itemName>
            <inv:quantity>2</inv:quantity><inv:vatPercentage>5</inv:vatPercentage></inv:item></inv:items>
            <inv:totalAmountWithVAT>21000</inv:totalAmountWithVAT></inv:invoiceData></inv:invoice>
            """);

    assertThat(invoice.fields())
        .containsEntry("supplier", "Nhà thuốc Mẫu")
        .containsEntry("total_amount", "21000")
        .containsEntry("date", "06/05/2019");
    assertThat(invoice.lines().get(0))
        .containsEntry("description", "Vitamin C")
        .containsEntry("tax", "5%");
  }

  @Test
  void findsNoInvoiceInOtherXml() {
    assertThat(read("<html><body/></html>")).isEmpty();
  }

  @Test
  void refusesAnyDocumentType() {
    assertThatThrownBy(() -> read("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/x.dtd\"><a/>"))
        .isInstanceOf(UnreadableXmlException.class);
  }

  private static Einvoice only(String xml) {
    List<Einvoice> invoices = read(xml);
    assertThat(invoices).hasSize(1);
    return invoices.get(0);
  }

  private static List<Einvoice> read(String xml) {
    return EinvoiceReader.read(xml.getBytes(StandardCharsets.UTF_8));
  }
}
