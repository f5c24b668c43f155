package vn.claimdesk.adjudication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.DecisionService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.adjudication.CoverageFacts;

/** The decision table {@code coverage}, row by row. */
class CoverageTableTest {

  private static final CoverageFacts CERTAIN =
      new CoverageFacts(true, true, true, true, 0, 1, 0, 0, 0, 0, 0, 5_000_000);

  private static DmnEngine engine;
  private static DmnDecision table;

  private final DecisionService service = mock();
  private final DmnCoverageRules rules = new DmnCoverageRules(service);

  @BeforeAll
  static void parse() throws IOException {
    engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    try (InputStream file = CoverageTableTest.class.getResourceAsStream("/bpmn/coverage.dmn")) {
      table = engine.parseDecision("coverage", file);
    }
  }

  @BeforeEach
  @SuppressWarnings("unchecked")
  void evaluateTheFile() {
    when(service.evaluateDecisionTableByKey(eq("coverage"), any(Map.class)))
        .thenAnswer(
            call -> engine.evaluateDecisionTable(table, (Map<String, Object>) call.getArgument(1)));
  }

  @Test
  void raisesNothingWhereAllIsCertain() {
    assertThat(rules.flags(CERTAIN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "false, true, true, true, 0, 1, 0, 0, 0, 0, 0, 1, outsidePeriod",
    "true, false, true, true, 0, 1, 0, 0, 0, 0, 0, 1, noServiceDate",
    "true, true, false, true, 0, 1, 0, 0, 0, 0, 0, 1, benefitNotCovered",
    "true, true, true, false, 0, 1, 0, 0, 0, 0, 0, 1, insuredNotOnPolicy",
    "true, true, true, true, 1, 1, 0, 0, 0, 0, 0, 1, nameDiffers",
    "true, true, true, true, 0, 0, 9, 0, 0, 0, 0, 1, noProof",
    "true, true, true, true, 0, 1, 9, 0, 0, 0, 0, 1, claimedMoreThanProven",
    "true, true, true, true, 0, 1, 0, 9, 0, 0, 0, 1, overLimit",
    "true, true, true, true, 0, 1, 0, 0, 1, 0, 0, 1, unreadableDocuments",
    "true, true, true, true, 0, 1, 0, 0, 0, 1, 0, 1, fieldsCorrected",
    "true, true, true, true, 0, 1, 0, 0, 0, 0, 1, 1, fieldsOverruled",
    "true, true, true, true, 0, 1, 0, 0, 0, 0, 0, 0, nothingPayable",
    "true, true, true, true, 0, 1, 0, 0, 0, 0, 0, 5000001, aboveStraightThroughLimit",
  })
  void raisesTheFlagOfItsRow(
      boolean withinPeriod,
      boolean serviceDateKnown,
      boolean benefitCovered,
      boolean insuredOnPolicy,
      int differingNameCount,
      int proofCount,
      long unprovenAmount,
      long amountOverLimit,
      int unreadableDocumentCount,
      int correctedFieldCount,
      int overruledFieldCount,
      long payableAmount,
      String flag) {
    assertThat(
            rules.flags(
                new CoverageFacts(
                    withinPeriod,
                    serviceDateKnown,
                    benefitCovered,
                    insuredOnPolicy,
                    differingNameCount,
                    proofCount,
                    unprovenAmount,
                    amountOverLimit,
                    unreadableDocumentCount,
                    correctedFieldCount,
                    overruledFieldCount,
                    payableAmount)))
        .containsExactly(flag);
  }

  @Test
  void raisesEveryFlagThatHolds() {
    assertThat(rules.flags(new CoverageFacts(false, false, false, false, 1, 0, 1, 1, 1, 1, 1, 0)))
        .containsExactly(
            "outsidePeriod",
            "noServiceDate",
            "benefitNotCovered",
            "insuredNotOnPolicy",
            "nameDiffers",
            "noProof",
            "unreadableDocuments",
            "fieldsCorrected",
            "fieldsOverruled",
            "nothingPayable");
  }
}
