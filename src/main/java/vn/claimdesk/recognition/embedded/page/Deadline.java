package vn.claimdesk.recognition.embedded.page;

/** When work on a page has to be over, whatever its file asks for. */
final class Deadline {

  private final long nanos;

  private Deadline(long nanos) {
    this.nanos = nanos;
  }

  static Deadline in(double seconds) {
    return new Deadline(System.nanoTime() + (long) (seconds * 1e9));
  }

  boolean passed() {
    return millisLeft() <= 0;
  }

  /** 0 where it has passed. */
  int millisLeft() {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE, (nanos - System.nanoTime()) / 1_000_000));
  }

  /**
   * Goes on only before it has passed.
   *
   * @throws UnreadableInputException afterwards
   */
  void require() {
    if (passed()) {
      throw new UnreadableInputException("A page of the PDF takes too long to draw");
    }
  }
}
