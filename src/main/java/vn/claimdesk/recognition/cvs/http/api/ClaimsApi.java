package vn.claimdesk.recognition.cvs.http.api;

import feign.Headers;
import feign.Param;
import feign.RequestLine;
import feign.Response;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.recognition.cvs.call.Content;

/** The papers of a claim: which paper each page is, and what stands on it. */
public interface ClaimsApi {

  /** Labels every page of a health claim's file, by address. */
  @RequestLine(
      "GET /ocr/document/get_label_claim?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response labelClaimByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Labels every page of a health claim's file, sent as a file. */
  @RequestLine(
      "POST /ocr/document/get_label_claim?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response labelClaimByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Labels every page of a health claim's file, sent as base64. */
  @RequestLine(
      "POST /ocr/document/get_label_claim?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response labelClaimByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the papers of a health claim, by address. */
  @RequestLine(
      "GET /ocr/claims?img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response claimsByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the papers of a health claim, sent as a file. */
  @RequestLine("POST /ocr/claims?format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response claimsByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the papers of a health claim, sent as base64. */
  @RequestLine("POST /ocr/claims?format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response claimsByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads an invoice, image or PDF, by address. */
  @RequestLine(
      "GET /ocr/document/invoice?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response invoiceByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads an invoice, image or PDF, sent as a file. */
  @RequestLine(
      "POST /ocr/document/invoice?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response invoiceByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads an invoice, image or PDF, sent as base64. */
  @RequestLine(
      "POST /ocr/document/invoice?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response invoiceByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads an electronic invoice, an XML file, sent as a file. */
  @RequestLine(
      "POST /ocr/document/invoice-xml?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response invoiceXmlByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the transactions of a bank statement, by address. */
  @RequestLine(
      "GET /ocr/document/bank_statement?"
          + "img={img}&format_type=url&get_thumb={get_thumb}&check_sum={check_sum}")
  Response bankStatementByUrl(
      @Param("img") String img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the transactions of a bank statement, sent as a file. */
  @RequestLine(
      "POST /ocr/document/bank_statement?"
          + "format_type=file&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: multipart/form-data")
  Response bankStatementByFile(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);

  /** Reads the transactions of a bank statement, sent as base64. */
  @RequestLine(
      "POST /ocr/document/bank_statement?"
          + "format_type=base64&get_thumb={get_thumb}&check_sum={check_sum}")
  @Headers("Content-Type: application/json")
  Response bankStatementByBase64(
      @Param("img") Content img,
      @Param("get_thumb") boolean getThumb,
      @Param("check_sum") @Nullable String checkSum);
}
