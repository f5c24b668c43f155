package vn.claimdesk.intake.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

class PictureInspectionTest {

  private static byte[] noisyJpeg() throws IOException {
    BufferedImage picture = new BufferedImage(200, 160, BufferedImage.TYPE_3BYTE_BGR);
    Random random = new Random(1);
    for (int at = 0; at < 200 * 160; at++) {
      picture.setRGB(at % 200, at / 200, random.nextInt(1 << 24));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpegOfPrintInks() throws IOException {
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 64, 48, 4, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(jpeg)) {
      writer.setOutput(out);
      writer.write(new IIOImage(inks, null, null));
    }
    writer.dispose();
    return jpeg.toByteArray();
  }

  private static int pages(byte[] jpeg) throws Refusal {
    return new PictureInspection(1_000_000).inspect(FileType.JPEG, jpeg);
  }

  @Test
  void takesAJpegOfPrintInks() throws Exception {
    assertThat(pages(jpegOfPrintInks())).isOne();
  }

  @Test
  void takesAJpegThatLacksNothingButItsEndMarker() throws Exception {
    byte[] jpeg = noisyJpeg();
    assertThat(pages(Arrays.copyOf(jpeg, jpeg.length - 2))).isOne();
  }

  @Test
  void refusesAJpegThatLacksRows() throws Exception {
    byte[] jpeg = noisyJpeg();
    for (int left : new int[] {jpeg.length / 3, jpeg.length * 9 / 10}) {
      byte[] cut = Arrays.copyOf(jpeg, left);
      assertThatThrownBy(() -> pages(cut)).isInstanceOf(Refusal.class);
    }
  }
}
