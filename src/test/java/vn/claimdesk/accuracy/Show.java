package vn.claimdesk.accuracy;

import java.nio.file.Path;
import java.util.stream.Stream;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.embedded.text.Token;

final class Show {
  public static void main(String[] args) {
    Path words = Path.of("/tmp/fields/words");
    try (var context = DirectEngine.start()) {
      DirectEngine engine = DirectEngine.of(context, words);
      Stream.of(Layouts.values())
          .filter(l -> l != Layouts.HELD_OUT && l != Layouts.TRIAL)
          .flatMap(
              l -> VariedPapers.of(Quality.valueOf(args[0]), l, 1, Long.parseLong(args[2]), words))
          .filter(p -> p.layout().startsWith(args[1]))
          .forEach(
              p -> {
                System.out.println("== " + p.layout());
                for (var page :
                    engine.read(new Paper(p.file().name(), "image/jpeg", p.file().content()))) {
                  page.lines()
                      .forEach(
                          line -> {
                            StringBuilder b = new StringBuilder();
                            for (int i = 0; i < line.size(); i++) {
                              Token t = line.token(i);
                              b.append(
                                  line.wallBefore(i)
                                      ? " ‖ "
                                      : line.breakBefore(i) ? "   " : t.glued() ? "" : " ");
                              b.append(t.text());
                              if (t.confidence() < 0.8 && !t.punctuation())
                                b.append("{" + Math.round(t.confidence() * 100) + "}");
                            }
                            System.out.println(
                                line.box().left()
                                    + ","
                                    + line.box().top()
                                    + " h"
                                    + line.height()
                                    + ": "
                                    + b.toString().strip());
                          });
                }
              });
    }
  }
}
