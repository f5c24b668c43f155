package vn.claimdesk.recognition.cvs.http;

import feign.Response;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Content;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.call.Parameter;
import vn.claimdesk.recognition.cvs.http.api.ClaimsApi;
import vn.claimdesk.recognition.cvs.http.api.DocumentsApi;
import vn.claimdesk.recognition.cvs.http.api.FaceSearchApi;
import vn.claimdesk.recognition.cvs.http.api.FacesApi;
import vn.claimdesk.recognition.cvs.http.api.IdentityPapersApi;
import vn.claimdesk.recognition.cvs.http.api.SmartCropApi;
import vn.claimdesk.recognition.cvs.http.api.VehiclePapersApi;

/** The table from an operation and its input form to the method of the interfaces that asks it. */
@Component
@SuppressWarnings("deprecation")
class Dispatch {

  /** One paper, sent or by its address. */
  @FunctionalInterface
  private interface OnePaper<I> {
    Response ask(I img, boolean getThumb, @Nullable String checkSum);
  }

  /** Both sides of a paper. */
  @FunctionalInterface
  private interface BothSides<I> {
    Response ask(I front, I back, boolean getThumb, @Nullable String checkSum);
  }

  private final Map<Operation, Map<InputForm, Function<CallRequest, Response>>> table =
      new EnumMap<>(Operation.class);

  Dispatch(
      ClaimsApi claims,
      DocumentsApi documents,
      IdentityPapersApi identity,
      VehiclePapersApi vehicle,
      FacesApi faces,
      FaceSearchApi gallery,
      SmartCropApi crop) {
    claims(claims);
    documents(documents);
    identity(identity);
    vehicle(vehicle);
    faces(faces);
    gallery(gallery);
    crop(crop);
  }

  /** Sends a call; its answer is raw. */
  Response send(CallRequest call) {
    var forms = Objects.requireNonNull(table.get(call.operation()));
    return Objects.requireNonNull(forms.get(call.form())).apply(call);
  }

  private void claims(ClaimsApi api) {
    one(
        Operation.GET_LABEL_CLAIM,
        api::labelClaimByUrl,
        api::labelClaimByFile,
        api::labelClaimByBase64);
    one(Operation.CLAIMS, api::claimsByUrl, api::claimsByFile, api::claimsByBase64);
    one(Operation.INVOICE, api::invoiceByUrl, api::invoiceByFile, api::invoiceByBase64);
    sent(Operation.INVOICE_XML, InputForm.FILE, api::invoiceXmlByFile);
    one(
        Operation.BANK_STATEMENT,
        api::bankStatementByUrl,
        api::bankStatementByFile,
        api::bankStatementByBase64);
  }

  private void documents(DocumentsApi api) {
    one(Operation.GENERAL, api::generalByUrl, api::generalByFile, api::generalByBase64);
    one(Operation.GET_TABLE, api::tablesByUrl, api::tablesByFile, api::tablesByBase64);
    one(
        Operation.BUSINESS_REGISTRATION,
        api::businessRegistrationByUrl,
        api::businessRegistrationByFile,
        api::businessRegistrationByBase64);
    one(
        Operation.CREDIT_REPORT,
        api::creditReportByUrl,
        api::creditReportByFile,
        api::creditReportByBase64);
    one(
        Operation.LAND_CERTIFICATE,
        api::landCertificateByUrl,
        api::landCertificateByFile,
        api::landCertificateByBase64);
    one(
        Operation.BIRTH_CERTIFICATE,
        api::birthCertificateByUrl,
        api::birthCertificateByFile,
        api::birthCertificateByBase64);
    one(
        Operation.EMPLOYEE_PROFILE,
        api::employeeProfileByUrl,
        api::employeeProfileByFile,
        api::employeeProfileByBase64);
    put(
        Operation.SCAN,
        InputForm.URL,
        call -> api.scanByUrl(call.address("img"), call.claimNumber()));
    put(
        Operation.SCAN,
        InputForm.FILE,
        call -> api.scanByFile(call.content("img"), call.claimNumber()));
  }

  private void identity(IdentityPapersApi api) {
    one(Operation.EKYC_CARD, api::cardByUrl, api::cardByFile, api::cardByBase64);
    both(Operation.EKYC_CARDS, api::cardsByUrl, api::cardsByFile, api::cardsByBase64);
    one(
        Operation.OCR_CARD,
        api::cardsInPictureByUrl,
        api::cardsInPictureByFile,
        api::cardsInPictureByBase64);
  }

  private void vehicle(VehiclePapersApi api) {
    one(Operation.VEHICLE, api::vehicleByUrl, api::vehicleByFile, api::vehicleByBase64);
    one(
        Operation.VEHICLE_REGISTRATION,
        api::registrationByUrl,
        api::registrationByFile,
        api::registrationByBase64);
    both(
        Operation.VEHICLE_REGISTRATIONS,
        api::registrationsByUrl,
        api::registrationsByFile,
        api::registrationsByBase64);
    one(
        Operation.VEHICLE_INSPECTION,
        api::inspectionByUrl,
        api::inspectionByFile,
        api::inspectionByBase64);
    one(Operation.VEHICLE_PLATE, api::plateByUrl, api::plateByFile, api::plateByBase64);
    one(Operation.INVOICE_VEHICLE, api::invoiceByUrl, api::invoiceByFile, api::invoiceByBase64);
    one(
        Operation.PRICE_QUOTATION,
        api::priceQuotationByUrl,
        api::priceQuotationByFile,
        api::priceQuotationByBase64);
    one(
        Operation.DRIVING_LICENSE,
        api::drivingLicenseByUrl,
        api::drivingLicenseByFile,
        api::drivingLicenseByBase64);
  }

  private void faces(FacesApi api) {
    put(
        Operation.FACE_MATCHING,
        InputForm.URL,
        call ->
            api.matchingByUrl(
                call.address("img1"),
                call.address("img2"),
                call.text(Parameter.TYPE1),
                call.claimNumber()));
    put(
        Operation.FACE_MATCHING,
        InputForm.FILE,
        call ->
            api.matchingByFile(
                call.content("img1"),
                call.content("img2"),
                call.text(Parameter.TYPE1),
                call.claimNumber()));
    put(
        Operation.FACE_MATCHING,
        InputForm.BASE64,
        call ->
            api.matchingByBase64(
                call.content("img1"),
                call.content("img2"),
                call.text(Parameter.TYPE1),
                call.claimNumber()));
    put(
        Operation.PERSON_WITH_CARD,
        InputForm.URL,
        call -> api.personWithCardByUrl(call.address("img"), call.claimNumber()));
    put(
        Operation.PERSON_WITH_CARD,
        InputForm.FILE,
        call -> api.personWithCardByFile(call.content("img"), call.claimNumber()));
    put(
        Operation.PERSON_WITH_CARD,
        InputForm.BASE64,
        call -> api.personWithCardByBase64(call.content("img"), call.claimNumber()));
    put(
        Operation.VERIFY_LIVENESS,
        InputForm.FILE,
        call ->
            api.livenessByFile(
                call.content("portrait_left"),
                call.content("portrait_mid"),
                call.content("portrait_right"),
                call.claimNumber()));
  }

  private void gallery(FaceSearchApi api) {
    put(
        Operation.FACE_SEARCH_LIST,
        InputForm.NONE,
        call ->
            api.list(
                call.number(Parameter.OFFSET), call.number(Parameter.LIMIT), call.claimNumber()));
    put(
        Operation.FACE_SEARCH,
        InputForm.BASE64,
        call -> api.search(new FaceSearchApi.Face(call.content("image")), call.claimNumber()));
    put(
        Operation.FACE_SEARCH_ADD,
        InputForm.BASE64,
        call ->
            api.add(
                new FaceSearchApi.Picture(call.content("image"), call.metadata()),
                call.claimNumber()));
    put(
        Operation.FACE_SEARCH_UPDATE,
        InputForm.NONE,
        call ->
            api.update(
                call.imageId(),
                new FaceSearchApi.Change(call.imageId(), call.metadata()),
                call.claimNumber()));
    put(
        Operation.FACE_SEARCH_DELETE,
        InputForm.NONE,
        call -> api.delete(call.ids(), call.claimNumber()));
  }

  private void crop(SmartCropApi api) {
    put(
        Operation.CROP_IMAGE,
        InputForm.URL,
        call ->
            api.imageByUrl(
                call.address("img"),
                call.number(Parameter.WIDTH),
                call.number(Parameter.HEIGHT),
                call.claimNumber()));
    put(
        Operation.CROP_IMAGE,
        InputForm.FILE,
        call ->
            api.imageByFile(
                call.content("img"),
                call.number(Parameter.WIDTH),
                call.number(Parameter.HEIGHT),
                call.claimNumber()));
    put(
        Operation.CROP_PERSON,
        InputForm.URL,
        call ->
            api.personByUrl(
                call.address("img"),
                call.number(Parameter.WIDTH),
                call.number(Parameter.HEIGHT),
                call.claimNumber()));
    put(
        Operation.CROP_PERSON,
        InputForm.FILE,
        call ->
            api.personByFile(
                call.content("img"),
                call.number(Parameter.WIDTH),
                call.number(Parameter.HEIGHT),
                call.claimNumber()));
  }

  private void one(
      Operation operation,
      OnePaper<String> byUrl,
      OnePaper<Content> byFile,
      OnePaper<Content> byBase64) {
    put(
        operation,
        InputForm.URL,
        call -> byUrl.ask(call.address("img"), call.flag(Parameter.GET_THUMB), call.claimNumber()));
    sent(operation, InputForm.FILE, byFile);
    sent(operation, InputForm.BASE64, byBase64);
  }

  private void sent(Operation operation, InputForm form, OnePaper<Content> method) {
    put(
        operation,
        form,
        call ->
            method.ask(call.content("img"), call.flag(Parameter.GET_THUMB), call.claimNumber()));
  }

  private void both(
      Operation operation,
      BothSides<String> byUrl,
      BothSides<Content> byFile,
      BothSides<Content> byBase64) {
    put(
        operation,
        InputForm.URL,
        call ->
            byUrl.ask(
                call.address("img1"),
                call.address("img2"),
                call.flag(Parameter.GET_THUMB),
                call.claimNumber()));
    sent(operation, InputForm.FILE, byFile);
    sent(operation, InputForm.BASE64, byBase64);
  }

  private void sent(Operation operation, InputForm form, BothSides<Content> method) {
    put(
        operation,
        form,
        call ->
            method.ask(
                call.content("img1"),
                call.content("img2"),
                call.flag(Parameter.GET_THUMB),
                call.claimNumber()));
  }

  private void put(Operation operation, InputForm form, Function<CallRequest, Response> method) {
    table.computeIfAbsent(operation, same -> new EnumMap<>(InputForm.class)).put(form, method);
  }
}
