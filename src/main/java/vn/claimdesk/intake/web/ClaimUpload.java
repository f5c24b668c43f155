package vn.claimdesk.intake.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The multipart body of a filing, for the interface's description only. */
@Schema(name = "ClaimUpload")
record ClaimUpload(
    @Schema(description = "What is claimed, as JSON", requiredMode = Schema.RequiredMode.REQUIRED)
        StatedClaim claim,
    @ArraySchema(
            schema =
                @Schema(
                    type = "string",
                    format = "binary",
                    description = "PDF, JPEG, PNG, TIFF or e-invoice XML"))
        List<String> files) {

  /** The part {@code claim}. */
  @Schema(name = "StatedClaim")
  record StatedClaim(
      @Schema(example = "BH-2026-0001") String policyNumber,
      @Schema(example = "Nguyễn Văn An") String insuredName,
      @Schema(allowableValues = "health") String lineOfBusiness,
      @Schema(allowableValues = {"outpatient", "inpatient", "surgery", "accident"}) String benefit,
      @Schema(description = "VND", example = "1500000") long claimedAmount,
      @Schema(
              description = "Your own key: sent again, it answers with the same claim",
              example = "portal-2026-000451")
          @Nullable String reference) {}
}
