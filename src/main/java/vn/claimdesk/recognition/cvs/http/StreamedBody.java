package vn.claimdesk.recognition.cvs.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import vn.claimdesk.recognition.cvs.call.Content;

/**
 * The body of a request in pieces that are opened one after the other while it is sent, so that
 * pictures are never held as a whole. Its length is known beforehand: nothing is chunked.
 */
record StreamedBody(String mediaType, List<Piece> pieces) {

  /** Opens a piece; each time anew, since a body may be sent twice. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  /** A run of bytes. */
  record Piece(long length, Source source) {

    static Piece of(byte[] bytes, int from, int to) {
      return new Piece(to - from, () -> new ByteArrayInputStream(bytes, from, to - from));
    }

    static Piece of(byte[] bytes) {
      return of(bytes, 0, bytes.length);
    }

    static Piece of(Content content) {
      return new Piece(content.length(), content::open);
    }

    static Piece base64(Content content) {
      return new Piece(
          Base64Stream.length(content.length()), () -> new Base64Stream(content.open()));
    }
  }

  long length() {
    return pieces.stream().mapToLong(Piece::length).sum();
  }

  HttpRequest.BodyPublisher publisher() {
    return BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(this::open), length());
  }

  InputStream open() {
    var sources = pieces.stream().map(StreamedBody::opened).iterator();
    return new SequenceInputStream(
        new java.util.Enumeration<>() {
          @Override
          public boolean hasMoreElements() {
            return sources.hasNext();
          }

          @Override
          public InputStream nextElement() {
            return sources.next();
          }
        });
  }

  private static InputStream opened(Piece piece) {
    try {
      return piece.source().open();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
