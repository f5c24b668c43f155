package vn.claimdesk.field;

/** What sort of value a field holds; decides normalisation and the form's input. */
public enum FieldKind {
  TEXT,
  NAME,
  ADDRESS,
  DATE,
  MONEY,
  NUMBER,
  PERCENT,
  CODE,
  TAX_CODE,
  IDENTITY_NUMBER,
  GENDER,
  YES_NO,
  PHONE,
  EMAIL
}
