package vn.claimdesk.recognition.embedded.text;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.PageText;
import vn.claimdesk.recognition.embedded.page.Word;

/** Lays words out on a page as a printer would, for tests that need no picture. */
public final class Sketch {

  private static final int HEIGHT = 24;

  private final List<Word> words = new ArrayList<>();
  private final List<Box> horizontal = new ArrayList<>();
  private final List<Box> vertical = new ArrayList<>();
  private final List<Box> seals = new ArrayList<>();
  private final int index;
  private double confidence = 0.96;
  private int y = 60;

  private Sketch(int index) {
    this.index = index;
  }

  public static Sketch page(int index) {
    return new Sketch(index);
  }

  /** Words that follow are read with this confidence. */
  public Sketch confidence(double value) {
    confidence = value;
    return this;
  }

  /** A line of running text; {@code |} moves on to the next multiple of 200 pixels. */
  public Sketch line(String text) {
    return line(100, text);
  }

  public Sketch line(int x, String text) {
    put(x, y, HEIGHT, text);
    y += 40;
    return this;
  }

  public Sketch title(String text) {
    put(500, y, 36, text);
    y += 70;
    return this;
  }

  public Sketch space(int pixels) {
    y += pixels;
    return this;
  }

  /** Cells of a row, each at its own x. */
  public Sketch row(int[] xs, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        put(xs[i], y, HEIGHT, cells[i]);
      }
    }
    y += 40;
    return this;
  }

  /** Cells of a row, each ending at its own x. */
  public Sketch rowEnding(int[] rights, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        put(rights[i] - width(cells[i], HEIGHT), y, HEIGHT, cells[i]);
      }
    }
    y += 40;
    return this;
  }

  public Sketch rule(int left, int right) {
    horizontal.add(new Box(left, y - 9, right, y - 7));
    return this;
  }

  public Sketch walls(int top, int... xs) {
    for (int x : xs) {
      vertical.add(new Box(x, top, x + 2, y));
    }
    return this;
  }

  public Sketch seal(int left, int top) {
    seals.add(new Box(left, top, left + 280, top + 280));
    return this;
  }

  public int y() {
    return y;
  }

  private void put(int x, int top, int height, String text) {
    int at = x;
    for (String piece : text.split(" ")) {
      if (piece.equals("|")) {
        at = (at / 200 + 1) * 200;
        continue;
      }
      int width = width(piece, height);
      if (!piece.isEmpty()) {
        words.add(new Word(piece, confidence, new Box(at, top, at + width, top + height)));
      }
      at += width + height / 3;
    }
  }

  private static int width(String text, int height) {
    return Math.max(4, text.length() * height / 2);
  }

  public PageText text() {
    return new PageText(
        index,
        new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY),
        words,
        horizontal,
        vertical,
        false,
        List.of(),
        seals);
  }

  public ReadPage read() {
    return ReadPage.of(text());
  }
}
