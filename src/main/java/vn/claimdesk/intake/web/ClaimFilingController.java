package vn.claimdesk.intake.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Encoding;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.intake.Intake;
import vn.claimdesk.intake.IntakeRefusedException;

/**
 * Files claims over HTTP. Takes the request apart itself, to say in words what is wrong with it.
 */
@RestController
@Tag(name = "Claims")
class ClaimFilingController {

  private static final String CLAIM = "claim";
  private static final String FILES = "files";

  private final Intake intake;
  private final StatedClaimReader reader;

  ClaimFilingController(Intake intake, StatedClaimReader reader) {
    this.intake = intake;
    this.reader = reader;
  }

  /** What the caller gets to know at once. */
  @Schema(name = "FiledClaim")
  record Receipt(
      @Schema(example = "C26-000123") String claimNumber,
      @Schema(example = "reading") String status) {}

  @Operation(
      summary = "File a claim with its papers",
      description =
          "Checks everything before anything is stored, then answers before any paper is read. The"
              + " same `reference` again answers 200 with the claim filed first and starts nothing."
              + " A file sent twice in one claim is kept once.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                      schema = @Schema(implementation = ClaimUpload.class),
                      encoding =
                          @Encoding(name = CLAIM, contentType = MediaType.APPLICATION_JSON_VALUE))),
      responses = {
        @ApiResponse(
            responseCode = "201",
            description = "Filed",
            headers = @Header(name = "Location", description = "The claim"),
            content = @Content(schema = @Schema(implementation = Receipt.class))),
        @ApiResponse(
            responseCode = "200",
            description = "The reference is known: the claim filed first",
            content = @Content(schema = @Schema(implementation = Receipt.class))),
        @ApiResponse(
            responseCode = "4XX",
            description = "Refused; nothing is stored",
            content =
                @Content(
                    mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                    schema = @Schema(implementation = ProblemDetail.class),
                    examples =
                        @ExampleObject(
                            """
                            {"type":"about:blank","title":"Unprocessable Entity","status":422,
                             "detail":"scan.pdf: the PDF asks for a password. Send it without one.",
                             "instance":"/api/claims","code":"pdfEncrypted","file":"scan.pdf"}""")))
      })
  @PostMapping(path = "/api/claims")
  ResponseEntity<Receipt> file(HttpServletRequest request, Principal user)
      throws IOException, ServletException {
    MultipartHttpServletRequest multipart =
        WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
    if (multipart == null) {
      throw new IntakeRefusedException(415, "notMultipart", null);
    }
    refuseUnexpected(multipart);
    Intake.Request stated = reader.read(claimPart(multipart));
    Intake.Filed filed = intake.file(stated, uploads(multipart), user.getName());
    return answer(filed);
  }

  private static ResponseEntity<Receipt> answer(Intake.Filed filed) {
    Claim claim = filed.claim();
    URI location = URI.create("/api/claims/" + claim.claimNumber());
    return ResponseEntity.status(filed.created() ? 201 : 200)
        .location(location)
        .body(new Receipt(claim.claimNumber(), claim.status().code()));
  }

  private static void refuseUnexpected(MultipartHttpServletRequest multipart) {
    for (String name : multipart.getMultiFileMap().keySet()) {
      if (!name.equals(CLAIM) && !name.equals(FILES)) {
        throw new IntakeRefusedException(400, "partUnknown", null, name);
      }
    }
  }

  private static byte[] claimPart(MultipartHttpServletRequest multipart)
      throws IOException, ServletException {
    MultipartFile file = multipart.getFile(CLAIM);
    if (file != null) {
      return file.getBytes();
    }
    Part part = multipart.getPart(CLAIM);
    if (part == null) {
      throw new IntakeRefusedException(400, "claimMissing", null);
    }
    return part.getInputStream().readAllBytes();
  }

  private static List<Intake.Upload> uploads(MultipartHttpServletRequest multipart)
      throws IOException {
    List<Intake.Upload> uploads = new ArrayList<>();
    for (MultipartFile file : multipart.getFiles(FILES)) {
      String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
      if (!name.isEmpty() || !file.isEmpty()) { // a form without a chosen file sends an empty part
        uploads.add(new Intake.Upload(name, file.getBytes()));
      }
    }
    return uploads;
  }
}
