package vn.claimdesk.recognition.cvs.call;

/**
 * The chapters of the vendor's document: each numbers its errors in its own way, and face search
 * and smart crop have envelopes of their own.
 */
public enum Chapter {
  /** Documents, identity papers and faces: {@code errorCode}, {@code errorMessage}. */
  DEFAULT,
  /** {@code status_code}, {@code message}, {@code result}. */
  FACE_SEARCH,
  /** {@code errorCode} as a number, the result's {@code url} beside it. */
  SMART_CROP
}
