package vn.claimdesk.document.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Stands in for a page that cannot be drawn: a crossed-out sheet that needs no font. */
final class NoticeSheet {

  private static final int WIDTH = 620;
  private static final int HEIGHT = 877;
  private static final int MARGIN = 40;

  private NoticeSheet() {}

  static BufferedImage draw() {
    BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.GRAY);
    graphics.setStroke(new BasicStroke(4));
    graphics.drawRect(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN);
    graphics.drawLine(MARGIN, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN);
    graphics.drawLine(WIDTH - MARGIN, MARGIN, MARGIN, HEIGHT - MARGIN);
    graphics.dispose();
    return sheet;
  }
}
