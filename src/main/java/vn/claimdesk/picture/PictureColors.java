package vn.claimdesk.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOException;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Brings every color model to plain blue, green, red, also the ones that the JDK's JPEG reader
 * leaves to its callers: the CMYK and YCCK of print shops.
 */
public final class PictureColors {

  private PictureColors() {}

  /**
   * Reads a picture, whatever its color model.
   *
   * @return 8-bit blue, green, red, without alpha, on white
   */
  public static BufferedImage read(ImageReader reader, int index, ImageReadParam param)
      throws IOException {
    Iterator<ImageTypeSpecifier> types;
    try {
      types = reader.getImageTypes(index);
    } catch (IIOException e) {
      types = null;
    }
    if (types == null || !types.hasNext()) {
      return ofInks(reader.readRaster(index, param), isYcck(reader, index));
    }
    BufferedImage picture = reader.read(index, param);
    ColorModel colors = picture.getColorModel();
    boolean gray = colors.getColorSpace().getNumComponents() == 1;
    return gray && picture.getType() == BufferedImage.TYPE_CUSTOM
        ? ofGray(picture)
        : opaque(picture);
  }

  /** The picture on white paper, without alpha. */
  public static BufferedImage opaque(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR
        && picture.getRaster().getParent() == null) {
      return picture;
    }
    BufferedImage opaque =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D graphics = opaque.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, opaque.getWidth(), opaque.getHeight());
    graphics.drawImage(picture, 0, 0, null);
    graphics.dispose();
    return opaque;
  }

  /** Gray with alpha or 16 bits: kept as bright as it is, where drawing it would brighten it. */
  private static BufferedImage ofGray(BufferedImage picture) {
    Raster raster = picture.getRaster();
    int shift = Math.max(0, raster.getSampleModel().getSampleSize(0) - 8);
    boolean alpha = raster.getNumBands() > 1;
    int width = raster.getWidth();
    int[] gray = new int[width];
    int[] opacity = new int[width];
    int[] row = new int[width];
    BufferedImage plain =
        new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, gray);
      if (alpha) {
        raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 1, opacity);
      }
      for (int x = 0; x < width; x++) {
        int covered = alpha ? opacity[x] >> shift : 255;
        int level = ((gray[x] >> shift) * covered + 255 * (255 - covered)) / 255;
        row[x] = level << 16 | level << 8 | level;
      }
      plain.setRGB(0, y, width, 1, row, 0, width);
    }
    return plain;
  }

  private static boolean isYcck(ImageReader reader, int index) throws IOException {
    Node tree = reader.getImageMetadata(index).getAsTree("javax_imageio_jpeg_image_1.0");
    NodeList adobe = ((IIOMetadataNode) tree).getElementsByTagName("app14Adobe");
    return adobe.getLength() > 0
        && "2".equals(((IIOMetadataNode) adobe.item(0)).getAttribute("transform"));
  }

  /** Four inks, inverted as Adobe's programs write them. */
  private static BufferedImage ofInks(Raster raster, boolean ycck) throws IIOException {
    if (raster.getNumBands() != 4) {
      throw new IIOException("Unknown color model of " + raster.getNumBands() + " bands");
    }
    int width = raster.getWidth();
    int[] inks = new int[width * 4];
    int[] row = new int[width];
    BufferedImage plain =
        new BufferedImage(width, raster.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
    for (int y = 0; y < raster.getHeight(); y++) {
      raster.getPixels(0, y, width, 1, inks);
      for (int x = 0; x < width; x++) {
        row[x] = ycck ? ofYcck(inks, 4 * x) : ofCmyk(inks, 4 * x);
      }
      plain.setRGB(0, y, width, 1, row, 0, width);
    }
    return plain;
  }

  private static int ofCmyk(int[] inks, int at) {
    int black = inks[at + 3];
    return inks[at] * black / 255 << 16
        | inks[at + 1] * black / 255 << 8
        | inks[at + 2] * black / 255;
  }

  private static int ofYcck(int[] inks, int at) {
    double luma = inks[at];
    double blue = inks[at + 1] - 128.0;
    double red = inks[at + 2] - 128.0;
    int[] cmyk = {
      level(255 - luma - 1.402 * red),
      level(255 - luma + 0.344136 * blue + 0.714136 * red),
      level(255 - luma - 1.772 * blue),
      inks[at + 3]
    };
    return ofCmyk(cmyk, 0);
  }

  private static int level(double value) {
    return (int) Math.max(0, Math.min(255, Math.round(value)));
  }
}
