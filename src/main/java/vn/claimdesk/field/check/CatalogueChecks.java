package vn.claimdesk.field.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.claimdesk.field.CheckOutcome;
import vn.claimdesk.field.DocumentCatalogue;
import vn.claimdesk.field.DocumentType;
import vn.claimdesk.field.Dossier;
import vn.claimdesk.field.DossierField;
import vn.claimdesk.field.FieldChecks;
import vn.claimdesk.field.FieldNormalizer;
import vn.claimdesk.field.FieldType;
import vn.claimdesk.field.Reason;

/** Runs the checks that the catalogue names for a field, after the one that its kind implies. */
@Component
class CatalogueChecks implements FieldChecks {

  private final Map<String, FieldCheck> checks;

  CatalogueChecks(List<FieldCheck> checks, DocumentCatalogue catalogue) {
    this.checks =
        checks.stream()
            .collect(Collectors.toUnmodifiableMap(FieldCheck::name, Function.identity()));
    catalogue.types().forEach(this::requireKnownChecks);
  }

  @Override
  public List<CheckOutcome> examine(Dossier dossier, Dossier.Paper paper, DossierField field) {
    String value = field.value();
    FieldType type = paper.fieldType(field.name()).orElse(null);
    if (value == null || value.isBlank() || type == null) {
      return List.of();
    }
    List<CheckOutcome> outcomes = new ArrayList<>();
    if (!FieldNormalizer.conforms(type.kind(), value) && !LastingDate.isOne(type, value)) {
      outcomes.add(CheckOutcome.fails(Reason.of("notOfKind." + type.kind().name())));
    }
    for (String call : type.checks()) {
      FieldCheck check = checks.get(name(call));
      if (check != null) {
        String argument = call.contains(":") ? call.substring(call.indexOf(':') + 1) : "";
        check.examine(new Subject(dossier, paper, field, value, argument)).ifPresent(outcomes::add);
      }
    }
    return outcomes;
  }

  private void requireKnownChecks(DocumentType type) {
    for (FieldType field : type.fields()) {
      for (String call : field.checks()) {
        if (!checks.containsKey(name(call))) {
          throw new IllegalStateException(
              "documents/%s.yaml: field %s names an unknown check '%s'"
                  .formatted(type.id(), field.name(), call));
        }
      }
    }
  }

  private static String name(String call) {
    return call.contains(":") ? call.substring(0, call.indexOf(':')) : call;
  }
}
