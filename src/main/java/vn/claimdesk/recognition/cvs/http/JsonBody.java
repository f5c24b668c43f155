package vn.claimdesk.recognition.cvs.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import feign.codec.EncodeException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.claimdesk.recognition.cvs.call.Content;
import vn.claimdesk.recognition.cvs.http.StreamedBody.Piece;

/**
 * JSON in which pictures stand as base64. The text is written with empty strings in their places;
 * it is cut there, and the pictures are encoded between the pieces when the body is sent.
 */
class JsonBody {

  /** A picture, and where in the text its string is open. */
  private record Picture(int position, Content content) {}

  /** The pictures of the text that is being written. */
  private static final class Pictures extends ArrayList<Picture> {}

  private final ObjectWriter json =
      JsonMapper.builder()
          .addModule(new SimpleModule().addSerializer(Content.class, new EmptyString()))
          .build()
          .writer();

  /** An object with {@link Content}s anywhere in it. */
  StreamedBody of(Object body) {
    var pictures = new Pictures();
    var text = new ByteArrayOutputStream();
    try {
      json.withAttribute(Pictures.class, pictures).writeValue(text, body);
    } catch (IOException unwritable) {
      throw new EncodeException("no JSON can be made of " + body.getClass(), unwritable);
    }
    return new StreamedBody("application/json", pieces(text.toByteArray(), pictures));
  }

  private static List<Piece> pieces(byte[] text, Pictures pictures) {
    List<Piece> pieces = new ArrayList<>();
    int from = 0;
    for (Picture picture : pictures) {
      pieces.add(Piece.of(text, from, picture.position()));
      pieces.add(Piece.base64(picture.content()));
      from = picture.position();
    }
    pieces.add(Piece.of(text, from, text.length));
    return pieces;
  }

  private static final class EmptyString extends JsonSerializer<Content> {

    @Override
    public void serialize(Content content, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString("");
      json.flush();
      int behind = ((ByteArrayOutputStream) json.getOutputTarget()).size();
      ((Pictures) provider.getAttribute(Pictures.class)).add(new Picture(behind - 1, content));
    }
  }
}
