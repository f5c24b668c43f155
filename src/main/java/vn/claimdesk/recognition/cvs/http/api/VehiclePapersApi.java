package vn.claimdesk.recognition.cvs.http.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.Content;

/** Papers about vehicles, and their plates. */
public interface VehiclePapersApi {

  /** Reads any of a vehicle's papers, image or PDF, by address. */
  @RequestLine(
      "GET /ocr/vehicle?img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response vehicleByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads any of a vehicle's papers, image or PDF, sent as a file. */
  @RequestLine("POST /ocr/vehicle?format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response vehicleByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads any of a vehicle's papers, image or PDF, sent as base64. */
  @RequestLine("POST /ocr/vehicle?format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response vehicleByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads one side of a vehicle registration, by address. */
  @RequestLine(
      "GET /ocr/vehicle_registration?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response registrationByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads one side of a vehicle registration, sent as a file. */
  @RequestLine(
      "POST /ocr/vehicle_registration?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response registrationByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads one side of a vehicle registration, sent as base64. */
  @RequestLine(
      "POST /ocr/vehicle_registration?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response registrationByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads both sides of a vehicle registration, by their addresses. */
  @RequestLine(
      "GET /ocr/vehicle_registrations?"
          + "img1={img1}&img2={img2}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response registrationsByUrl(
      @Param("img1") String img1,
      @Param("img2") String img2,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads both sides of a vehicle registration, sent as files. */
  @RequestLine(
      "POST /ocr/vehicle_registrations?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response registrationsByFile(
      @Param("img1") Content img1,
      @Param("img2") Content img2,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads both sides of a vehicle registration, sent as base64. */
  @RequestLine(
      "POST /ocr/vehicle_registrations?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response registrationsByBase64(
      @Param("img1") Content img1,
      @Param("img2") Content img2,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a vehicle inspection certificate, by address. */
  @RequestLine(
      "GET /ocr/vehicle_inspection?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response inspectionByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a vehicle inspection certificate, sent as a file. */
  @RequestLine(
      "POST /ocr/vehicle_inspection?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response inspectionByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a vehicle inspection certificate, sent as base64. */
  @RequestLine(
      "POST /ocr/vehicle_inspection?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response inspectionByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the plates in a picture, by address. */
  @RequestLine(
      "GET /ocr/vehicle_plate?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response plateByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the plates in a picture, sent as a file. */
  @RequestLine(
      "POST /ocr/vehicle_plate?format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response plateByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the plates in a picture, sent as base64. */
  @RequestLine(
      "POST /ocr/vehicle_plate?format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response plateByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the invoice of a vehicle, by address. */
  @RequestLine(
      "GET /ocr/document/invoice_vehicle?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response invoiceByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the invoice of a vehicle, sent as a file. */
  @RequestLine(
      "POST /ocr/document/invoice_vehicle?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response invoiceByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the invoice of a vehicle, sent as base64. */
  @RequestLine(
      "POST /ocr/document/invoice_vehicle?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response invoiceByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a garage's quotation of a repair, by address. */
  @RequestLine(
      "GET /ocr/document/price_quotation?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response priceQuotationByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a garage's quotation of a repair, sent as a file. */
  @RequestLine(
      "POST /ocr/document/price_quotation?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response priceQuotationByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a garage's quotation of a repair, sent as base64. */
  @RequestLine(
      "POST /ocr/document/price_quotation?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response priceQuotationByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /**
   * Reads a driving license, by address.
   *
   * @deprecated the vendor has commented it out of its document without a reason; {@code vehicle}
   *     still reads driving licenses
   */
  @Deprecated
  @RequestLine(
      "GET /ocr/driving_license?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response drivingLicenseByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /**
   * Reads a driving license, sent as a file.
   *
   * @deprecated the vendor has commented it out of its document without a reason; {@code vehicle}
   *     still reads driving licenses
   */
  @Deprecated
  @RequestLine(
      "POST /ocr/driving_license?format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response drivingLicenseByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /**
   * Reads a driving license, sent as base64.
   *
   * @deprecated the vendor has commented it out of its document without a reason; {@code vehicle}
   *     still reads driving licenses
   */
  @Deprecated
  @RequestLine(
      "POST /ocr/driving_license?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response drivingLicenseByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);
}
