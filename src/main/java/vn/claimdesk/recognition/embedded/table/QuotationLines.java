package vn.claimdesk.recognition.embedded.table;

/** Checks the amounts of a garage's quotation against each other. */
public final class QuotationLines {

  private static final LineArithmetic GROSS =
      new LineArithmetic(
          new LineArithmetic.Names(
              "quantity", "unit_price", "amount", "percent_discount", "discount", ""));

  private QuotationLines() {}

  /** The table with misread numbers put right where the others decide. */
  public static ReadTable of(ReadTable read) {
    return GROSS.mended(read);
  }
}
