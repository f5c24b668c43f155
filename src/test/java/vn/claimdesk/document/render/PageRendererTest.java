package vn.claimdesk.document.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.claimdesk.SampleFiles;

class PageRendererTest {

  @Test
  void drawsEveryPageOfAPdfAt150Dpi() throws Exception {
    List<RenderedPage> pages = render("application/pdf", SampleFiles.pdf("one", "two"));

    assertThat(pages).extracting(RenderedPage::index).containsExactly(0, 1);
    assertThat(pages.get(0).width()).isEqualTo(1275);
    assertThat(pages.get(0).height()).isBetween(1649, 1650);
    assertThat(dark(decode(pages.get(0)))).isGreaterThan(100);
  }

  @Test
  void opensThePicturesThatOfficeScannersPutIntoPdfs() {
    assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
  }

  @Test
  void drawsAPosterCoarser() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(
          new org.apache.pdfbox.pdmodel.PDPage(
              new org.apache.pdfbox.pdmodel.common.PDRectangle(7200, 7200)));
      var bytes = new java.io.ByteArrayOutputStream();
      document.save(bytes);

      RenderedPage page = render("application/pdf", bytes.toByteArray()).get(0);

      assertThat((long) page.width() * page.height()).isLessThan(16_100_000);
    }
  }

  @Test
  void turnsAPhotoUprightAsItsTagSays() throws Exception {
    byte[] photo = SampleFiles.jpegLyingOnItsSide(400, 200);

    RenderedPage page = render("image/jpeg", photo).get(0);

    assertThat(page.width()).isEqualTo(200);
    assertThat(page.height()).isEqualTo(400);
    BufferedImage upright = decode(page);
    assertThat(new Color(upright.getRGB(100, 50)).getGreen()).as("red half on top").isLessThan(60);
    assertThat(new Color(upright.getRGB(100, 350)).getGreen()).isGreaterThan(200);
  }

  @Test
  void turnsEveryOrientationIntoTheSamePicture() {
    BufferedImage picture = new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, 0xFF0000);
    int[][] whereTheFirstPixelGoes = {
      {0, 0}, {2, 0}, {2, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 2}, {0, 2}
    };

    for (int tag = 1; tag <= 8; tag++) {
      BufferedImage upright = new Orientation(tag).apply(picture);
      int[] at = whereTheFirstPixelGoes[tag - 1];
      assertThat(upright.getWidth()).isEqualTo(tag < 5 ? 3 : 2);
      assertThat(upright.getRGB(at[0], at[1]) & 0xFFFFFF).as("tag " + tag).isEqualTo(0xFF0000);
    }
  }

  @Test
  void drawsEveryPageOfATiff() {
    List<RenderedPage> pages = render("image/tiff", SampleFiles.tiff(3, 300, 200));

    assertThat(pages).hasSize(3).allMatch(page -> page.width() == 300 && page.height() == 200);
  }

  @Test
  void drawsAnInvoiceSoThatItsDataCanBeRead() throws Exception {
    byte[] xml = SampleFiles.invoiceXml();

    RenderedPage page = render("application/xml", xml).get(0);
    assertThat(page.width()).isBetween(1200, 1300);
    assertThat(dark(decode(page))).isGreaterThan(2000);
    try (PDDocument sheet = Loader.loadPDF(InvoiceSheet.draw(xml))) {
      assertThat(new PDFTextStripper().getText(sheet))
          .contains("Hóa đơn bán hàng", "2 C26TAA", "Phòng khám Đa khoa Hoa Sen Demo", "0100109106")
          .contains(
              "Nguyễn Thị Mẫu", "Khám bệnh chuyên khoa", "KCT", "500.000", "Năm trăm nghìn đồng");
    }
  }

  @Test
  void drawsAnInvoiceOfTheOlderFormatAsItsFields() throws Exception {
    String xml =
        "<inv:invoice xmlns:inv='http://laphoadon.gdt.gov.vn/2014/09/invoicexml/v1'>"
            + "<inv:sellerLegalName>Nhà thuốc Mẫu 漢 \u0007</inv:sellerLegalName></inv:invoice>";
    byte[] bytes = xml.replace("\u0007", "").getBytes(StandardCharsets.UTF_8);

    try (PDDocument sheet = Loader.loadPDF(InvoiceSheet.draw(bytes))) {
      assertThat(new PDFTextStripper().getText(sheet))
          .contains("sellerLegalName", "Nhà thuốc Mẫu ?");
    }
  }

  @Test
  void growsTheSheetWithALongInvoice() throws Exception {
    String xml = new String(SampleFiles.invoiceXml(), StandardCharsets.UTF_8);
    int from = xml.indexOf("<HHDVu>");
    int to = xml.indexOf("</HHDVu>") + "</HHDVu>".length();
    String line = xml.substring(from, to);

    byte[] sheet =
        InvoiceSheet.draw(xml.replace(line, line.repeat(310)).getBytes(StandardCharsets.UTF_8));

    try (PDDocument document = Loader.loadPDF(sheet)) {
      assertThat(document.getNumberOfPages()).isOne();
      assertThat(new PDFTextStripper().getText(document)).contains("… và 10 dòng nữa", "Bằng chữ");
    }
  }

  private static List<RenderedPage> render(String mediaType, byte[] content) {
    List<RenderedPage> pages = new ArrayList<>();
    new PageRenderer().render(mediaType, content, pages::add);
    return pages;
  }

  private static BufferedImage decode(RenderedPage page) throws Exception {
    return ImageIO.read(new ByteArrayInputStream(page.picture()));
  }

  private static long dark(BufferedImage picture) {
    return java.util.stream.IntStream.range(0, picture.getWidth() * picture.getHeight())
        .filter(i -> (picture.getRGB(i % picture.getWidth(), i / picture.getWidth()) & 0xFF) < 80)
        .count();
  }
}
