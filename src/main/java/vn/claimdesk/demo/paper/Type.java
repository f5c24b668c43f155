package vn.claimdesk.demo.paper;

import java.awt.Color;

/** How a text is set: face, size in points, color. */
public record Type(Face face, double size, Color color) {

  double width(String text) {
    return Glyphs.of(face).width(text) * size;
  }

  Type sized(double newSize) {
    return new Type(face, newSize, color);
  }
}
