package vn.claimdesk.recognition.cvs.answer;

/** A reader of answers without an application. */
public final class AnswerReaderForTests {

  private AnswerReaderForTests() {}

  public static AnswerReader reader() {
    return new AnswerReader();
  }
}
