package vn.claimdesk.field;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.Policy;

/**
 * All that checks may look at: the claim as filed, its policy, and the papers as they stand now.
 *
 * @param policy null where the policy is gone
 * @param today the day of the examination, in Vietnam
 */
public record Dossier(Claim claim, @Nullable Policy policy, LocalDate today, List<Paper> papers) {

  /**
   * A document and what was read from it.
   *
   * @param type of the catalogue, null where the catalogue does not know it
   * @param electronic whether it is data (e-invoice XML) and not a picture
   */
  public record Paper(
      String documentId,
      String label,
      @Nullable DocumentType type,
      boolean electronic,
      List<DossierField> fields,
      List<FieldTable> tables) {

    public Paper {
      fields = List.copyOf(fields);
      tables = List.copyOf(tables);
    }

    public Optional<DossierField> field(String name) {
      return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The value that counts now, empty where the field is missing or blank. */
    public Optional<String> value(String name) {
      return field(name).map(DossierField::value).filter(value -> !value.isBlank());
    }

    public Optional<LocalDate> date(String name) {
      return value(name).flatMap(PrintedDate::of);
    }

    /** An amount in VND, null where there is none. */
    public @Nullable Long amount(String name) {
      return value(name).flatMap(PrintedNumber::amount).orElse(null);
    }

    /**
     * The table with its rows on all pages, empty where there is none or where pages show different
     * columns.
     */
    public Optional<FieldTable> table(String name) {
      List<FieldTable> parts = tables.stream().filter(table -> table.name().equals(name)).toList();
      if (parts.stream().map(FieldTable::columns).distinct().count() != 1) {
        return Optional.empty();
      }
      FieldTable first = parts.get(0);
      return Optional.of(
          new FieldTable(
              name,
              first.page(),
              first.columns(),
              parts.stream().flatMap(part -> part.rows().stream()).toList()));
    }

    public Optional<FieldType> fieldType(String name) {
      return Optional.ofNullable(type).flatMap(known -> known.field(name));
    }
  }

  public Dossier {
    papers = List.copyOf(papers);
  }

  /** All papers but this one. */
  public List<Paper> others(Paper paper) {
    return papers.stream().filter(other -> !other.documentId().equals(paper.documentId())).toList();
  }
}
