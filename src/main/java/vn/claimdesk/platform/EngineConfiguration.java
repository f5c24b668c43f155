package vn.claimdesk.platform;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the engine treats failure: an uncaught BPMN error is an incident instead of a silent end;
 * failed jobs are tried again after growing pauses, except where that cannot help.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  /**
   * @param retryIntervals ISO 8601 durations, comma-separated; one more try than there are pauses
   */
  @Bean
  ProcessEnginePlugin failureHandling(
      @Value("${claimdesk.process.retry-intervals:PT10S,PT1M,PT5M,PT15M}") String retryIntervals) {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setFailedJobRetryTimeCycle(retryIntervals);
        engine.setFailedJobCommandFactory(FailedJob::new);
      }
    };
  }
}
