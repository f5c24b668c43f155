package vn.claimdesk.recognition.cvs.call;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import vn.claimdesk.recognition.Paper;

/**
 * What a file holds: bytes in memory, or a file on disk that is read while it is sent and never
 * held as a whole.
 */
public sealed interface Content {

  int CHUNK = 16 * 1024;

  /** Such as {@code image/jpeg}. */
  String mediaType();

  /** In bytes. */
  long length();

  /** The bytes from the first on; each call reads anew. */
  InputStream open() throws IOException;

  static Content of(String mediaType, byte[] bytes) {
    return new InMemory(mediaType, bytes);
  }

  /**
   * A file on disk, which must stay as it is until the call has ended.
   *
   * @throws IOException where there is no such file
   */
  static Content of(String mediaType, Path file) throws IOException {
    return new OnDisk(mediaType, file, Files.size(file));
  }

  static Content of(Paper paper) {
    return of(paper.mediaType(), paper.content());
  }

  /** SHA-256 of the bytes, hexadecimal. */
  default String sha256() {
    MessageDigest digest = Sha256.digest();
    byte[] chunk = new byte[CHUNK];
    try (var in = new DigestInputStream(open(), digest)) {
      while (in.read(chunk) >= 0) {
        continue;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Sha256.hex(digest);
  }

  /** Bytes in memory. */
  record InMemory(String mediaType, byte[] bytes) implements Content {

    @Override
    public long length() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public String sha256() {
      MessageDigest digest = Sha256.digest();
      digest.update(bytes);
      return Sha256.hex(digest);
    }
  }

  /** A file on disk. */
  record OnDisk(String mediaType, Path file, long length) implements Content {

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
