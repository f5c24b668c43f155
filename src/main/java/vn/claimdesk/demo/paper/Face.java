package vn.claimdesk.demo.paper;

/** The fonts that come with the application; all have the Vietnamese letters. */
public enum Face {
  SANS("LiberationSans-Regular"),
  SANS_BOLD("LiberationSans-Bold"),
  SANS_ITALIC("LiberationSans-Italic"),
  SERIF("LiberationSerif-Regular"),
  SERIF_BOLD("LiberationSerif-Bold"),
  SERIF_ITALIC("LiberationSerif-Italic"),
  MONO("LiberationMono-Regular"),
  MONO_BOLD("LiberationMono-Bold");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  String resource() {
    return "/fonts/" + file + ".ttf";
  }
}
