package vn.claimdesk;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small well-formed files of every sort that is taken in, made anew for each test. */
public final class SampleFiles {

  private SampleFiles() {}

  /** A PDF with a text layer: each page shows its text. */
  public static byte[] pdf(String... pageTexts) {
    return lockedPdf("", pageTexts);
  }

  /** A PDF that asks for the password, or for none where it is empty. */
  public static byte[] lockedPdf(String password, String... pageTexts) {
    try (PDDocument document = new PDDocument()) {
      for (String text : pageTexts) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
          content.newLineAtOffset(72, 600);
          content.showText(text);
          content.endText();
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture whose left half is red and whose right half is white, in ImageIO's format. */
  public static byte[] picture(String format, int width, int height) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(halves(width, height), format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A TIFF of several pages of those sizes. */
  public static byte[] tiff(int pages, int width, int height) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var output = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(output);
      writer.prepareWriteSequence(null);
      for (int page = 0; page < pages; page++) {
        writer.writeToSequence(new IIOImage(halves(width, height), null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** A JPEG that a phone took lying on its side: orientation tag 6, to be turned clockwise. */
  public static byte[] jpegLyingOnItsSide(int width, int height) {
    byte[] jpeg = picture("jpeg", width, height);
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(jpeg, 0, 2);
    bytes.writeBytes(exif);
    bytes.write(jpeg, 2, jpeg.length - 2);
    return bytes.toByteArray();
  }

  /** An e-invoice of a fictional clinic. */
  public static byte[] invoiceXml() {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <HDon><DLHDon Id="data"><TTChung><PBan>2.0.0</PBan><THDon>Hóa đơn bán hàng</THDon>
        <KHMSHDon>2</KHMSHDon><KHHDon>C26TAA</KHHDon><SHDon>17</SHDon><NLap>2026-03-05</NLap>
        </TTChung><NDHDon><NBan><Ten>Phòng khám Đa khoa Hoa Sen Demo</Ten><MST>0100109106</MST>
        <DChi>1 phố Ví Dụ, Hà Nội</DChi></NBan><NMua><HVTNMHang>Nguyễn Thị Mẫu</HVTNMHang></NMua>
        <DSHHDVu><HHDVu><STT>1</STT><THHDVu>Khám bệnh chuyên khoa</THHDVu><DVTinh>Lần</DVTinh>
        <SLuong>1</SLuong><DGia>500000</DGia><ThTien>500000</ThTien><TSuat>KCT</TSuat></HHDVu>
        </DSHHDVu><TToan><TgTCThue>500000</TgTCThue><TgTTTBSo>500000</TgTTTBSo>
        <TgTTTBChu>Năm trăm nghìn đồng</TgTTTBChu></TToan></NDHDon></DLHDon></HDon>
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  private static BufferedImage halves(int width, int height) {
    BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = picture.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.dispose();
    return picture;
  }
}
