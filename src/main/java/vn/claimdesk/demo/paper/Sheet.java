package vn.claimdesk.demo.paper;

import java.awt.Color;
import java.awt.Shape;

/**
 * Something that can be printed on. Lengths in points (1/72 inch), origin top left, y downwards.
 */
public interface Sheet {

  double width();

  double height();

  /** Sets one line of text. */
  void text(String text, double x, double baseline, Type type);

  void draw(Shape shape, Color color, double lineWidth);

  void fill(Shape shape, Color color);
}
