package vn.claimdesk.adjudication.process;

import java.util.List;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.claimdesk.adjudication.CoverageFacts;
import vn.claimdesk.adjudication.CoverageRules;
import vn.claimdesk.process.ClaimProcess;

/** Asks the decision table {@code bpmn/coverage.dmn}, in the version deployed last. */
@Component
class DmnCoverageRules implements CoverageRules {

  private final DecisionService decisions;

  DmnCoverageRules(@Lazy DecisionService decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<String> flags(CoverageFacts facts) {
    return decisions
        .evaluateDecisionTableByKey(ClaimProcess.DECISION_COVERAGE, variables(facts))
        .collectEntries("flag");
  }

  private static VariableMap variables(CoverageFacts facts) {
    return Variables.createVariables()
        .putValue("withinPeriod", facts.withinPeriod())
        .putValue("serviceDateKnown", facts.serviceDateKnown())
        .putValue("benefitCovered", facts.benefitCovered())
        .putValue("insuredOnPolicy", facts.insuredOnPolicy())
        .putValue("differingNameCount", facts.differingNameCount())
        .putValue("proofCount", facts.proofCount())
        .putValue("unprovenAmount", facts.unprovenAmount())
        .putValue("amountOverLimit", facts.amountOverLimit())
        .putValue("unreadableDocumentCount", facts.unreadableDocumentCount())
        .putValue("correctedFieldCount", facts.correctedFieldCount())
        .putValue("overruledFieldCount", facts.overruledFieldCount())
        .putValue("payableAmount", facts.payableAmount());
  }
}
