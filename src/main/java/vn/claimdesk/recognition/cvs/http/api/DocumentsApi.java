package vn.claimdesk.recognition.cvs.http.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.Content;

/** Other documents: plain text, tables, and papers of companies, banks, land and staff. */
public interface DocumentsApi {

  /** Reads the text of any document, block by block and line by line, by address. */
  @RequestLine(
      "GET /ocr/document/general?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response generalByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the text of any document, block by block and line by line, sent as a file. */
  @RequestLine(
      "POST /ocr/document/general?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response generalByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the text of any document, block by block and line by line, sent as base64. */
  @RequestLine(
      "POST /ocr/document/general?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response generalByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the tables of any document, by address. */
  @RequestLine(
      "GET /ocr/document/get_table?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response tablesByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the tables of any document, sent as a file. */
  @RequestLine(
      "POST /ocr/document/get_table?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response tablesByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the tables of any document, sent as base64. */
  @RequestLine(
      "POST /ocr/document/get_table?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response tablesByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a business registration certificate, by address. */
  @RequestLine(
      "GET /ocr/document/business_registration?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response businessRegistrationByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a business registration certificate, sent as a file. */
  @RequestLine(
      "POST /ocr/document/business_registration?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response businessRegistrationByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a business registration certificate, sent as base64. */
  @RequestLine(
      "POST /ocr/document/business_registration?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response businessRegistrationByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a credit report, by address. */
  @RequestLine(
      "GET /ocr/document/credit_report?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response creditReportByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a credit report, sent as a file. */
  @RequestLine(
      "POST /ocr/document/credit_report?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response creditReportByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a credit report, sent as base64. */
  @RequestLine(
      "POST /ocr/document/credit_report?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response creditReportByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a land use right certificate, by address. */
  @RequestLine(
      "GET /ocr/document/land_certificate?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response landCertificateByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a land use right certificate, sent as a file. */
  @RequestLine(
      "POST /ocr/document/land_certificate?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response landCertificateByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a land use right certificate, sent as base64. */
  @RequestLine(
      "POST /ocr/document/land_certificate?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response landCertificateByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a birth certificate, by address. */
  @RequestLine(
      "GET /ocr/birth_certificate?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response birthCertificateByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a birth certificate, sent as a file. */
  @RequestLine(
      "POST /ocr/birth_certificate?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response birthCertificateByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads a birth certificate, sent as base64. */
  @RequestLine(
      "POST /ocr/birth_certificate?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response birthCertificateByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the papers of an employee's file, one PDF of many, by address. */
  @RequestLine(
      "GET /ocr/employee_profile?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response employeeProfileByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the papers of an employee's file, one PDF of many, sent as a file. */
  @RequestLine(
      "POST /ocr/employee_profile?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response employeeProfileByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the papers of an employee's file, one PDF of many, sent as base64. */
  @RequestLine(
      "POST /ocr/employee_profile?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response employeeProfileByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /**
   * Reads the lines of a scan, by address.
   *
   * @deprecated the vendor has commented it out of its document without a reason; {@code general}
   *     gives the same answer
   */
  @Deprecated
  @RequestLine("GET /ocr/scan?img={img}&format_type=url&check_sum={check_sum}")
  Response scanByUrl(@Param("img") String img, @Param("check_sum") @Nullable String checkSum);

  /**
   * Reads the lines of a scan, sent as a file.
   *
   * @deprecated the vendor has commented it out of its document without a reason; {@code general}
   *     gives the same answer
   */
  @Deprecated
  @RequestLine("POST /ocr/scan?format_type=file&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response scanByFile(@Param("img") Content img, @Param("check_sum") @Nullable String checkSum);
}
