package vn.claimdesk.field.yaml;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.Fact;
import vn.claimdesk.field.Facts;

/** Loads {@code field/facts.yaml}; a field that no paper has stops the start. */
@Component
class YamlFacts implements Facts {

  record Entry(String vi, String en, List<String> fields) {}

  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Fact> byField = new HashMap<>();

  YamlFacts(DocumentCatalogue catalogue) throws IOException {
    Map<String, Entry> entries;
    try (InputStream file = new ClassPathResource("field/facts.yaml").getInputStream()) {
      entries =
          new ObjectMapper(new YAMLFactory())
              .readValue(file, new TypeReference<LinkedHashMap<String, Entry>>() {});
    }
    entries.forEach(
        (id, entry) -> {
          Fact fact = new Fact(id, entry.vi(), entry.en());
          facts.add(fact);
          entry.fields().forEach(field -> add(field, fact, catalogue));
        });
  }

  @Override
  public List<Fact> all() {
    return List.copyOf(facts);
  }

  @Override
  public Optional<Fact> statedBy(String documentType, String fieldName) {
    Fact own = byField.get(documentType + "." + fieldName);
    return Optional.ofNullable(own == null ? byField.get(fieldName) : own);
  }

  private void add(String field, Fact fact, DocumentCatalogue catalogue) {
    boolean known =
        catalogue.types().stream()
            .anyMatch(
                type ->
                    type.fields().stream()
                        .anyMatch(
                            of ->
                                field.equals(of.name())
                                    || field.equals(type.id() + "." + of.name())));
    if (!known) {
      throw new CatalogueException("facts.yaml: no paper has the field '" + field + "'");
    }
    if (byField.put(field, fact) != null) {
      throw new CatalogueException("facts.yaml: field '" + field + "' states two facts");
    }
  }
}
