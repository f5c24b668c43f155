package vn.claimdesk.recognition.cvs.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import feign.Contract;
import feign.MethodMetadata;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.claimdesk.recognition.cvs.VendorLine;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.http.api.ClaimsApi;
import vn.claimdesk.recognition.cvs.http.api.DocumentsApi;
import vn.claimdesk.recognition.cvs.http.api.FaceSearchApi;
import vn.claimdesk.recognition.cvs.http.api.FacesApi;
import vn.claimdesk.recognition.cvs.http.api.IdentityPapersApi;
import vn.claimdesk.recognition.cvs.http.api.SmartCropApi;
import vn.claimdesk.recognition.cvs.http.api.VehiclePapersApi;

/** The interfaces say what the vendor's document says, line by line. */
class VendorInterfaceTest {

  private static final List<Class<?>> INTERFACES =
      List.of(
          ClaimsApi.class,
          DocumentsApi.class,
          IdentityPapersApi.class,
          VehiclePapersApi.class,
          FacesApi.class,
          FaceSearchApi.class,
          SmartCropApi.class);

  /** Keys of the vendor's example of metadata, which may have any. */
  private static final Set<String> EXAMPLES = Set.of("name", "label");

  private static final List<MethodMetadata> METHODS =
      INTERFACES.stream()
          .flatMap(type -> new Contract.Default().parseAndValidateMetadata(type).stream())
          .toList();

  static Stream<VendorLine> lines() {
    return VendorLine.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void hasOneMethodForTheLineWithItsParametersAndParts(VendorLine line) {
    var found = METHODS.stream().filter(method -> key(method).equals(key(line))).toList();

    assertThat(found).hasSize(1);
    MethodMetadata method = found.get(0);
    var query = new TreeSet<>(method.template().queries().keySet());
    assertThat(query.remove("check_sum")).isTrue();
    assertThat(query).isEqualTo(line.query());
    assertThat(bodyNames(method)).isEqualTo(without(line.body(), EXAMPLES));
    assertThat(method.method().isAnnotationPresent(Deprecated.class)).isEqualTo(line.withdrawn());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void knowsTheOperationOfTheLineItsHostAndWhetherItIsWithdrawn(VendorLine line) {
    var method = METHODS.stream().filter(one -> key(one).equals(key(line))).findFirst();

    Operation operation = Asked.of(method.orElseThrow());

    assertThat(operation.path()).isEqualTo(line.operationPath());
    assertThat(operation.defaultHost().name().toLowerCase(Locale.ROOT)).isEqualTo(line.host());
    assertThat(operation.withdrawn()).isEqualTo(line.withdrawn());
  }

  @Test
  void hasNoMethodWithoutALine() {
    assertThat(METHODS.stream().map(VendorInterfaceTest::key))
        .containsExactlyInAnyOrderElementsOf(
            VendorLine.all().stream().map(VendorInterfaceTest::key).toList());
  }

  @Test
  void letsTheReconciliationKeyBeLeftOut() {
    assertThat(METHODS)
        .allSatisfy(
            method ->
                assertThat(method.method().getParameters())
                    .filteredOn(parameter -> name(parameter).equals("check_sum"))
                    .singleElement()
                    .satisfies(
                        parameter ->
                            assertThat(parameter.getAnnotatedType().getAnnotations()).hasSize(1)));
  }

  private static String name(Parameter parameter) {
    var named = parameter.getAnnotation(feign.Param.class);
    return named == null ? "" : named.value();
  }

  private static String key(VendorLine line) {
    return line.method() + line.operationPath() + line.contentType();
  }

  private static String key(MethodMetadata method) {
    return method.template().method()
        + method.template().path()
        + method.template().headers().getOrDefault("Content-Type", List.of()).stream()
            .findFirst()
            .orElse("");
  }

  private static Set<String> bodyNames(MethodMetadata metadata) {
    Method method = metadata.method();
    var names = new TreeSet<String>(metadata.formParams());
    for (Parameter parameter : method.getParameters()) {
      boolean isBody = name(parameter).isEmpty() || metadata.formParams().contains(name(parameter));
      if (isBody && parameter.getType().isRecord()) {
        names.addAll(componentNames(parameter.getType()));
      }
    }
    return names;
  }

  private static Set<String> componentNames(Class<?> type) {
    var names = new TreeSet<String>();
    if (type.getPackage().equals(ClaimsApi.class.getPackage())) {
      Arrays.stream(type.getRecordComponents())
          .map(VendorInterfaceTest::wireName)
          .forEach(names::add);
    }
    return names;
  }

  private static String wireName(RecordComponent component) {
    var named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }

  private static Set<String> without(Set<String> names, Set<String> some) {
    var rest = new TreeSet<>(names);
    rest.removeAll(some);
    return rest;
  }
}
