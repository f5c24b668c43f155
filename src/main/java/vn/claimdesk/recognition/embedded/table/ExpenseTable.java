package vn.claimdesk.recognition.embedded.table;

/** Checks the amounts of a hospital's list of expenses against each other. */
public final class ExpenseTable {

  private static final LineArithmetic WHOLE =
      new LineArithmetic(
          new LineArithmetic.Names("quantity", "unit_price", "total", "", "insured", ""));
  private static final LineArithmetic PAID =
      new LineArithmetic(new LineArithmetic.Names("quantity", "unit_price", "amount", "", "", ""));
  private static final LineArithmetic SHARED =
      new LineArithmetic(new LineArithmetic.Names("", "", "amount", "", "insured", "total"));

  private ExpenseTable() {}

  /** The table with misread numbers put right where the others decide. */
  public static ReadTable of(ReadTable read) {
    return SHARED.mended(PAID.mended(WHOLE.mended(read)));
  }
}
