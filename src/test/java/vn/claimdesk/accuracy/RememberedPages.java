package vn.claimdesk.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import vn.claimdesk.field.Box;
import vn.claimdesk.recognition.embedded.page.PageReader;
import vn.claimdesk.recognition.embedded.page.PageText;
import vn.claimdesk.recognition.embedded.page.Word;

/**
 * Keeps drawn papers and the words that OCR found on them in a folder, so that a change to
 * templates is measured in seconds. Whoever changes the reading of pages takes an empty folder.
 */
final class RememberedPages implements PageReader {

  private static final ObjectMapper JSON = new JsonMapper();

  private record Page(
      int index,
      byte[] picture,
      List<Word> words,
      List<Box> horizontalRules,
      List<Box> verticalRules,
      boolean textLayer,
      List<Page> parts,
      List<Box> seals) {

    static Page of(PageText page) {
      return new Page(
          page.index(),
          encode(page.picture()),
          page.words(),
          page.horizontalRules(),
          page.verticalRules(),
          page.textLayer(),
          page.parts().stream().map(Page::of).toList(),
          page.seals());
    }

    PageText text() {
      return new PageText(
          index,
          decode(picture),
          words,
          horizontalRules,
          verticalRules,
          textLayer,
          parts.stream().map(Page::text).toList(),
          seals);
    }
  }

  private static byte[] encode(BufferedImage picture) {
    BufferedImage gray =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    gray.createGraphics().drawImage(picture, 0, 0, null);
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(gray, "jpeg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage decode(byte[] jpeg) {
    try {
      return ImageIO.read(new ByteArrayInputStream(jpeg));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final Path folder;
  private final PageReader reader;

  RememberedPages(Path folder, PageReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  @Override
  public List<PageText> read(byte[] content) {
    Path file = folder.resolve(key(content) + ".json");
    try {
      if (!Files.exists(file)) {
        List<Page> pages = reader.read(content).stream().map(Page::of).toList();
        keep(file, JSON.writeValueAsBytes(pages));
      }
      return Arrays.stream(JSON.readValue(file.toFile(), Page[].class)).map(Page::text).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void check(byte[] content) {
    reader.check(content);
  }

  @Override
  public boolean isPdf(byte[] content) {
    return reader.isPdf(content);
  }

  /** The bytes kept under the name, made first where there are none. */
  static byte[] kept(Path folder, String name, Supplier<byte[]> make) {
    Path file = folder.resolve(key(name.getBytes(StandardCharsets.UTF_8)) + ".paper");
    try {
      if (!Files.exists(file)) {
        keep(file, make.get());
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keep(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), "part", "");
    Files.write(part, content);
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String key(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
