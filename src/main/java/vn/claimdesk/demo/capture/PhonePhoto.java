package vn.claimdesk.demo.capture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Sheets or cards lying on a table, photographed with a phone held not quite straight above. */
public final class PhonePhoto {

  /** The resolution at which sheets have to be drawn for this camera. */
  public static final int SHEET_DPI = 200;

  /** The resolution at which cards have to be drawn for this camera. */
  public static final int CARD_DPI = 400;

  /**
   * How the photo was taken.
   *
   * @param tilt how far corners stray, share of the width
   * @param turn degrees the sheet lies askew at most
   * @param shadow darkest part of the shadow, 0 to 1
   * @param blur standard deviation in pixels
   * @param noise standard deviation in steps of 255
   */
  public record Condition(double tilt, double turn, double shadow, double blur, double noise) {
    public static final Condition GOOD = new Condition(0.012, 1.5, 0.16, 0.6, 4);
    public static final Condition POOR = new Condition(0.035, 4, 0.38, 1.05, 8);
  }

  private final Random random;
  private final Condition condition;
  private final int width;
  private final int height;
  private final int wood;
  private @Nullable BufferedImage ground;
  private @Nullable BufferedImage shadow;
  private double contact = 0.55;

  private PhonePhoto(Condition condition, int width, int height, long seed) {
    this.random = new Random(seed);
    this.condition = condition;
    this.width = width;
    this.height = height;
    this.wood = random.nextInt(Table.COUNT);
  }

  /** A photo of one sheet that fills most of the picture. */
  public static BufferedImage of(BufferedImage sheet, Condition condition, long seed) {
    boolean landscape = sheet.getWidth() > sheet.getHeight();
    PhonePhoto photo =
        new PhonePhoto(condition, landscape ? 2720 : 2040, landscape ? 2040 : 2720, seed);
    return photo.take(List.of(photo.lay(sheet, 0.5, 0.5, 0.83)));
  }

  /**
   * A photo of one sheet that lies anywhere: on all sorts of grounds, among other things, curled or
   * folded, near or far, a corner outside the picture, in the shadow of hand and phone.
   */
  public static BufferedImage anywhere(BufferedImage sheet, Condition condition, long seed) {
    Random framing = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    boolean landscape = sheet.getWidth() > sheet.getHeight() != framing.nextDouble() < 0.08;
    double pixels = 0.9 + 0.5 * framing.nextDouble();
    int longer = (int) (2720 * pixels);
    int shorter = (int) (2040 * pixels);
    PhonePhoto photo =
        new PhonePhoto(condition, landscape ? longer : shorter, landscape ? shorter : longer, seed);
    photo.goOut();
    boolean cutOff = framing.nextDouble() < 0.2;
    double share = cutOff ? 0.98 : 0.74 + 0.2 * framing.nextDouble();
    double strayX = cutOff ? 0.03 * (framing.nextBoolean() ? 1 : -1) : 0;
    Laid laid = photo.lay(sheet, 0.5 + strayX, 0.5, share, share, Bend.of(photo.random));
    BufferedImage taken = photo.take(List.of(laid));
    if (framing.nextDouble() < 0.2) {
      Hand.thumb(taken, framing);
    }
    return taken;
  }

  /** A photo of cards that lie anywhere, one below the other or side by side. */
  public static BufferedImage cardsAnywhere(
      List<BufferedImage> cards, Condition condition, long seed) {
    Random framing = new Random(seed * 0x9E3779B97F4A7C15L + 7);
    boolean beside = framing.nextBoolean();
    int across = beside ? cards.size() : 1;
    int down = beside ? 1 : cards.size();
    int room = across == 1 && down == 1 ? 1900 : 1500;
    PhonePhoto photo = new PhonePhoto(condition, room * across, room * down * 3 / 4, seed);
    photo.goOut();
    double share = 0.6 + 0.25 * framing.nextDouble();
    List<Laid> laid = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      double x = beside ? (i + 0.5) / across : 0.5;
      double y = beside ? 0.5 : (i + 0.5) / down;
      laid.add(photo.lay(cards.get(i), x, y, share / across, share / down, Bend.FLAT));
    }
    return photo.take(laid);
  }

  private void goOut() {
    ground = Ground.of(random, width, height);
    contact = 0.6 + 0.38 * random.nextDouble();
    shadow =
        random.nextDouble() < 0.5
            ? Hand.shadow(random, width, height, condition.shadow() * 1.2)
            : null;
  }

  /** A photo of cards, one below the other. */
  public static BufferedImage ofCards(List<BufferedImage> cards, Condition condition, long seed) {
    PhonePhoto photo = new PhonePhoto(condition, 1600, cards.size() * 1120, seed);
    List<Laid> laid =
        java.util.stream.IntStream.range(0, cards.size())
            .mapToObj(
                i -> photo.lay(cards.get(i), 0.5, (i + 0.5) / cards.size(), 0.8 / cards.size()))
            .toList();
    return photo.take(laid);
  }

  /** A sheet and where the camera sees it. */
  private record Laid(BufferedImage sheet, int[] pixels, Perspective inverse, Bend bend) {}

  private Laid lay(BufferedImage sheet, double centerX, double centerY, double share) {
    return lay(sheet, centerX, centerY, 0.86, share, Bend.FLAT);
  }

  private Laid lay(
      BufferedImage sheet, double centerX, double centerY, double across, double down, Bend bend) {
    double scale = Math.min(across * width / sheet.getWidth(), down * height / sheet.getHeight());
    double w = sheet.getWidth() * scale;
    double h = sheet.getHeight() * scale;
    double turn = Math.toRadians((random.nextDouble() * 2 - 1) * condition.turn());
    double[] corners = new double[8];
    double[] source = {
      0, 0, sheet.getWidth(), 0, sheet.getWidth(), sheet.getHeight(), 0, sheet.getHeight()
    };
    for (int i = 0; i < 4; i++) {
      double dx = (i == 0 || i == 3 ? -w : w) / 2;
      double dy = (i < 2 ? -h : h) / 2;
      corners[2 * i] = centerX * width + dx * Math.cos(turn) - dy * Math.sin(turn) + stray();
      corners[2 * i + 1] = centerY * height + dx * Math.sin(turn) + dy * Math.cos(turn) + stray();
    }
    int[] pixels = ((DataBufferInt) sheet.getRaster().getDataBuffer()).getData();
    return new Laid(sheet, pixels, Perspective.between(corners, source), bend);
  }

  private double stray() {
    return (random.nextDouble() * 2 - 1) * condition.tilt() * width;
  }

  private BufferedImage take(List<Laid> laid) {
    BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] out = ((DataBufferInt) photo.getRaster().getDataBuffer()).getData();
    Lighting lighting = new Lighting(random, condition.shadow(), width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double light = shadow == null ? 1 : Hand.at(shadow, x, y);
        out[y * width + x] = lighting.on(color(laid, x, y), light, x, y);
      }
    }
    BufferedImage soft = Blur.of(photo, condition.blur());
    Grain.add(soft, condition.noise(), random.nextLong());
    return soft;
  }

  private int color(List<Laid> laid, int x, int y) {
    double shade = 1;
    for (Laid one : laid) {
      double sx = one.inverse.x(x, y);
      double sy = one.inverse.y(x, y);
      int w = one.sheet.getWidth();
      int h = one.sheet.getHeight();
      sy += one.bend.lower(sx / w) * h;
      if (sx >= 0 && sy >= 0 && sx < w - 1 && sy < h - 1) {
        int seen = sample(one.pixels, w, sx, sy);
        return one.bend == Bend.FLAT ? seen : shaded(seen, one.bend.light(sx / w, sy / h));
      }
      double outside =
          Math.max(Math.max(-sx, sx - w) - w * 0.004, Math.max(-sy, sy - h) - h * 0.002) / w;
      if (outside < 0.02) {
        shade = Math.min(shade, contact + 22 * Math.max(0, outside));
      }
    }
    return ground == null
        ? Table.color(wood, x, y, shade)
        : shaded(ground.getRGB(x, y), Math.min(1, shade));
  }

  private static int shaded(int color, double light) {
    return Grain.clamp((int) ((color >> 16 & 255) * light)) << 16
        | Grain.clamp((int) ((color >> 8 & 255) * light)) << 8
        | Grain.clamp((int) ((color & 255) * light));
  }

  private static int sample(int[] pixels, int stride, double x, double y) {
    int left = (int) x;
    int top = (int) y;
    int fx = (int) ((x - left) * 256);
    int fy = (int) ((y - top) * 256);
    int at = top * stride + left;
    int result = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int upper = (pixels[at] >> shift & 255) * (256 - fx) + (pixels[at + 1] >> shift & 255) * fx;
      int lower =
          (pixels[at + stride] >> shift & 255) * (256 - fx)
              + (pixels[at + stride + 1] >> shift & 255) * fx;
      result |= (upper * (256 - fy) + lower * fy >> 16) << shift;
    }
    return result;
  }
}
