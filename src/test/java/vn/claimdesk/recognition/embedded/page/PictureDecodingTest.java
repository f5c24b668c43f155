package vn.claimdesk.recognition.embedded.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.claimdesk.recognition.embedded.page.ReaderForTests.LIMITS;
import static vn.claimdesk.recognition.embedded.page.ReaderForTests.READER;
import static vn.claimdesk.recognition.embedded.page.ReaderForTests.encoded;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

class PictureDecodingTest {

  private static List<BufferedImage> decode(byte[] content) {
    List<BufferedImage> pages = new ArrayList<>();
    new PictureDecoder(LIMITS).decode(content, InputKind.of(content), pages::add);
    return pages;
  }

  private static BufferedImage leftHalfBlack(int type) {
    BufferedImage picture = new BufferedImage(60, 40, type);
    for (int y = 0; y < 40; y++) {
      for (int x = 0; x < 60; x++) {
        picture.setRGB(x, y, (x < 30 ? Color.BLACK : Color.WHITE).getRGB());
      }
    }
    return picture;
  }

  private static int level(BufferedImage picture, int x, int y) {
    return picture.getRGB(x, y) & 0xff;
  }

  private static byte[] pngHeader(int width, int height) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(png);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    byte[] header =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(StandardCharsets.US_ASCII))
            .putInt(width)
            .putInt(height)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 check = new CRC32();
    check.update(header);
    out.writeInt(13);
    out.write(header);
    out.writeInt((int) check.getValue());
    return png.toByteArray();
  }

  /** The same JPEG with EXIF data that say how it has to be turned. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif =
        ByteBuffer.allocate(36)
            .putShort((short) 0xffe1)
            .putShort((short) 34)
            .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
            .put(new byte[] {'M', 'M', 0, 42})
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) 0x0112)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .putShort((short) 0)
            .putInt(0)
            .array();
    byte[] turned = new byte[jpeg.length + exif.length];
    System.arraycopy(jpeg, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(jpeg, 2, turned, 2 + exif.length, jpeg.length - 2);
    return turned;
  }

  @Test
  void goesByTheBytesAndNotByAnyName() throws IOException {
    assertThat(InputKind.of(encoded(leftHalfBlack(BufferedImage.TYPE_3BYTE_BGR), "jpg")))
        .isEqualTo(InputKind.JPEG);
    assertThat(InputKind.of(encoded(leftHalfBlack(BufferedImage.TYPE_3BYTE_BGR), "tiff")))
        .isEqualTo(InputKind.TIFF);
    for (byte[] other :
        List.of(
            encoded(leftHalfBlack(BufferedImage.TYPE_3BYTE_BGR), "gif"),
            "<?xml version='1.0'?><HDon/>".getBytes(StandardCharsets.UTF_8),
            new byte[] {'M', 'Z', 0, 1, 2, 3})) {
      assertThatThrownBy(() -> READER.read(other))
          .isInstanceOf(UnreadableInputException.class)
          .hasMessageContaining("no JPEG, PNG, TIFF or PDF");
    }
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> READER.read(new byte[0]))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("empty");
  }

  @Test
  void refusesADecompressionBombByItsHeader() throws IOException {
    byte[] bomb = pngHeader(60_000, 60_000);
    assertThatThrownBy(() -> READER.read(bomb))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void refusesPicturesThatAreCutOff() throws IOException {
    byte[] jpeg = encoded(PageReaderTest.letter().picture(), "jpg");
    byte[] png = encoded(PageReaderTest.letter().picture(), "png");
    for (byte[] whole : List.of(jpeg, png)) {
      assertThatThrownBy(() -> READER.read(Arrays.copyOf(whole, whole.length / 2)))
          .isInstanceOf(UnreadableInputException.class);
    }
  }

  @Test
  void readsAJpegThatLacksNothingButItsEndMarker() throws IOException {
    byte[] jpeg = encoded(leftHalfBlack(BufferedImage.TYPE_3BYTE_BGR), "jpg");
    BufferedImage decoded = decode(Arrays.copyOf(jpeg, jpeg.length - 2)).get(0);
    assertThat(level(decoded, 8, 38)).isLessThan(30);
    assertThat(level(decoded, 52, 38)).isGreaterThan(225);
  }

  @Test
  void refusesRandomBytesBehindAKnownBeginning() {
    byte[] junk = new byte[5000];
    new java.util.Random(1).nextBytes(junk);
    junk[0] = (byte) 0xff;
    junk[1] = (byte) 0xd8;
    junk[2] = (byte) 0xff;
    assertThatThrownBy(() -> READER.read(junk)).isInstanceOf(UnreadableInputException.class);
  }

  @Test
  void turnsAPhotoAsItsExifDataSay() throws IOException {
    byte[] jpeg = encoded(leftHalfBlack(BufferedImage.TYPE_3BYTE_BGR), "jpg");
    BufferedImage upright = decode(withOrientation(jpeg, 6)).get(0);
    assertThat(upright.getWidth()).isEqualTo(40);
    assertThat(level(upright, 20, 5)).isLessThan(40);
    assertThat(level(upright, 20, 55)).isGreaterThan(215);
    BufferedImage onItsHead = decode(withOrientation(jpeg, 3)).get(0);
    assertThat(level(onItsHead, 5, 20)).isGreaterThan(215);
    BufferedImage mirrored = decode(withOrientation(jpeg, 2)).get(0);
    assertThat(level(mirrored, 5, 20)).isGreaterThan(215);
    BufferedImage left = decode(withOrientation(jpeg, 8)).get(0);
    assertThat(level(left, 20, 5)).isGreaterThan(215);
  }

  @Test
  void putsTransparentPicturesOnWhitePaper() throws IOException {
    BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB);
    picture.setRGB(10, 10, 0xff000000);
    BufferedImage decoded = decode(encoded(picture, "png")).get(0);
    assertThat(level(decoded, 30, 30)).isEqualTo(255);
    assertThat(level(decoded, 10, 10)).isZero();
  }

  @Test
  void keepsTheBrightnessOfGrayPictures() throws IOException {
    for (int type : new int[] {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY}) {
      BufferedImage gray = new BufferedImage(60, 40, type);
      int full = type == BufferedImage.TYPE_BYTE_GRAY ? 255 : 65535;
      for (int x = 0; x < 60; x++) {
        for (int y = 0; y < 40; y++) {
          gray.getRaster().setSample(x, y, 0, full / 4);
        }
      }
      assertThat(level(decode(encoded(gray, "png")).get(0), 30, 20)).isBetween(60, 67);
    }
  }

  @Test
  void keepsTheBrightnessOfGrayPicturesWithAlpha() throws IOException {
    ComponentColorModel colors =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster = colors.createCompatibleWritableRaster(60, 40);
    for (int x = 0; x < 60; x++) {
      for (int y = 0; y < 40; y++) {
        raster.setPixel(x, y, new int[] {64, x < 30 ? 255 : 0});
      }
    }
    BufferedImage decoded =
        decode(encoded(new BufferedImage(colors, raster, false, null), "png")).get(0);
    assertThat(level(decoded, 10, 20)).isBetween(60, 67);
    assertThat(level(decoded, 50, 20)).isEqualTo(255);
  }

  @Test
  void understandsTheInksOfPrintShops() throws IOException {
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 48; y++) {
        inks.setPixel(x, y, new int[] {255, 255, 255, x < 32 ? 0 : 255});
      }
    }
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(jpeg)) {
      writer.setOutput(out);
      writer.write(new IIOImage(inks, null, null));
    }
    writer.dispose();
    BufferedImage decoded = decode(jpeg.toByteArray()).get(0);
    assertThat(level(decoded, 8, 24)).isLessThan(30);
    assertThat(level(decoded, 56, 24)).isGreaterThan(225);
  }

  @Test
  void decodesEveryPageOfATiffAndRefusesTooMany() throws IOException {
    assertThat(decode(tiff(3))).hasSize(3);
    byte[] tooMany = tiff(6);
    assertThatThrownBy(() -> decode(tooMany))
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining("more than 5 pages");
  }

  private static byte[] tiff(int pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int page = 0; page < pages; page++) {
        writer.writeToSequence(
            new IIOImage(leftHalfBlack(BufferedImage.TYPE_3BYTE_BGR), null, null), null);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
    return bytes.toByteArray();
  }
}
