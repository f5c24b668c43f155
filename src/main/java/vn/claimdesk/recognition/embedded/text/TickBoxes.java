package vn.claimdesk.recognition.embedded.text;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;

/**
 * Looks at the picture where a line offers both genders to tick: OCR makes anything of a drawn box.
 * The marks become tokens of their own, {@code ☒} and {@code ☐}.
 */
final class TickBoxes {

  private static final Set<String> MALE = Set.of("nam", "male");
  private static final Set<String> FEMALE = Set.of("nu", "female");
  private static final double DARKER = 0.08;

  private final BufferedImage picture;

  TickBoxes(BufferedImage picture) {
    this.picture = picture;
  }

  /** The line with marks beside the words, or the same line where there are no boxes. */
  TextLine mark(TextLine line) {
    int male = index(line, MALE);
    int female = index(line, FEMALE);
    if (male < 0 || female < 0) {
      return line;
    }
    for (boolean before : new boolean[] {true, false}) {
      Optional<Box> one = beside(line, male, before);
      Optional<Box> other = beside(line, female, before);
      if (one.isPresent() && other.isPresent() && !one.equals(other)) {
        double ofMale = darkness(inner(one.get()));
        double ofFemale = darkness(inner(other.get()));
        if (Math.abs(ofMale - ofFemale) > DARKER) {
          return with(
              line,
              List.of(male, female),
              List.of(one.get(), other.get()),
              ofMale > ofFemale,
              before);
        }
      }
    }
    return line;
  }

  private static int index(TextLine line, Set<String> words) {
    for (int i = 0; i < line.size(); i++) {
      if (words.contains(line.token(i).letters()) && !labelled(line, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the word is part of the label {@code Nam/Nữ:}. */
  private static boolean labelled(TextLine line, int at) {
    for (int i = at; i < line.size() && i < at + 4; i++) {
      if (line.token(i).colon()) {
        return true;
      }
    }
    return false;
  }

  private static TextLine with(
      TextLine line, List<Integer> words, List<Box> boxes, boolean firstTicked, boolean before) {
    List<Token> tokens = new ArrayList<>();
    Set<Integer> walls = new HashSet<>();
    for (int i = 0; i < line.size(); i++) {
      Token token = line.token(i);
      int word = words.indexOf(i);
      if (word < 0 && boxes.stream().anyMatch(box -> covers(box, token.box()))) {
        continue;
      }
      if (line.wallBefore(i)) {
        walls.add(tokens.size());
      }
      Token mark =
          word < 0
              ? null
              : new Token((word == 0) == firstTicked ? "☒" : "☐", "", 0.9, boxes.get(word), false);
      if (mark != null && before) {
        tokens.add(mark);
      }
      tokens.add(token);
      if (mark != null && !before) {
        tokens.add(mark);
      }
    }
    return new TextLine(line.page(), tokens, walls, line.box(), line.height());
  }

  private static boolean covers(Box box, Box token) {
    int shared = Math.min(box.right(), token.right()) - Math.max(box.left(), token.left());
    return shared > 0.5 * token.width();
  }

  /** A drawn square beside a word. */
  private Optional<Box> beside(TextLine line, int word, boolean before) {
    Box box = line.token(word).box();
    int h = line.height();
    int left = before ? box.left() - 5 * h / 2 : box.right() + 1;
    int right = before ? box.left() - 1 : box.right() + 5 * h / 2;
    return square(
        Math.max(0, left),
        Math.max(0, box.top() - h / 2),
        Math.min(picture.getWidth(), right),
        Math.min(picture.getHeight(), box.bottom() + h / 2),
        h);
  }

  private Optional<Box> square(int left, int top, int right, int bottom, int height) {
    int width = right - left;
    if (width < 4 || bottom - top < 4) {
      return Optional.empty();
    }
    boolean[] dark = dark(left, top, width, bottom - top);
    boolean[] seen = new boolean[dark.length];
    @Nullable Box best = null;
    for (int start = 0; start < dark.length; start++) {
      if (dark[start] && !seen[start]) {
        Box box = component(dark, seen, start, width);
        double shape = (double) box.width() / Math.max(1, box.height());
        boolean size = box.height() > 0.55 * height && box.height() < 1.7 * height;
        if (size && shape > 0.72 && shape < 1.4 && framed(dark, width, box)) {
          best = best == null || box.height() > best.height() ? box : best;
        }
      }
    }
    return Optional.ofNullable(best)
        .map(
            box ->
                new Box(
                    left + box.left(), top + box.top(), left + box.right(), top + box.bottom()));
  }

  private boolean[] dark(int left, int top, int width, int height) {
    int[] gray = new int[width * height];
    int darkest = 255;
    int lightest = 0;
    for (int i = 0; i < gray.length; i++) {
      gray[i] = gray(left + i % width, top + i / width);
      darkest = Math.min(darkest, gray[i]);
      lightest = Math.max(lightest, gray[i]);
    }
    int threshold = lightest - (lightest - darkest) * 2 / 5;
    boolean[] dark = new boolean[gray.length];
    for (int i = 0; i < gray.length; i++) {
      dark[i] = lightest - darkest > 40 && gray[i] < threshold;
    }
    return dark;
  }

  private static Box component(boolean[] dark, boolean[] seen, int start, int width) {
    int left = width;
    int right = 0;
    int top = dark.length;
    int bottom = 0;
    List<Integer> open = new ArrayList<>(List.of(start));
    seen[start] = true;
    while (!open.isEmpty()) {
      int at = open.remove(open.size() - 1);
      int x = at % width;
      int y = at / width;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      for (int dy = -1; dy <= 1; dy++) {
        for (int dx = -1; dx <= 1; dx++) {
          int next = at + dy * width + dx;
          boolean inside = x + dx >= 0 && x + dx < width && next >= 0 && next < dark.length;
          if (inside && dark[next] && !seen[next]) {
            seen[next] = true;
            open.add(next);
          }
        }
      }
    }
    return new Box(left, top, right, bottom);
  }

  /** Whether dark runs along all four sides of the box, as letters do not have it. */
  private static boolean framed(boolean[] dark, int width, Box box) {
    int edge = Math.max(2, box.height() / 6);
    int[] sides = new int[4];
    for (int x = box.left(); x < box.right(); x++) {
      boolean above = false;
      boolean below = false;
      for (int i = 0; i < edge; i++) {
        above |= dark[(box.top() + i) * width + x];
        below |= dark[(box.bottom() - 1 - i) * width + x];
      }
      sides[0] += above ? 1 : 0;
      sides[1] += below ? 1 : 0;
    }
    for (int y = box.top(); y < box.bottom(); y++) {
      boolean left = false;
      boolean right = false;
      for (int i = 0; i < edge; i++) {
        left |= dark[y * width + box.left() + i];
        right |= dark[y * width + box.right() - 1 - i];
      }
      sides[2] += left ? 1 : 0;
      sides[3] += right ? 1 : 0;
    }
    return sides[0] > 0.8 * box.width()
        && sides[1] > 0.8 * box.width()
        && sides[2] > 0.8 * box.height()
        && sides[3] > 0.8 * box.height();
  }

  private static Box inner(Box box) {
    int edge = Math.max(2, box.height() / 4);
    return new Box(box.left() + edge, box.top() + edge, box.right() - edge, box.bottom() - edge);
  }

  /** How dark the area is, 0 for white to 1. */
  private double darkness(Box box) {
    long sum = 0;
    int count = 0;
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        sum += 255 - gray(x, y);
        count++;
      }
    }
    return count == 0 ? 0 : sum / (255.0 * count);
  }

  private int gray(int x, int y) {
    int rgb = picture.getRGB(x, y);
    return ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
  }
}
