package vn.claimdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.ApiCalls;
import vn.claimdesk.ApiCalls.Answer;
import vn.claimdesk.ApiCalls.Part;
import vn.claimdesk.SampleFiles;

/**
 * Files made to do harm, or broken on their way, end at the door with their name and the reason.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class HostileFilesTest {

  private static final String CLAIM =
      """
      {"policyNumber":"HOS-1","insuredName":"Nguyễn Thị Mẫu","lineOfBusiness":"health",
       "benefit":"outpatient","claimedAmount":500000,"reference":"hostile"}""";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  private ApiCalls intake;

  @BeforeEach
  void keepAPolicy() throws Exception {
    intake = new ApiCalls(port, "intake");
    new ApiCalls(port, "admin").put("/api/policies/HOS-1", PolicyApiTest.POLICY);
  }

  static Stream<Arguments> hostileFiles() throws IOException {
    byte[] pdf = SampleFiles.pdf("one", "two");
    byte[] jpeg = SampleFiles.picture("jpeg", 400, 300);
    byte[] png = SampleFiles.picture("png", 400, 300);
    byte[] tiff = SampleFiles.tiff(2, 400, 300);
    byte[] xml = SampleFiles.invoiceXml();
    return Stream.of(
        arguments("empty.pdf", new byte[0], 422, "fileEmpty"),
        arguments("empty", new byte[0], 422, "fileEmpty"),
        arguments("renamed.jpg", pdf, 415, "fileExtension"),
        arguments("renamed.pdf", jpeg, 415, "fileExtension"),
        arguments("renamed.xml", png, 415, "fileExtension"),
        arguments("invoice.pdf", xml, 415, "fileExtension"),
        arguments("paper.exe", pdf, 415, "fileExtension"),
        arguments("program.pdf", text("MZ\u0090\u0000 program"), 415, "fileType"),
        arguments("text.pdf", text("just some text"), 415, "fileType"),
        arguments("archive.pdf", text("PK\u0003\u0004 zip"), 415, "fileType"),
        arguments("page.xml", text("<!DOCTYPE html><html><script>x()</script>"), 415, "fileType"),
        arguments(
            "drawing.xml", text("<svg xmlns='http://www.w3.org/2000/svg'/>"), 415, "fileType"),
        arguments("truncated.pdf", half(pdf), 422, "pdfUnreadable"),
        arguments("header-only.pdf", text("%PDF-1.7\n%%EOF"), 422, "pdfUnreadable"),
        arguments("garbage.pdf", garbage("%PDF-1.7\n", "\n%%EOF"), 422, "pdfUnreadable"),
        arguments("locked.pdf", SampleFiles.lockedPdf("secret", "x"), 422, "pdfEncrypted"),
        arguments("bomb.pdf", pdfWith(deflated(zeros(300))), 422, "pdfBomb"),
        arguments("nested-bomb.pdf", pdfWith(deflated(deflated(zeros(300)))), 422, "pdfBomb"),
        arguments("picture-bomb.pdf", pdfWithHugePicture(), 422, "pdfBomb"),
        arguments("truncated.jpg", half(jpeg), 422, "pictureUnreadable"),
        arguments("cut-thumbnail.jpg", cutBehindThumbnail(jpeg), 422, "pictureUnreadable"),
        arguments("truncated.png", half(png), 422, "pictureUnreadable"),
        arguments("truncated.tif", half(tiff), 422, "pictureUnreadable"),
        arguments("circle.tif", circularTiff(), 422, "pictureUnreadable"),
        arguments("corrupt.png", corrupt(png), 422, "pictureUnreadable"),
        arguments("bomb.png", pngOf(60_000, 60_000), 422, "pictureTooLarge"),
        arguments("wide-bomb.png", pngOf(25_000, 25_000), 422, "pictureTooLarge"),
        arguments("bomb.tif", resized(tiff, 60_000), 422, "pictureTooLarge"),
        arguments("bomb.jpg", jpegClaiming(65_000, 65_000, jpeg), 422, "pictureTooLarge"),
        arguments("dot.png", pngOf(1, 1), 422, "pictureTooSmall"),
        arguments("picture-and-pdf.jpg", joined(jpeg, pdf), 422, "fileAmbiguous"),
        arguments(
            "picture-and-page.png", joined(png, text("<HTML><script>")), 422, "fileAmbiguous"),
        arguments("pdf-and-zip.pdf", joined(pdf, text("PK\u0005\u0006")), 422, "fileAmbiguous"),
        arguments("xxe.xml", xxe(), 422, "xmlUnsafe"),
        arguments("parameter-xxe.xml", parameterXxe(), 422, "xmlUnsafe"),
        arguments("laughs.xml", billionLaughs(), 422, "xmlUnsafe"),
        arguments("laughs-utf16.xml", utf16(billionLaughs()), 422, "xmlUnsafe"),
        arguments("deep.xml", text("<HDon>" + "<a>".repeat(100_000)), 422, "xmlUnsafe"),
        arguments("truncated.xml", half(xml), 422, "xmlUnreadable"),
        arguments("order.xml", text("<order><line/></order>"), 422, "xmlNotInvoice"));
  }

  @ParameterizedTest(name = "{0} → {3}")
  @MethodSource("hostileFiles")
  void refusesTheClaimNamesTheFileAndStoresNothing(
      String name, byte[] content, int status, String code) throws Exception {
    long started = System.nanoTime();
    List<Integer> before = stored();

    Answer answer =
        intake.postParts(
            "/api/claims",
            "vi",
            List.of(
                Part.claim(CLAIM),
                Part.file("good.pdf", SampleFiles.pdf("good")),
                Part.file(name, content)));

    String body = new String(answer.response().body(), StandardCharsets.UTF_8);
    assertThat(answer.status()).as(body).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("code").textValue()).isEqualTo(code);
    assertThat(answer.json().path("file").textValue()).isEqualTo(name);
    assertThat(answer.json().path("detail").textValue()).startsWith(name + ": ");
    assertThat(body).doesNotContain("root:", "Exception");
    assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(20));
    assertThat(stored()).isEqualTo(before);
  }

  private List<Integer> stored() {
    return Stream.of("claim", "claim_number", "claim_file", "audit_entry", "act_ru_execution")
        .map(table -> jdbc.sql("select count(*) from " + table).query(Integer.class).single())
        .toList();
  }

  @Test
  void takesInAPdfThatIsOnlyProtectedAgainstChanges() throws Exception {
    byte[] restricted = ownerLocked();

    var inspected =
        new vn.claimdesk.intake.inspection.InspectionForTests().open("restricted.pdf", restricted);

    assertThat(inspected).isEqualTo("application/pdf");
  }

  private static byte[] ownerLocked() throws IOException {
    try (var document = org.apache.pdfbox.Loader.loadPDF(SampleFiles.pdf("x"))) {
      document.protect(
          new org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy(
              "owner", "", new org.apache.pdfbox.pdmodel.encryption.AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] half(byte[] content) {
    return Arrays.copyOf(content, content.length / 2);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] garbage(String head, String tail) {
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    return joined(joined(text(head), noise), text(tail));
  }

  private static byte[] zeros(int megabytes) {
    return new byte[megabytes << 20];
  }

  private static byte[] deflated(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
      packed.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdfWith(byte[] stream) {
    byte[] head =
        text(
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Filter/FlateDecode/Length "
                + stream.length
                + ">>stream\n");
    byte[] tail = text("\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF\n");
    return joined(joined(head, stream), tail);
  }

  private static byte[] pdfWithHugePicture() {
    return text(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
            + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
            + "/Resources<</XObject<</I 4 0 R>>>>>>endobj\n"
            + "4 0 obj<</Type/XObject/Subtype/Image/Width 100000/Height 100000"
            + "/ColorSpace/DeviceGray/BitsPerComponent 1/Length 4>>stream\n1234\nendstream endobj\n"
            + "trailer<</Root 1 0 R/Size 5>>\n%%EOF\n");
  }

  /** A JPEG cut off within its pixels whose metadata still holds a whole thumbnail. */
  private static byte[] cutBehindThumbnail(byte[] jpeg) {
    byte[] thumbnail = SampleFiles.picture("jpeg", 32, 32);
    int length = thumbnail.length + 2;
    byte[] head = {
      (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length
    };
    return half(joined(joined(head, thumbnail), Arrays.copyOfRange(jpeg, 2, jpeg.length)));
  }

  private static byte[] corrupt(byte[] png) {
    byte[] corrupt = png.clone();
    for (int i = 60; i < corrupt.length - 40; i++) {
      corrupt[i] ^= 0x5A;
    }
    return corrupt;
  }

  /** A well-formed PNG of one bit a pixel that unpacks to far more than its size. */
  private static byte[] pngOf(int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
    header.put((byte) 1).put((byte) 0);
    chunk(png, "IHDR", header.array());
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    try (var packed = new DeflaterOutputStream(pixels, new Deflater(Deflater.BEST_SPEED))) {
      byte[] row = new byte[1 + (width + 7) / 8];
      for (int y = 0; y < height; y++) {
        packed.write(row);
      }
    }
    chunk(png, "IDAT", pixels.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    CRC32 crc = new CRC32();
    crc.update(text(type));
    crc.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(text(type));
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }

  private static byte[] jpegClaiming(int width, int height, byte[] jpeg) {
    byte[] claiming = jpeg.clone();
    for (int i = 2; i + 9 < claiming.length; i++) {
      if ((claiming[i] & 0xFF) == 0xFF && (claiming[i + 1] & 0xFF) == 0xC0) {
        ByteBuffer.wrap(claiming).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
        return claiming;
      }
    }
    throw new IllegalStateException("no frame header");
  }

  /** Puts another width and height into every directory of a big-endian or little-endian TIFF. */
  private static byte[] resized(byte[] tiff, int side) {
    ByteBuffer buffer = ByteBuffer.wrap(tiff.clone());
    buffer.order(tiff[0] == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
    for (int at = buffer.getInt(4); at != 0; ) {
      int count = buffer.getShort(at);
      for (int i = 0; i < count; i++) {
        int entry = at + 2 + 12 * i;
        int tag = buffer.getShort(entry);
        if (tag == 256 || tag == 257) {
          buffer.putShort(entry + 2, (short) 4).putInt(entry + 8, side);
        }
      }
      at = buffer.getInt(at + 2 + 12 * count);
    }
    return buffer.array();
  }

  private static byte[] circularTiff() {
    byte[] tiff = SampleFiles.tiff(1, 100, 100);
    ByteBuffer buffer = ByteBuffer.wrap(tiff);
    buffer.order(tiff[0] == 'I' ? java.nio.ByteOrder.LITTLE_ENDIAN : java.nio.ByteOrder.BIG_ENDIAN);
    int directory = buffer.getInt(4);
    buffer.putInt(directory + 2 + 12 * buffer.getShort(directory), directory);
    return tiff;
  }

  private static byte[] xxe() {
    return text(
        "<?xml version='1.0'?><!DOCTYPE HDon [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<HDon><DLHDon><NDHDon><Ten>&x;</Ten></NDHDon></DLHDon></HDon>");
  }

  private static byte[] parameterXxe() {
    return text(
        "<!DOCTYPE HDon [<!ENTITY % x SYSTEM 'http://127.0.0.1:9/x.dtd'> %x;]>"
            + "<HDon><DLHDon/></HDon>");
  }

  private static byte[] billionLaughs() {
    StringBuilder xml = new StringBuilder("<?xml version='1.0'?><!DOCTYPE HDon [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 12; i++) {
      xml.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    return text(xml + "]><HDon><DLHDon>&a11;</DLHDon></HDon>");
  }

  private static byte[] utf16(byte[] xml) {
    return new String(xml, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.UTF_16);
  }
}
