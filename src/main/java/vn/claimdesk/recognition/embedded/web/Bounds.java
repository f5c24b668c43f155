package vn.claimdesk.recognition.embedded.web;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.stereotype.Component;

/** How many bytes may come in; what is larger is refused before more of it is kept. */
@Component
class Bounds {

  private static final int FRAME = 1 << 20;
  private static final int MOST_PICTURES = 3;
  private static final int IN_MEMORY = 1 << 20;

  private final long content;

  Bounds(EmbeddedProperties properties) {
    this.content = properties.maxContent().toBytes();
  }

  /** Bytes of one picture, PDF or XML. */
  long content() {
    return content;
  }

  /**
   * Bytes of the body of a call: base64 is a third longer, line breaks and the frame come on top.
   */
  int body(Call call) {
    long pictures = Math.max(1, call.pictures().size());
    return (int) Math.min(Integer.MAX_VALUE - 8, pictures * content * 7 / 5 + FRAME);
  }

  /** For the container, which counts while it reads: a body need not say how long it is. */
  MultipartConfigElement multipart() {
    return new MultipartConfigElement("", content, MOST_PICTURES * content + FRAME, IN_MEMORY);
  }
}
