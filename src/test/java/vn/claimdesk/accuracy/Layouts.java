package vn.claimdesk.accuracy;

/** Where layouts come from. */
enum Layouts {
  /** Those that the demo prints. */
  OWN("own", "/demo/papers"),
  /** More of them, for working on templates. */
  DEVELOPMENT("development", "/papers/development"),
  /** Of the same making, of which only totals are looked at. */
  TRIAL("trial", "/papers/trial"),
  /** Kept apart from everything, though its totals were read several times. */
  HELD_OUT("held-out", "/papers/held-out"),
  /** Fresh, to be measured on once. */
  KEPT_APART("kept-apart", "/papers/kept-apart"),
  /** Of papers with operations of their own. */
  OTHER("other", "/papers/other"),
  /** Likewise, kept apart. */
  OTHER_KEPT("other-kept", "/papers/other-kept");

  private final String label;
  private final String folder;

  Layouts(String label, String folder) {
    this.label = label;
    this.folder = folder;
  }

  String label() {
    return label;
  }

  /** Whether no dossier of the demo has such papers. */
  boolean other() {
    return this == OTHER || this == OTHER_KEPT;
  }

  String folder() {
    return folder;
  }
}
