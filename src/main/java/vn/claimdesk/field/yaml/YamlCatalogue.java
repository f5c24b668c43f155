package vn.claimdesk.field.yaml;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.PageLabels;

/** Loads the document types once, at start, so that a fault in a file stops the start. */
@Component
class YamlCatalogue implements DocumentCatalogue {

  private final Map<String, DocumentType> types = new LinkedHashMap<>();
  private final Map<String, String> operations = new LinkedHashMap<>();

  @Autowired
  YamlCatalogue() throws IOException {
    this(new PathMatchingResourcePatternResolver().getResources("classpath*:documents/*.yaml"));
  }

  YamlCatalogue(Resource... files) {
    if (files.length == 0) {
      throw new CatalogueException("no file in documents/");
    }
    var reader = new TypeFileReader();
    Arrays.stream(files)
        .map(reader::read)
        .sorted(
            Comparator.comparing(YamlCatalogue::positionOfLabel)
                .thenComparing(file -> !file.preferred())
                .thenComparing(TypeFile::id))
        .map(TypeFile::type)
        .forEach(this::add);
  }

  @Override
  public List<DocumentType> types() {
    return List.copyOf(types.values());
  }

  @Override
  public Optional<DocumentType> find(String typeId) {
    return Optional.ofNullable(types.get(typeId));
  }

  @Override
  public Optional<String> operationForLabel(String label) {
    return Optional.ofNullable(operations.get(label));
  }

  @Override
  public List<String> pageLabels() {
    return PageLabels.CONTRACT;
  }

  @Override
  public List<String> humanLabels() {
    return PageLabels.HUMAN;
  }

  private static int positionOfLabel(TypeFile file) {
    return file.label() == null ? Integer.MAX_VALUE : PageLabels.HUMAN.indexOf(file.label());
  }

  private void add(DocumentType type) {
    if (types.put(type.id(), type) != null) {
      throw new CatalogueException("type '" + type.id() + "' twice");
    }
    if (type.label() != null) {
      lead(type.label(), type);
    }
  }

  /** Pages of a label are all read by the same operation. */
  private void lead(String label, DocumentType type) {
    if (!PageLabels.HUMAN.contains(label) || PageLabels.setsAside(label)) {
      throw new CatalogueException(type.id() + ": unknown page label '" + label + "'");
    }
    String operation = operations.putIfAbsent(label, type.operation());
    if (operation != null && !operation.equals(type.operation())) {
      throw new CatalogueException(
          "pages labelled '%s' would be read by both %s and %s"
              .formatted(label, operation, type.operation()));
    }
  }
}
