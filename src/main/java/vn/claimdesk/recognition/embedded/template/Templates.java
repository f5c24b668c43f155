package vn.claimdesk.recognition.embedded.template;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates under {@code recognition/templates}: a file for each type of paper. */
@Component
public class Templates {

  private static final String FILES = "classpath*:recognition/templates/*.yaml";
  private static final String COMMON = "common.yaml";

  private final Map<String, FieldReader> readers = new TreeMap<>();

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Titles(String type, List<String> titles) {}

  private record Common(
      List<String> stops,
      List<String> valueStarts,
      List<CommonWording> wordings,
      Map<String, List<String>> lists) {}

  Templates() {
    ObjectMapper yaml = new YAMLMapper();
    try {
      Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
      Map<String, List<String>> titles =
          Stream.of(read(yaml, new ClassPathResource("recognition/papers.yaml"), Titles[].class))
              .filter(paper -> paper.titles() != null)
              .collect(Collectors.toMap(Titles::type, Titles::titles, (one, other) -> one));
      Common common = new Common(List.of(), List.of(), List.of(), Map.of());
      for (Resource file : files) {
        if (COMMON.equals(file.getFilename())) {
          common = read(yaml, file, Common.class);
        }
      }
      for (Resource file : files) {
        if (!COMMON.equals(file.getFilename())) {
          PaperTemplate plain = read(yaml, file, PaperTemplate.class);
          PaperTemplate template =
              plain
                  .with(
                      common.stops(),
                      common.valueStarts(),
                      card(plain) ? List.of() : titles.getOrDefault(plain.type(), List.of()))
                  .with(common.wordings(), common.lists());
          readers.put(template.type(), new FieldReader(template));
        }
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  /** Reads papers of a type; empty where there is no template for it. */
  public Optional<FieldReader> find(String type) {
    return Optional.ofNullable(readers.get(type));
  }

  /** Cards have no letterhead above their title. */
  private static boolean card(PaperTemplate template) {
    return template.type().matches(".*card.*|passport");
  }

  private static <T> T read(ObjectMapper yaml, Resource file, Class<T> as) {
    try (InputStream content = file.getInputStream()) {
      return yaml.readValue(content, as);
    } catch (IOException wrong) {
      throw new UncheckedIOException("template " + file.getFilename(), wrong);
    }
  }
}
