package vn.claimdesk.recognition;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.field.Box;

/**
 * The text of a page as it was read.
 *
 * @param index of the page within the paper that was sent, from 0
 */
public record TextPage(int index, List<Block> blocks) {

  /** Lines that stand together. */
  public record Block(List<Line> lines) {}

  /** Words on one height. */
  public record Line(List<Word> words) {

    /** The words with a space between them. */
    public String text() {
      return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** Of the least certain word; null where a word has none. */
    public @Nullable Double confidence() {
      return words.stream().map(Word::confidence).anyMatch(Objects::isNull)
          ? null
          : words.stream().map(Word::confidence).min(Double::compare).orElse(null);
    }

    /** Around all words that have one. */
    public @Nullable Box box() {
      return words.stream().map(Word::box).filter(Objects::nonNull).reduce(Box::union).orElse(null);
    }
  }

  /**
   * A piece of text.
   *
   * @param confidence probability 0 to 1, or null where none was given
   * @param box on the page as it was sent, in pixels
   */
  public record Word(String text, @Nullable Double confidence, @Nullable Box box) {}

  /** All lines, block by block. */
  public Stream<Line> lines() {
    return blocks.stream().flatMap(block -> block.lines().stream());
  }
}
