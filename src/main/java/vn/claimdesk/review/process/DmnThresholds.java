package vn.claimdesk.review.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.review.Thresholds;

/**
 * Asks the deployed decision table {@code fieldThreshold}, in its latest version. It is evaluated
 * beside the engine's history: the threshold is kept with each field, and hundreds of decision
 * instances a claim would tell an auditor nothing more.
 */
@Component
class DmnThresholds implements Thresholds {

  private final RepositoryService repository;
  private final DmnEngine engine =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
  private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();

  DmnThresholds(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public double of(String documentType, String fieldName) {
    var result =
        engine.evaluateDecisionTable(
            latest(),
            Variables.putValue("documentType", documentType).putValue("fieldName", fieldName));
    if (result.getSingleResult() == null
        || !(result.getSingleEntry() instanceof Number threshold)
        || threshold.doubleValue() < 0
        || threshold.doubleValue() > 1) {
      throw new IllegalStateException(
          "decision table fieldThreshold gives no threshold from 0 to 1 for %s.%s"
              .formatted(documentType, fieldName));
    }
    return threshold.doubleValue();
  }

  /** Looked up once a transaction: a dossier has hundreds of fields. */
  private DmnDecision latest() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return deployed();
    }
    if (TransactionSynchronizationManager.getResource(this) instanceof DmnDecision known) {
      return known;
    }
    DmnDecision found = deployed();
    TransactionSynchronizationManager.bindResource(this, found);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DmnThresholds.this);
          }
        });
    return found;
  }

  private DmnDecision deployed() {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(ClaimProcess.DECISION_FIELD_THRESHOLD)
            .latestVersion()
            .singleResult();
    if (definition == null) {
      throw new IllegalStateException("decision table fieldThreshold is not deployed");
    }
    return parsed.computeIfAbsent(
        definition.getId(),
        id ->
            engine.parseDecision(
                ClaimProcess.DECISION_FIELD_THRESHOLD, repository.getDecisionModel(id)));
  }
}
