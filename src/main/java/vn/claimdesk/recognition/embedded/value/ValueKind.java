package vn.claimdesk.recognition.embedded.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.claimdesk.recognition.embedded.text.Token;

/** What sort of value a template expects behind a label, and how it is read. */
public enum ValueKind {
  TEXT(Wordings::text),
  DIAGNOSIS(Diagnoses::read),
  NAME(Wordings::name),
  ADDRESS(Wordings::address),
  PERIOD(Wordings::period),
  DATE(Dates::date),
  YEAR(Dates::year),
  MONEY(Amounts::money),
  NUMBER(Amounts::number),
  PERCENT(Amounts::percent),
  CODE(Codes::code),
  ACCOUNT(Codes::account),
  TAX_CODE(Codes::taxCode),
  IDENTITY(Codes::identity),
  PASSPORT(Codes::passport),
  ICD(Codes::icd),
  PHONE(Codes::phone),
  EMAIL(Codes::email),
  URL(Codes::url),
  GENDER(Wordings::gender);

  private final Function<Joined, Optional<Value>> reader;

  ValueKind(Function<Joined, Optional<Value>> reader) {
    this.reader = reader;
  }

  /** Reads the first value of this kind; empty where the tokens hold none. */
  public Optional<Value> read(List<Token> tokens) {
    return tokens.isEmpty() ? Optional.empty() : reader.apply(new Joined(tokens));
  }

  /** Whether a value may run over several lines. */
  public boolean prose() {
    return this == TEXT || this == DIAGNOSIS || this == ADDRESS || this == PERIOD;
  }
}
