package vn.claimdesk.intake.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import vn.claimdesk.intake.IntakeLimits;
import vn.claimdesk.intake.IntakeRefusedException;
import vn.claimdesk.problem.Problems;

/**
 * Says refusals in the caller's language, as problem details (RFC 9457). Uploads that the server
 * gives up on arrive here before they reach a controller.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class IntakeProblems {

  private final MessageSource messages;
  private final Problems problems;
  private final IntakeLimits limits;

  IntakeProblems(MessageSource messages, Problems problems, IntakeLimits limits) {
    this.messages = messages;
    this.problems = problems;
    this.limits = limits;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(IntakeRefusedException refusal, Locale locale) {
    ProblemDetail problem = problems.of(HttpStatus.valueOf(refusal.status()), refusal, locale);
    String file = refusal.fileName();
    if (file != null) {
      String name = file.isEmpty() ? messages.getMessage("intake.nameless", null, locale) : file;
      problem.setDetail(name + ": " + problem.getDetail());
      problem.setProperty("file", file);
    }
    return answer(problem);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException tooLarge, Locale locale) {
    boolean tooMany = String.valueOf(tooLarge.getRootCause()).contains("FileCountLimit");
    return refused(
        tooMany
            ? tooMuch("tooManyFiles", limits.maxFiles())
            : tooMuch("uploadTooLarge", limits.maxFileSize().toMegabytes()),
        locale);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> unreadable(MultipartException unreadable, Locale locale) {
    return refused(new IntakeRefusedException(400, "uploadBroken", null), locale);
  }

  private static IntakeRefusedException tooMuch(String code, long limit) {
    return new IntakeRefusedException(413, code, null, Long.toString(limit));
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus())
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
