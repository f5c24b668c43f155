package vn.claimdesk.recognition.cvs.http;

import feign.RequestTemplate;
import feign.codec.Encoder;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Makes multipart and JSON bodies whose pictures are read, and encoded, while they are sent. */
class BodyEncoder implements Encoder {

  private static final String CONTENT_TYPE = "Content-Type";

  private final JsonBody json = new JsonBody();

  @Override
  public void encode(Object body, Type type, RequestTemplate template) {
    StreamedBody streamed =
        template.headers().getOrDefault(CONTENT_TYPE, List.of()).contains("multipart/form-data")
            ? MultipartBody.of((Map<?, ?>) body)
            : json.of(body);
    template.removeHeader(CONTENT_TYPE).header(CONTENT_TYPE, streamed.mediaType());
    template.body(BodyCounter.leave(streamed), StandardCharsets.UTF_8);
  }
}
