package vn.claimdesk.field.yaml;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;

/** Reads one document type from its file and refuses what would only surprise later. */
class TypeFileReader {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,64}");

  private final ObjectReader reader =
      YAMLMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build()
          .readerFor(TypeFile.class);

  /**
   * Reads a file.
   *
   * @throws CatalogueException names the file and what is wrong with it
   */
  TypeFile read(Resource resource) {
    String file = String.valueOf(resource.getFilename());
    TypeFile type = parse(resource, file);
    List<String> problems = new ArrayList<>();
    if (!file.equals(type.id() + ".yaml")) {
      problems.add("id '" + type.id() + "' is not the file's name");
    }
    checkTexts(type, problems);
    if (problems.isEmpty()) {
      checkNames(type, problems);
    }
    if (!problems.isEmpty()) {
      throw new CatalogueException(file + ": " + String.join("; ", problems));
    }
    return type;
  }

  private TypeFile parse(Resource resource, String file) {
    try (InputStream in = resource.getInputStream()) {
      TypeFile type = reader.readValue(in);
      if (type == null) {
        throw new CatalogueException(file + ": is empty");
      }
      return type;
    } catch (JsonProcessingException e) {
      throw new CatalogueException(file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new CatalogueException(file + ": cannot be read", e);
    }
  }

  private static void checkTexts(TypeFile type, List<String> problems) {
    require(problems, "the type", type.id(), type.operation(), type.labels());
    if (type.labels() != null) {
      require(problems, "labels", type.labels().vi(), type.labels().en());
    }
    for (var field : orNone(type.fields())) {
      require(
          problems, "field " + field.name(), field.name(), field.kind(), field.vi(), field.en());
    }
    for (var table : orNone(type.tables())) {
      String where = "table " + table.name();
      require(problems, where, table.name(), table.labels(), table.columns());
      for (var column : orNone(table.columns())) {
        require(
            problems,
            where + " column " + column.name(),
            column.name(),
            column.kind(),
            column.vi(),
            column.en());
      }
    }
  }

  private static void checkNames(TypeFile type, List<String> problems) {
    distinct(problems, "field", orNone(type.fields()).stream().map(TypeFile.FieldEntry::name));
    distinct(problems, "table", orNone(type.tables()).stream().map(TypeFile.TableEntry::name));
    for (var table : orNone(type.tables())) {
      distinct(
          problems,
          "table " + table.name() + " column",
          table.columns().stream().map(TypeFile.ColumnEntry::name));
    }
  }

  private static void distinct(List<String> problems, String what, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names.forEach(
        name -> {
          if (!NAME.matcher(name).matches()) {
            problems.add(what + " '" + name + "' is no name");
          }
          if (!seen.add(name)) {
            problems.add(what + " '" + name + "' twice");
          }
        });
  }

  private static void require(List<String> problems, String what, Object... values) {
    for (Object value : values) {
      if (value == null || value.toString().isBlank()) {
        problems.add(what + " is incomplete");
        return;
      }
    }
  }

  private static <T> List<T> orNone(@org.jspecify.annotations.Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
