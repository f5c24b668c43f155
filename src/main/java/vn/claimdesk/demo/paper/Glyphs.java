package vn.claimdesk.demo.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Outlines and widths of a face's letters, read from the font file itself: the same on every
 * machine, whatever fonts or font libraries it has. Sizes are in em.
 */
final class Glyphs {

  private static final Map<Face, Glyphs> LOADED = new EnumMap<>(Face.class);

  private record Glyph(Path2D outline, double advance) {}

  private final byte[] program;
  private final TrueTypeFont font;
  private final CmapLookup cmap;
  private final double unitsPerEm;
  private final Map<Integer, Glyph> glyphs = new HashMap<>();

  private Glyphs(byte[] program) throws IOException {
    this.program = program;
    this.font = new TTFParser().parse(new RandomAccessReadBuffer(program));
    this.cmap = font.getUnicodeCmapLookup();
    this.unitsPerEm = font.getUnitsPerEm();
  }

  static Glyphs of(Face face) {
    synchronized (LOADED) {
      return LOADED.computeIfAbsent(face, Glyphs::load);
    }
  }

  private static Glyphs load(Face face) {
    try (InputStream stream = Glyphs.class.getResourceAsStream(face.resource())) {
      if (stream == null) {
        throw new IllegalStateException("font missing: " + face.resource());
      }
      return new Glyphs(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The font file. */
  byte[] program() {
    return program;
  }

  double width(String text) {
    return text.codePoints().mapToDouble(codePoint -> glyph(codePoint).advance).sum();
  }

  /** The text's outline, baseline at 0, y downwards. */
  Path2D outline(String text) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double x = 0;
    for (int codePoint : text.codePoints().toArray()) {
      Glyph glyph = glyph(codePoint);
      path.append(glyph.outline.getPathIterator(AffineTransform.getTranslateInstance(x, 0)), false);
      x += glyph.advance;
    }
    return path;
  }

  private synchronized Glyph glyph(int codePoint) {
    return glyphs.computeIfAbsent(codePoint, this::loadGlyph);
  }

  private Glyph loadGlyph(int codePoint) {
    int id = cmap.getGlyphId(codePoint);
    if (id == 0) {
      throw new IllegalArgumentException("no glyph for " + Character.toString(codePoint));
    }
    try {
      GlyphData data = font.getGlyph().getGlyph(id);
      Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
      if (data != null) {
        outline.append(
            data.getPath()
                .getPathIterator(AffineTransform.getScaleInstance(1 / unitsPerEm, -1 / unitsPerEm)),
            false);
      }
      return new Glyph(outline, font.getAdvanceWidth(id) / unitsPerEm);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
