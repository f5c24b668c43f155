package vn.claimdesk.recognition.cvs.http;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;

/** An answer that is here as a whole and can be had without being copied. */
record ReceivedBody(byte[] bytes) implements Response.Body {

  /** The bytes of an answer, whichever transport it came by. */
  static byte[] bytes(Response response) throws IOException {
    Response.Body body = response.body();
    if (body == null) {
      return new byte[0];
    }
    return body instanceof ReceivedBody whole ? whole.bytes : body.asInputStream().readAllBytes();
  }

  @Override
  public Integer length() {
    return bytes.length;
  }

  @Override
  public boolean isRepeatable() {
    return true;
  }

  @Override
  public InputStream asInputStream() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public Reader asReader(Charset charset) {
    return new InputStreamReader(asInputStream(), charset);
  }

  @Override
  public void close() {}
}
