package vn.claimdesk.recognition.cvs.call;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what is wrong with a call before anything is sent. */
final class CallCheck {

  private CallCheck() {}

  /** The only picture of an operation, under the name of its part. */
  static Map<String, Input> single(Operation operation, Input input) {
    return Map.of(onlyPart(operation), input);
  }

  static String onlyPart(Operation operation) {
    require(operation.parts().size() == 1, operation, "takes " + named("part", operation.parts()));
    return operation.parts().get(0);
  }

  static void parts(Operation operation, Map<String, Input> inputs) {
    for (String part : inputs.keySet()) {
      require(
          operation.parts().contains(part),
          operation,
          "has no part %s; it takes %s".formatted(part, named("part", operation.parts())));
    }
    for (String part : operation.parts()) {
      require(inputs.containsKey(part), operation, "needs the part " + part);
    }
    forms(operation, inputs.values());
  }

  private static void forms(Operation operation, Collection<Input> inputs) {
    List<InputForm> forms = inputs.stream().map(Input::form).distinct().toList();
    require(forms.size() <= 1, operation, "takes all its parts in the same form");
    for (InputForm form : forms) {
      require(
          operation.takes(form),
          operation,
          "does not take %s; it takes %s"
              .formatted(
                  form.code(),
                  named(
                      "form", operation.forms().stream().map(InputForm::code).sorted().toList())));
    }
  }

  static void parameters(Operation operation, Set<Parameter> given) {
    List<String> known = operation.parameters().stream().map(Parameter::code).sorted().toList();
    for (Parameter parameter : given) {
      require(
          operation.parameters().contains(parameter),
          operation,
          "has no parameter %s; it takes %s"
              .formatted(parameter.code(), named("parameter", known)));
    }
    for (Parameter parameter : operation.parameters()) {
      require(
          parameter.optional() || given.contains(parameter),
          operation,
          "needs the parameter " + parameter.code());
    }
  }

  private static String named(String what, List<String> names) {
    return names.isEmpty() ? "no " + what : String.join(", ", names);
  }

  private static void require(boolean holds, Operation operation, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(operation.path() + " " + otherwise);
    }
  }
}
