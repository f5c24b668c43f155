package vn.claimdesk.field.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.claimdesk.claim.InsuredPerson;
import vn.claimdesk.field.Cell;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.CheckOutcome.Result;
import vn.claimdesk.field.DossierFixture;
import vn.claimdesk.field.FieldTable;

class CatalogueChecksTest {

  private final DossierFixture dossier = new DossierFixture();

  @Test
  void everyCheckOfTheCatalogueExists() {
    assertThat(dossier.checks()).isInstanceOf(CatalogueChecks.class);
    assertThatThrownBy(() -> new CatalogueChecks(List.of(), dossier.catalogue()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("unknown check");
  }

  @Test
  void aCheckDigitThatHoldsIsProofAndOneThatFailsIsFailure() {
    dossier.paper("invoice", Map.of("tax_code", "0123456787"));
    dossier.paper("invoice", Map.of("tax_code", "0123456786"));

    assertOutcome(0, "tax_code", Result.HOLDS, "taxCodeCheckDigitHolds");
    assertThat(dossier.outcomes(0, "tax_code").get(0).clearsFrom()).isEqualTo(0.5);
    assertOutcome(1, "tax_code", Result.FAILS, "taxCodeCheckDigit");
  }

  @Test
  void aValueThatIsNotOfItsKindFails() {
    dossier.paper(
        "chip_id_card_front",
        Map.of("dob", "31/02/1985", "due_date", "Không thời hạn", "id", "12"));

    assertThat(reasons(0, "dob")).contains("notOfKind.DATE");
    assertOutcome(0, "due_date", Result.HOLDS, "noExpiry");
    assertThat(reasons(0, "id")).contains("notOfKind.IDENTITY_NUMBER");
  }

  @Test
  void theCitizenNumberMustAgreeWithBirthAndGender() {
    dossier.paper(
        "chip_id_card_front", Map.of("id", "079085123456", "dob", "02/01/1985", "gender", "Nam"));
    dossier.paper(
        "chip_id_card_front", Map.of("id", "079190123456", "dob", "02/01/1985", "gender", "Nam"));

    assertThat(reasons(0, "gender")).containsExactly("agreesWithIdentityNumber");
    assertThat(reasons(0, "dob")).contains("agreesWithIdentityNumber", "datePlausible");
    assertThat(reasons(1, "gender")).containsExactly("differsFromIdentityNumber");
    assertThat(reasons(1, "dob")).contains("differsFromIdentityNumber");
  }

  @Test
  void aWarningAboutThePictureOfACardFailsAndNoneClears() {
    dossier.paper("passport", Map.of("picture_valid", "True", "picture_warning", "Successful"));
    dossier.paper(
        "12_id_card_front",
        Map.of("picture_warning", "The picture is a photocopy version of the id card"));
    dossier.paper("12_id_card_front", Map.of("picture_warning", "Upside down"));

    assertOutcome(0, "picture_valid", Result.HOLDS, "pictureSound");
    assertOutcome(0, "picture_warning", Result.HOLDS, "pictureSound");
    assertOutcome(1, "picture_warning", Result.FAILS, "pictureWarning.2");
    assertOutcome(2, "picture_warning", Result.FAILS, "pictureWarning");
  }

  @Test
  void anImpossibleCitizenNumberFails() {
    dossier.paper("chip_id_card_front", Map.of("id", "003085123456"));

    assertThat(reasons(0, "id")).contains("identityNumberStructure");
  }

  @Test
  void datesMustHaveHappenedInTheirOrder() {
    dossier.paper(
        "hospital_discharge_paper",
        Map.of("hospitalization_date", "05/03/2026", "hospital_discharge_date", "01/03/2026"));
    dossier.paper("bill", Map.of("date", "11/03/2026"));

    assertThat(reasons(0, "hospital_discharge_date")).contains("dateBefore");
    assertThat(reasons(1, "date")).containsExactly("dateInFuture");
  }

  @Test
  void anExpiredCardFails() {
    dossier.paper("chip_id_card_front", Map.of("due_date", "08/03/2026"));

    assertThat(reasons(0, "due_date")).contains("expired");
  }

  @Test
  void theBackOfAChipCardMustRepeatItsFront() {
    dossier.paper(
        "chip_id_card_front",
        Map.of(
            "id", "079085123456", "name", "NGUYỄN VĂN AN", "dob", "02/01/1985", "gender", "Nam"));
    dossier.paper(
        "chip_id_card_back",
        Map.of(
            "person_number", "079085123456",
            "document_number", "085123456",
            "sur_name", "NGUYEN",
            "given_name", "VAN AN",
            "dob", "03/01/1985",
            "nationality", "VNM"));

    assertThat(reasons(1, "person_number")).contains("mrzAgreesWithFront", "sameOnOtherPaper");
    assertOutcome(1, "document_number", Result.HOLDS, "mrzNumbersAgree");
    assertThat(reasons(1, "sur_name"))
        .containsExactly("sameWithoutDiacritics", "mrzAgreesWithFront");
    assertThat(reasons(1, "dob")).contains("mrzDiffersFromFront");
    assertOutcome(1, "nationality", Result.HOLDS, "mrzVietnam");
  }

  @Test
  void theNumbersOfAZoneMustAgreeWithEachOther() {
    dossier.paper(
        "chip_id_card_back",
        Map.of("person_number", "079085123456", "document_number", "085123457"));

    assertOutcome(0, "document_number", Result.FAILS, "mrzNumbersDiffer");
  }

  @Test
  void theInsuredNameIsComparedWithClaimAndPolicy() {
    dossier
        .paper("claim_form", Map.of("insure_name", "NGUYỄN VĂN AN"))
        .paper("chip_id_card_front", Map.of("name", "NGUYỄN VĂN ÂN"))
        .paper("bill", Map.of("insure_name", "NGUYEN VAN AN"))
        .paper("prescription", Map.of("patient_name", "Trần Thị Bình"))
        .paper("invoice", Map.of("buyer_name", "Trần Thị Bình"))
        .paper("passport", Map.of("sur_name", "NGUYEN", "given_name", "VAN AN"));

    assertOutcome(0, "insure_name", Result.HOLDS, "sameAsClaim");
    assertOutcome(1, "name", Result.FAILS, "differsInDiacritics");
    assertOutcome(2, "insure_name", Result.HOLDS, "sameWithoutDiacritics");
    assertOutcome(3, "patient_name", Result.FAILS, "differsFromClaim");
    assertOutcome(4, "buyer_name", Result.CANNOT_TELL, "differsFromClaim");
    assertOutcome(5, "given_name", Result.HOLDS, "sameWithoutDiacritics");
  }

  @Test
  void anInsuredPersonMissingInThePolicyIsPointedOutOnTheClaimForm() {
    dossier
        .insured(new InsuredPerson("Trần Thị Bình", null, null))
        .paper("claim_form", Map.of("insure_name", "Nguyễn Văn An"))
        .paper("bill", Map.of("insure_name", "Nguyễn Văn An"));

    assertOutcome(0, "insure_name", Result.FAILS, "notInsuredByPolicy");
    assertOutcome(1, "insure_name", Result.HOLDS, "sameAsClaim");
  }

  @Test
  void identityNumbersMustAgreeAcrossPapersAndWithThePolicy() {
    dossier
        .paper("chip_id_card_front", Map.of("id", "079085123456"))
        .paper("claim_form", Map.of("id_card_no", "079085123450"));
    assertThat(reasons(0, "id")).contains("differsFromClaimForm");
    assertThat(reasons(1, "id_card_no")).contains("differsFromIdentityPaper");

    dossier.insured(new InsuredPerson("Nguyễn Văn An", LocalDate.of(1985, 1, 2), "079085123456"));
    assertThat(reasons(0, "id")).contains("sameAsPolicy");
    assertThat(reasons(1, "id_card_no")).contains("differsFromPolicy");
  }

  @Test
  void anOldCardsNumberIsNotComparedWithANewOne() {
    dossier
        .paper("chip_id_card_front", Map.of("id", "079085123456"))
        .paper("claim_form", Map.of("id_card_no", "023456789"));

    assertThat(dossier.outcomes(1, "id_card_no")).isEmpty();
  }

  @Test
  void datesOfBirthMustAgree() {
    dossier
        .paper("claim_form", Map.of("dob", "02/01/1985"))
        .paper("test_results", Map.of("dob", "20/01/1985"))
        .paper("prescription", Map.of("year_of_birth", "1986"));

    assertThat(reasons(0, "dob")).contains("sameAsPolicy");
    assertThat(reasons(1, "dob")).contains("differsFromPolicy");
    assertOutcome(2, "year_of_birth", Result.FAILS, "differsInBirthYear");

    dossier.insured(new InsuredPerson("Nguyễn Văn An", null, null));
    assertThat(reasons(1, "dob")).contains("differsFromClaimForm");
  }

  @Test
  void anInvoiceThatAddsUpProvesItsAmounts() {
    dossier.paper(
        "invoice",
        Map.of(
            "sub_total",
            "500000",
            "vat_amount",
            "40000",
            "total_amount",
            "540000",
            "amount_in_words",
            "Năm trăm bốn mươi nghìn đồng"));
    dossier.paper(
        "invoice",
        Map.of(
            "sub_total",
            "500000",
            "vat_amount",
            "40000",
            "total_amount",
            "640000",
            "amount_in_words",
            "Năm trăm bốn mươi nghìn đồng"));

    assertThat(reasons(0, "total_amount")).containsExactly("sumHolds", "wordsAgree");
    assertThat(reasons(0, "amount_in_words")).containsExactly("wordsAgree");
    assertThat(dossier.outcomes(1, "total_amount"))
        .extracting(
            CheckOutcome::result,
            outcome -> outcome.reason().code(),
            outcome -> outcome.reason().arguments())
        .containsExactly(
            tuple(Result.FAILS, "sumDiffers", List.of("540000")),
            tuple(Result.FAILS, "wordsDiffer", List.of("540000")));
  }

  @Test
  void linesThatDoNotAddUpFail() {
    var lines =
        new FieldTable(
            "table",
            0,
            List.of("description", "amount_total"),
            List.of(
                List.of(new Cell("A", 0.9, null), new Cell("100.000", 0.9, null)),
                List.of(new Cell("B", 0.9, null), new Cell("200.000", 0.9, null))));
    dossier.paper("invoice", false, Map.of("total_amount", "350000"), List.of(lines));
    dossier.paper("invoice", false, Map.of("total_amount", "300000"), List.of(lines));

    assertThat(reasons(0, "total_amount")).containsExactly("linesDiffer");
    assertThat(reasons(1, "total_amount")).containsExactly("linesHold");
  }

  @Test
  void theSameInvoiceAsDataAndAsPictureMustAgree() {
    dossier
        .paper("invoice", true, Map.of("invoice_no", "123", "total_amount", "540000"), List.of())
        .paper("invoice", Map.of("invoice_no", "00000123", "total_amount", "640000"));

    assertThat(reasons(1, "invoice_no")).containsExactly("sameInOtherForm");
    assertThat(reasons(1, "total_amount")).contains("differsFromXml");
    assertThat(reasons(0, "total_amount")).contains("differsFromPicture");
  }

  @Test
  void anInvoiceThatIsThereTwiceIsPointedOut() {
    Map<String, String> invoice =
        Map.of("invoice_no", "123", "serial_no", "1C26TAA", "tax_code", "0123456787");
    dossier.paper("invoice", invoice).paper("invoice", invoice);

    assertThat(reasons(0, "invoice_no")).containsExactly("duplicateInvoice");
    assertThat(reasons(0, "tax_code")).containsExactly("taxCodeCheckDigitHolds");
  }

  @Test
  void partsOfAnAddressAreFoundInIt() {
    dossier.paper(
        "chip_id_card_front",
        Map.of(
            "address", "12 Lê Lợi, Bến Nghé, Quận 1, TP. Hồ Chí Minh",
            "address_town", "Thành phố Hồ Chí Minh",
            "address_town_code", "79",
            "address_ward", "Phường Đa Kao"));

    assertOutcome(0, "address_town", Result.HOLDS, "partOfWhole");
    assertOutcome(0, "address_town_code", Result.HOLDS, "partOfWhole");
    assertOutcome(0, "address_ward", Result.CANNOT_TELL, "notPartOfWhole");
  }

  @Test
  void claimFormsRepeatPolicyAndAmount() {
    dossier.paper(
        "claim_form",
        Map.of(
            "policy_no", "BV20260001", "total_insured_amount", "550000", "certificate_no", "77"));

    assertOutcome(0, "policy_no", Result.HOLDS, "sameAsPolicyNumber");
    assertOutcome(0, "total_insured_amount", Result.FAILS, "differsFromClaimedAmount");
    assertOutcome(0, "certificate_no", Result.CANNOT_TELL, "differsFromPolicyNumber");
  }

  @Test
  void otherRulesOfPapersHoldOrFail() {
    dossier.paper("bill", Map.of("valid_seals", "Không"));
    dossier.paper(
        "guarantee_confirmation",
        Map.of("medical_expenses", "900", "guaranteed_expenses", "600", "paid_by_insured", "300"));
    dossier.paper("invoice", Map.of("vat_rate", "7%"));
    dossier.paper("claim_form", Map.of("valid_seals", "Không"));

    assertOutcome(3, "valid_seals", Result.HOLDS, "sealNotNeeded");
    assertOutcome(0, "valid_seals", Result.FAILS, "sealMissing");
    assertOutcome(1, "medical_expenses", Result.HOLDS, "sumHolds");
    assertOutcome(2, "vat_rate", Result.FAILS, "vatRateUnusual");
  }

  @Test
  void aListOfExpensesProvesItsTotalOverAllPages() {
    var columns = List.of("name", "amount");
    var first =
        new FieldTable(
            "table",
            0,
            columns,
            List.of(List.of(new Cell("A", 0.9, null), new Cell("200.000", 0.9, null))));
    var second =
        new FieldTable(
            "table",
            1,
            columns,
            List.of(List.of(new Cell("B", 0.9, null), new Cell("60.000", 0.9, null))));
    dossier.paper("list_expense", false, Map.of("total_payment", "260000"), List.of(first, second));
    dossier.paper("list_expense", false, Map.of("total_payment", "260000"), List.of(first));

    assertOutcome(0, "total_payment", Result.HOLDS, "linesHold");
    assertOutcome(1, "total_payment", Result.CANNOT_TELL, "linesDiffer");
  }

  @Test
  void aHotlineIsNoMobileNumber() {
    dossier.paper("claim_form", Map.of("cellphone_no", "0912345678"));
    dossier.paper("claim_form", Map.of("cellphone_no", "19005550"));

    assertOutcome(0, "cellphone_no", Result.HOLDS, "mobileNumber");
    assertOutcome(1, "cellphone_no", Result.FAILS, "notMobileNumber");
  }

  @Test
  void theNameInAZoneIsTheInsuredsEvenWithoutTheFront() {
    dossier.paper("chip_id_card_back", Map.of("sur_name", "NGUYEN", "given_name", "VAN AN"));

    assertOutcome(0, "sur_name", Result.HOLDS, "sameWithoutDiacritics");
  }

  private void assertOutcome(int paper, String field, Result result, String reason) {
    assertThat(dossier.outcomes(paper, field))
        .extracting(CheckOutcome::result, outcome -> outcome.reason().code())
        .containsExactly(tuple(result, reason));
  }

  private List<String> reasons(int paper, String field) {
    return dossier.outcomes(paper, field).stream().map(outcome -> outcome.reason().code()).toList();
  }
}
