package vn.claimdesk.recognition.embedded.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/**
 * The recognition contract's operations on pictures and PDFs. Its errors are answered with HTTP 200
 * and their number; {@code check_sum} is the caller's own and changes nothing.
 */
@RestController
@ConditionalOnProperty(name = "claimdesk.embedded.enabled", matchIfMissing = true)
@RequestMapping("/api/v2")
@io.swagger.v3.oas.annotations.Hidden
class EmbeddedController {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedController.class);
  private static final String LABELS = "/ocr/document/get_label_claim";
  private static final String CLAIMS = "/ocr/claims";
  private static final String INVOICE = "/ocr/document/invoice";
  private static final String STATEMENT = "/ocr/document/bank_statement";
  private static final String INVOICE_XML = "/ocr/document/invoice-xml";

  private final PictureInput input;
  private final Recognizer recognizer;
  private final InvoiceXmlAnswer invoiceXml;
  private final Quota quota;

  EmbeddedController(
      PictureInput input, Recognizer recognizer, InvoiceXmlAnswer invoiceXml, Quota quota) {
    this.input = input;
    this.recognizer = recognizer;
    this.invoiceXml = invoiceXml;
    this.quota = quota;
  }

  @GetMapping({LABELS, CLAIMS, INVOICE, STATEMENT})
  Envelope byUrl(
      HttpServletRequest request,
      @RequestParam(name = "img", required = false) @Nullable String address,
      @RequestParam(name = "format_type", required = false) @Nullable String formatType,
      @RequestParam(name = "get_thumb", required = false) @Nullable String thumb) {
    return picture(request, thumb, () -> input.fromUrl(formatType, address));
  }

  @PostMapping(
      path = {LABELS, CLAIMS, INVOICE, STATEMENT},
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Envelope byFile(
      HttpServletRequest request,
      @RequestParam(name = "img", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "format_type", required = false) @Nullable String formatType,
      @RequestParam(name = "get_thumb", required = false) @Nullable String thumb)
      throws IOException {
    byte[] content = input.fromFile(formatType, file);
    return picture(request, thumb, () -> content);
  }

  @PostMapping(
      path = {LABELS, CLAIMS, INVOICE, STATEMENT},
      consumes = MediaType.APPLICATION_JSON_VALUE)
  Envelope byBase64(
      HttpServletRequest request,
      @RequestParam(name = "format_type", required = false) @Nullable String formatType,
      @RequestParam(name = "get_thumb", required = false) @Nullable String thumb)
      throws IOException {
    byte[] content = input.fromJson(formatType, request.getInputStream());
    return picture(request, thumb, () -> content);
  }

  @PostMapping(path = INVOICE_XML, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  Envelope byXml(
      @RequestParam(name = "img", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "format_type", required = false) @Nullable String formatType)
      throws IOException {
    byte[] content = input.fromFile(formatType, file);
    quota.check();
    Envelope answer = Envelope.success(invoiceXml.of(content));
    quota.use();
    return answer;
  }

  /** Any other body is not what a {@code format_type} of the contract can announce. */
  @PostMapping({LABELS, CLAIMS, INVOICE, STATEMENT, INVOICE_XML})
  Envelope byAnythingElse() {
    throw new ContractException(ContractError.INCORRECT_FORMAT_TYPE);
  }

  private Envelope picture(
      HttpServletRequest request, @Nullable String thumb, Supplier<byte[]> content) {
    quota.check();
    Operation operation = Operation.at(request.getRequestURI()).orElseThrow();
    boolean pictures = "true".equalsIgnoreCase(thumb);
    Envelope answer = Envelope.success(recognizer.answer(operation, content.get(), pictures));
    quota.use();
    return answer;
  }

  @ExceptionHandler
  Envelope contractError(ContractException error) {
    LOG.debug("answered {}", error.error(), error);
    return error.error().envelope();
  }

  @ExceptionHandler
  Envelope brokenUpload(MultipartException error) {
    LOG.debug("broken upload", error);
    return ContractError.INCORRECT_IMAGE.envelope();
  }

  @ExceptionHandler
  ResponseEntity<Envelope> failure(RuntimeException error) {
    LOG.error("recognition failed", error);
    return ResponseEntity.internalServerError().body(ContractError.PROCESSING.envelope());
  }
}
