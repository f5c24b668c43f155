package vn.claimdesk.recognition.embedded.template;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import vn.claimdesk.recognition.embedded.text.Phrase;
import vn.claimdesk.recognition.embedded.text.TextLine;
import vn.claimdesk.recognition.embedded.text.Token;

/**
 * Parts of a paper that begin with a heading of their own and are read as a whole. A heading fills
 * its line up to a colon; what stands behind the colon belongs to the part.
 */
public final class Parts {

  private static final double LIKE = 0.85;

  private final Map<String, List<Phrase>> headings = new LinkedHashMap<>();

  private record Heading(String part, int to, double likeness) {}

  private Parts(Map<String, List<String>> wordings) {
    wordings.forEach((part, texts) -> headings.put(part, Phrase.all(texts)));
  }

  /** The parts told in {@code recognition/parts}. */
  public static Parts load(String name) {
    String path = "recognition/parts/" + name + ".yaml";
    try (InputStream content = new ClassPathResource(path).getInputStream()) {
      return new Parts(new YAMLMapper().readValue(content, new TypeReference<>() {}));
    } catch (IOException missing) {
      throw new UncheckedIOException(path, missing);
    }
  }

  /**
   * The tokens of each part, a list a line; a part that comes again goes on. Lines above the first
   * heading are in no part.
   */
  public Map<String, List<List<Token>>> of(List<TextLine> lines) {
    Map<String, List<List<Token>>> parts = new LinkedHashMap<>();
    List<List<Token>> open = new ArrayList<>();
    for (TextLine line : lines) {
      Optional<Heading> heading = heading(line);
      if (heading.isPresent()) {
        open = parts.computeIfAbsent(heading.get().part(), part -> new ArrayList<>());
      }
      List<Token> rest = line.tokens().subList(heading.map(Heading::to).orElse(0), line.size());
      if (!rest.isEmpty()) {
        open.add(rest);
      }
    }
    return parts;
  }

  private Optional<Heading> heading(TextLine line) {
    Heading best = null;
    for (Map.Entry<String, List<Phrase>> part : headings.entrySet()) {
      for (Phrase phrase : part.getValue()) {
        for (Phrase.Hit hit : phrase.in(line)) {
          int to = end(line, hit);
          boolean better = best == null || hit.similarity() * to > best.likeness() * best.to();
          if (to > 0 && hit.similarity() > LIKE && better) {
            best = new Heading(part.getKey(), to, hit.similarity());
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Where a heading ends on its line, colon included; 0 where it is none. */
  private static int end(TextLine line, Phrase.Hit hit) {
    for (int i = 0; i < hit.from(); i++) {
      Token token = line.token(i);
      if (!LabelFinder.numbering(token) && !token.letters().matches("[ivxlht]{1,4}|la|\\d{0,2}")) {
        return 0;
      }
    }
    int to = hit.to();
    while (to < line.size() && line.token(to).punctuation() && !line.token(to).colon()) {
      to++;
    }
    return to == line.size() ? to : line.token(to).colon() ? to + 1 : 0;
  }
}
