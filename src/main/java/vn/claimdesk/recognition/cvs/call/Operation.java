package vn.claimdesk.recognition.cvs.call;

import static vn.claimdesk.recognition.cvs.call.Chapter.DEFAULT;
import static vn.claimdesk.recognition.cvs.call.Host.CLOUD;
import static vn.claimdesk.recognition.cvs.call.Host.DEMO;
import static vn.claimdesk.recognition.cvs.call.InputForm.BASE64;
import static vn.claimdesk.recognition.cvs.call.InputForm.FILE;
import static vn.claimdesk.recognition.cvs.call.InputForm.NONE;
import static vn.claimdesk.recognition.cvs.call.InputForm.URL;
import static vn.claimdesk.recognition.cvs.call.Parameter.GET_THUMB;
import static vn.claimdesk.recognition.cvs.call.Parameter.HEIGHT;
import static vn.claimdesk.recognition.cvs.call.Parameter.IDS;
import static vn.claimdesk.recognition.cvs.call.Parameter.IMAGE_ID;
import static vn.claimdesk.recognition.cvs.call.Parameter.LIMIT;
import static vn.claimdesk.recognition.cvs.call.Parameter.METADATA;
import static vn.claimdesk.recognition.cvs.call.Parameter.OFFSET;
import static vn.claimdesk.recognition.cvs.call.Parameter.TYPE1;
import static vn.claimdesk.recognition.cvs.call.Parameter.WIDTH;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Everything the vendor can be asked, and what each operation takes. */
public enum Operation {
  GET_LABEL_CLAIM("/ocr/document/get_label_claim", DEMO),
  CLAIMS("/ocr/claims"),
  INVOICE("/ocr/document/invoice"),
  INVOICE_XML("/ocr/document/invoice-xml", CLOUD, Set.of(FILE), List.of("img"), GET_THUMB),
  BANK_STATEMENT("/ocr/document/bank_statement"),

  GENERAL("/ocr/document/general"),
  GET_TABLE("/ocr/document/get_table"),
  BUSINESS_REGISTRATION("/ocr/document/business_registration"),
  CREDIT_REPORT("/ocr/document/credit_report", DEMO),
  LAND_CERTIFICATE("/ocr/document/land_certificate", DEMO),
  BIRTH_CERTIFICATE("/ocr/birth_certificate"),
  EMPLOYEE_PROFILE("/ocr/employee_profile"),
  SCAN("/ocr/scan", CLOUD, Set.of(URL, FILE), List.of("img")),

  EKYC_CARD("/ekyc/card"),
  EKYC_CARDS("/ekyc/cards", CLOUD, Set.of(URL, FILE, BASE64), List.of("img1", "img2"), GET_THUMB),
  OCR_CARD("/ocr/card"),

  VEHICLE("/ocr/vehicle"),
  VEHICLE_REGISTRATION("/ocr/vehicle_registration"),
  VEHICLE_REGISTRATIONS(
      "/ocr/vehicle_registrations",
      CLOUD,
      Set.of(URL, FILE, BASE64),
      List.of("img1", "img2"),
      GET_THUMB),
  VEHICLE_INSPECTION("/ocr/vehicle_inspection"),
  VEHICLE_PLATE("/ocr/vehicle_plate"),
  INVOICE_VEHICLE("/ocr/document/invoice_vehicle"),
  PRICE_QUOTATION("/ocr/document/price_quotation"),
  DRIVING_LICENSE("/ocr/driving_license"),

  FACE_MATCHING(
      "/ekyc/face_matching", CLOUD, Set.of(URL, FILE, BASE64), List.of("img1", "img2"), TYPE1),
  PERSON_WITH_CARD("/ekyc/person_with_card", CLOUD, Set.of(URL, FILE, BASE64), List.of("img")),
  VERIFY_LIVENESS(
      "/ekyc/verify_liveness",
      CLOUD,
      Set.of(FILE),
      List.of("portrait_left", "portrait_mid", "portrait_right")),

  FACE_SEARCH_LIST("/face_search/images", CLOUD, Set.of(NONE), List.of(), OFFSET, LIMIT),
  FACE_SEARCH_ADD("/face_search/images", CLOUD, Set.of(BASE64), List.of("image"), METADATA),
  FACE_SEARCH_UPDATE(
      "/face_search/images/{image_id}", CLOUD, Set.of(NONE), List.of(), IMAGE_ID, METADATA),
  FACE_SEARCH_DELETE("/face_search/images", CLOUD, Set.of(NONE), List.of(), IDS),
  FACE_SEARCH("/face_search/search", CLOUD, Set.of(BASE64), List.of("image")),

  CROP_IMAGE("/smartcrop/crop_image", CLOUD, Set.of(URL, FILE), List.of("img"), WIDTH, HEIGHT),
  CROP_PERSON("/smartcrop/crop_person", CLOUD, Set.of(URL, FILE), List.of("img"), WIDTH, HEIGHT);

  private final String path;
  private final Host defaultHost;
  private final Set<InputForm> forms;
  private final List<String> parts;
  private final Set<Parameter> parameters;

  Operation(String path) {
    this(path, CLOUD);
  }

  Operation(String path, Host defaultHost) {
    this(path, defaultHost, Set.of(URL, FILE, BASE64), List.of("img"), GET_THUMB);
  }

  Operation(
      String path,
      Host defaultHost,
      Set<InputForm> forms,
      List<String> parts,
      Parameter... parameters) {
    this.path = path;
    this.defaultHost = defaultHost;
    this.forms = forms;
    this.parts = parts;
    this.parameters = Set.of(parameters);
  }

  /** Below the base path; {@code {image_id}} stands for a picture of the gallery. */
  public String path() {
    return path;
  }

  /** The host on which the vendor documents it; configuration can name the other one. */
  public Host defaultHost() {
    return defaultHost;
  }

  /** The ways in which its pictures may be sent. */
  public Set<InputForm> forms() {
    return forms;
  }

  public boolean takes(InputForm form) {
    return forms.contains(form);
  }

  /** The names of its pictures, all of them required; the same in every form. */
  public List<String> parts() {
    return parts;
  }

  /** What it can be told beside its pictures. */
  public Set<Parameter> parameters() {
    return parameters;
  }

  /** By which numbers its errors go. */
  public Chapter chapter() {
    if (path.startsWith("/face_search/")) {
      return Chapter.FACE_SEARCH;
    }
    return path.startsWith("/smartcrop/") ? Chapter.SMART_CROP : DEFAULT;
  }

  /** Whether the vendor has commented it out of its document; it may still answer. */
  public boolean withdrawn() {
    return this == DRIVING_LICENSE || this == SCAN || this == PERSON_WITH_CARD;
  }

  /** Whether the same call may be answered otherwise later: the gallery changes. */
  boolean changing() {
    return chapter() == Chapter.FACE_SEARCH;
  }

  /** The name in configuration: {@code get-label-claim}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The operation with this path below the base path.
   *
   * @throws IllegalArgumentException where there is none, or several that differ in their method
   */
  public static Operation of(String path) {
    List<Operation> found =
        Arrays.stream(values()).filter(operation -> operation.path.equals(path)).toList();
    if (found.size() != 1) {
      throw new IllegalArgumentException("unknown operation " + path);
    }
    return found.get(0);
  }
}
