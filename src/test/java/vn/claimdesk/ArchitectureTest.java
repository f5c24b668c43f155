package vn.claimdesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The house rules: who may know what. */
@AnalyzeClasses(packages = "vn.claimdesk", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String BASE = "vn.claimdesk.";

  @ArchTest
  static final ArchRule ENGINE_ONLY_IN_PROCESS_AND_PLATFORM =
      noClasses()
          .that()
          .resideOutsideOfPackages("..process..", "..platform..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..");

  @ArchTest
  static final ArchRule FEIGN_ONLY_IN_THE_VENDOR_CLIENT =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.claimdesk.recognition.cvs..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("feign..", "org.springframework.cloud.openfeign..");

  @ArchTest
  static final ArchRule POI_ONLY_IN_EXCEL =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.claimdesk.audit.excel..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..");

  @ArchTest
  static final ArchRule NATIVE_ENGINES_ONLY_IN_THE_EMBEDDED_ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.claimdesk.recognition.embedded..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.bytedeco..");

  @ArchTest
  static final ArchRule CLAIM_IMPORTS_NO_FEATURE =
      noClasses()
          .that()
          .resideInAPackage("vn.claimdesk.claim..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "reside in another feature",
                  type ->
                      type.getPackageName().startsWith(BASE)
                          && !type.getPackageName().startsWith(BASE + "claim")));

  @ArchTest
  static final ArchRule NOBODY_IMPORTS_PLATFORM =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.claimdesk.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("vn.claimdesk.platform..");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().assignedFrom(new Features()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule SUB_PACKAGES_ARE_PRIVATE_TO_THEIR_FEATURE =
      classes()
          .that()
          .resideInAPackage("vn.claimdesk..")
          .should(
              new ArchCondition<>("use only the roots of other features") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(use -> subPackageOfAnother(type, use.getTargetClass()))
                      .forEach(
                          use ->
                              events.add(
                                  SimpleConditionEvent.violated(type, use.getDescription())));
                }
              });

  /**
   * A feature is a slice. The audit record and the auditor's exports are two: everybody writes the
   * record, and the exports read everything.
   */
  private static final class Features implements SliceAssignment {

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      String name = type.getPackageName();
      if (name.matches("vn\\.claimdesk\\.audit\\.(excel|web|process|reconciliation)")) {
        return SliceIdentifier.of("audit exports");
      }
      String feature = feature(name);
      return feature.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(feature);
    }

    @Override
    public String getDescription() {
      return "features";
    }
  }

  private static boolean subPackageOfAnother(JavaClass user, JavaClass used) {
    String target = used.getPackageName();
    return target.startsWith(BASE)
        && target.indexOf('.', BASE.length()) > 0
        && !feature(target).equals(feature(user.getPackageName()));
  }

  private static String feature(String packageName) {
    if (!packageName.startsWith(BASE)) {
      return "";
    }
    String rest = packageName.substring(BASE.length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }
}
