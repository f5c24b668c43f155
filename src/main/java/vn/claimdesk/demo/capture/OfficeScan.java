package vn.claimdesk.demo.capture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A sheet out of an office scanner: 200 dpi, slightly askew, noisy, a little soft. */
public final class OfficeScan {

  /** The resolution at which sheets have to be drawn for this scanner. */
  public static final int DPI = 200;

  private OfficeScan() {}

  /** The scanned picture, as large as the sheet. */
  public static BufferedImage of(BufferedImage sheet, long seed) {
    Random random = new Random(seed);
    double degrees = (0.5 + random.nextDouble() * 1.5) * (random.nextBoolean() ? 1 : -1);
    int paper = 246 + random.nextInt(8);
    BufferedImage scan =
        new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scan.createGraphics();
    graphics.setColor(new Color(paper, paper, paper - 3));
    graphics.fillRect(0, 0, scan.getWidth(), scan.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.rotate(Math.toRadians(degrees), scan.getWidth() / 2.0, scan.getHeight() / 2.0);
    graphics.translate(random.nextInt(9) - 4, random.nextInt(13) - 6);
    graphics.drawImage(sheet, 0, 0, null);
    graphics.dispose();
    Grain.add(scan, 5 + random.nextInt(4), seed);
    return scan;
  }
}
