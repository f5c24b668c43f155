package vn.claimdesk.recognition.embedded.web;

import java.util.Arrays;
import java.util.Optional;

/** Every operation of the contract, by its path below the base path. */
enum Operation {
  CARD("/ekyc/card", Form.ONE_PICTURE),
  CARDS("/ekyc/cards", Form.BOTH_SIDES),
  FACE_MATCHING("/ekyc/face_matching", Form.TWO_FACES, Chapter.FACES),
  PERSON_WITH_CARD(
      "/ekyc/person_with_card", Form.PERSON, Chapter.PERSON_WITH_CARD, Host.CLOUD, true),
  LIVENESS("/ekyc/verify_liveness", Form.PORTRAITS),
  FACE_IMAGES("/face_search/images", Form.FACE_IMAGES, Chapter.FACE_SEARCH),
  FACE_IMAGE("/face_search/images/<image_id>", Form.FACE_IMAGE, Chapter.FACE_SEARCH),
  FACE_QUERY("/face_search/search", Form.FACE_QUERY, Chapter.FACE_SEARCH),
  BIRTH_CERTIFICATE("/ocr/birth_certificate", Form.ONE_PICTURE),
  PAPERS("/ocr/card", Form.ONE_PICTURE),
  CLAIMS("/ocr/claims", Form.ONE_PICTURE),
  BANK_STATEMENT("/ocr/document/bank_statement", Form.ONE_PICTURE),
  BUSINESS_REGISTRATION("/ocr/document/business_registration", Form.ONE_PICTURE),
  CREDIT_REPORT("/ocr/document/credit_report", Form.ONE_PICTURE, Host.DEMO),
  GENERAL("/ocr/document/general", Form.ONE_PICTURE),
  LABELS("/ocr/document/get_label_claim", Form.ONE_PICTURE, Host.DEMO),
  TABLES("/ocr/document/get_table", Form.ONE_PICTURE),
  INVOICE("/ocr/document/invoice", Form.ONE_PICTURE),
  INVOICE_XML("/ocr/document/invoice-xml", Form.XML),
  INVOICE_VEHICLE("/ocr/document/invoice_vehicle", Form.ONE_PICTURE),
  LAND_CERTIFICATE("/ocr/document/land_certificate", Form.ONE_PICTURE, Host.DEMO),
  PRICE_QUOTATION("/ocr/document/price_quotation", Form.ONE_PICTURE),
  DRIVING_LICENSE("/ocr/driving_license", Form.ONE_PICTURE, Chapter.DOCUMENTS, Host.CLOUD, true),
  EMPLOYEE_PROFILE("/ocr/employee_profile", Form.ONE_PICTURE),
  SCAN("/ocr/scan", Form.SCAN, Chapter.DOCUMENTS, Host.CLOUD, true),
  VEHICLE("/ocr/vehicle", Form.ONE_PICTURE),
  VEHICLE_INSPECTION("/ocr/vehicle_inspection", Form.ONE_PICTURE),
  VEHICLE_PLATE("/ocr/vehicle_plate", Form.ONE_PICTURE),
  VEHICLE_REGISTRATION("/ocr/vehicle_registration", Form.ONE_PICTURE),
  VEHICLE_REGISTRATIONS("/ocr/vehicle_registrations", Form.BOTH_SIDES),
  CROP_IMAGE("/smartcrop/crop_image", Form.CROP, Chapter.SMART_CROP),
  CROP_PERSON("/smartcrop/crop_person", Form.CROP, Chapter.SMART_CROP_OF_PERSONS);

  /** On which of the vendor's hosts an operation is; the embedded engine serves both alike. */
  enum Host {
    CLOUD,
    DEMO
  }

  private static final String ID = "<image_id>";

  private final String path;
  private final Form form;
  private final Chapter chapter;
  private final Host host;
  private final boolean withdrawn;

  Operation(String path, Form form) {
    this(path, form, Chapter.DOCUMENTS, Host.CLOUD, false);
  }

  Operation(String path, Form form, Chapter chapter) {
    this(path, form, chapter, Host.CLOUD, false);
  }

  Operation(String path, Form form, Host host) {
    this(path, form, Chapter.DOCUMENTS, host, false);
  }

  Operation(String path, Form form, Chapter chapter, Host host, boolean withdrawn) {
    this.path = path;
    this.form = form;
    this.chapter = chapter;
    this.host = host;
    this.withdrawn = withdrawn;
  }

  /** The operation at a path below the base path. */
  static Optional<Operation> at(String path) {
    return Arrays.stream(values()).filter(operation -> operation.matches(path)).findFirst();
  }

  private boolean matches(String asked) {
    if (!path.endsWith(ID)) {
      return path.equals(asked);
    }
    String folder = path.substring(0, path.length() - ID.length());
    return asked.startsWith(folder)
        && asked.length() > folder.length()
        && asked.indexOf('/', folder.length()) < 0;
  }

  String path() {
    return path;
  }

  Form form() {
    return form;
  }

  Chapter chapter() {
    return chapter;
  }

  Host host() {
    return host;
  }

  /** The vendor has taken it out of its published text and may still answer it. */
  boolean withdrawn() {
    return withdrawn;
  }
}
