package vn.claimdesk.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rectangle on a page picture in pixels; right and bottom are the first pixel outside. */
public record Box(int left, int top, int right, int bottom) {

  /** Left, top, right and bottom, as they go over the wire; null for none. */
  public static @Nullable List<Integer> corners(@Nullable Box box) {
    return box == null ? null : List.of(box.left, box.top, box.right, box.bottom);
  }

  public int width() {
    return right - left;
  }

  public int height() {
    return bottom - top;
  }

  /** The smallest box around both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }
}
