package vn.claimdesk.recognition.embedded.value;

/** How usual the spelling of a value is. */
public final class Spellings {

  private Spellings() {}

  /** Syllables of a person's name that the lists of names do not have with these marks. */
  public static long unusual(String name) {
    return PersonNames.unusual(name);
  }
}
