package vn.claimdesk.demo.paper;

import java.awt.Color;

/** A family of fonts in the cuts that papers use. */
enum Family {
  SANS(Face.SANS, Face.SANS_BOLD, Face.SANS_ITALIC),
  SERIF(Face.SERIF, Face.SERIF_BOLD, Face.SERIF_ITALIC),
  MONO(Face.MONO, Face.MONO_BOLD, Face.MONO);

  private final Face regular;
  private final Face bold;
  private final Face italic;

  Family(Face regular, Face bold, Face italic) {
    this.regular = regular;
    this.bold = bold;
    this.italic = italic;
  }

  Type regular(double size, Color color) {
    return new Type(regular, size, color);
  }

  Type bold(double size, Color color) {
    return new Type(bold, size, color);
  }

  Type italic(double size, Color color) {
    return new Type(italic, size, color);
  }
}
