package vn.claimdesk.recognition.cvs.http;

import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.http.api.ClaimsApi;
import vn.claimdesk.recognition.cvs.http.api.DocumentsApi;
import vn.claimdesk.recognition.cvs.http.api.IdentityPapersApi;
import vn.claimdesk.recognition.cvs.http.api.VehiclePapersApi;

/** The operations that read papers. */
@SuppressWarnings("deprecation")
final class PaperRoutes {

  private PaperRoutes() {}

  static void add(Routes routes, ClaimsApi api) {
    routes.one(
        Operation.GET_LABEL_CLAIM,
        api::labelClaimByUrl,
        api::labelClaimByFile,
        api::labelClaimByBase64);
    routes.one(Operation.CLAIMS, api::claimsByUrl, api::claimsByFile, api::claimsByBase64);
    routes.one(Operation.INVOICE, api::invoiceByUrl, api::invoiceByFile, api::invoiceByBase64);
    routes.sent(Operation.INVOICE_XML, InputForm.FILE, api::invoiceXmlByFile);
    routes.one(
        Operation.BANK_STATEMENT,
        api::bankStatementByUrl,
        api::bankStatementByFile,
        api::bankStatementByBase64);
  }

  static void add(Routes routes, DocumentsApi api) {
    routes.one(Operation.GENERAL, api::generalByUrl, api::generalByFile, api::generalByBase64);
    routes.one(Operation.GET_TABLE, api::tablesByUrl, api::tablesByFile, api::tablesByBase64);
    routes.one(
        Operation.BUSINESS_REGISTRATION,
        api::businessRegistrationByUrl,
        api::businessRegistrationByFile,
        api::businessRegistrationByBase64);
    routes.one(
        Operation.CREDIT_REPORT,
        api::creditReportByUrl,
        api::creditReportByFile,
        api::creditReportByBase64);
    routes.one(
        Operation.LAND_CERTIFICATE,
        api::landCertificateByUrl,
        api::landCertificateByFile,
        api::landCertificateByBase64);
    routes.one(
        Operation.BIRTH_CERTIFICATE,
        api::birthCertificateByUrl,
        api::birthCertificateByFile,
        api::birthCertificateByBase64);
    routes.one(
        Operation.EMPLOYEE_PROFILE,
        api::employeeProfileByUrl,
        api::employeeProfileByFile,
        api::employeeProfileByBase64);
    routes.put(
        Operation.SCAN,
        InputForm.URL,
        call -> api.scanByUrl(call.address("img"), call.claimNumber()));
    routes.put(
        Operation.SCAN,
        InputForm.FILE,
        call -> api.scanByFile(call.content("img"), call.claimNumber()));
  }

  static void add(Routes routes, IdentityPapersApi api) {
    routes.one(Operation.EKYC_CARD, api::cardByUrl, api::cardByFile, api::cardByBase64);
    routes.both(Operation.EKYC_CARDS, api::cardsByUrl, api::cardsByFile, api::cardsByBase64);
    routes.one(
        Operation.OCR_CARD,
        api::cardsInPictureByUrl,
        api::cardsInPictureByFile,
        api::cardsInPictureByBase64);
  }

  static void add(Routes routes, VehiclePapersApi api) {
    routes.one(Operation.VEHICLE, api::vehicleByUrl, api::vehicleByFile, api::vehicleByBase64);
    routes.one(
        Operation.VEHICLE_REGISTRATION,
        api::registrationByUrl,
        api::registrationByFile,
        api::registrationByBase64);
    routes.both(
        Operation.VEHICLE_REGISTRATIONS,
        api::registrationsByUrl,
        api::registrationsByFile,
        api::registrationsByBase64);
    routes.one(
        Operation.VEHICLE_INSPECTION,
        api::inspectionByUrl,
        api::inspectionByFile,
        api::inspectionByBase64);
    routes.one(Operation.VEHICLE_PLATE, api::plateByUrl, api::plateByFile, api::plateByBase64);
    routes.one(
        Operation.INVOICE_VEHICLE, api::invoiceByUrl, api::invoiceByFile, api::invoiceByBase64);
    routes.one(
        Operation.PRICE_QUOTATION,
        api::priceQuotationByUrl,
        api::priceQuotationByFile,
        api::priceQuotationByBase64);
    routes.one(
        Operation.DRIVING_LICENSE,
        api::drivingLicenseByUrl,
        api::drivingLicenseByFile,
        api::drivingLicenseByBase64);
  }
}
