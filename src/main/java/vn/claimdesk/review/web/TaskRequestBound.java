package vn.claimdesk.review.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Type;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJacksonInputMessage;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Reads no more of what a form sends than a draft can take; 413 where there is more. */
@RestControllerAdvice(basePackageClasses = TaskDraftController.class)
class TaskRequestBound extends RequestBodyAdviceAdapter {

  /** A draft's characters as bytes, with room for how they may be escaped. */
  private static final int MOST_BYTES = 4 * TaskDraftController.MAX_DRAFT;

  private final TaskAccess access;

  TaskRequestBound(TaskAccess access) {
    this.access = access;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type target, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type target,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    byte[] body = message.getBody().readNBytes(MOST_BYTES + 1);
    if (body.length > MOST_BYTES) {
      throw access.problem(
          HttpStatus.PAYLOAD_TOO_LARGE, "draftTooLarge", LocaleContextHolder.getLocale());
    }
    return new MappingJacksonInputMessage(new ByteArrayInputStream(body), message.getHeaders());
  }
}
