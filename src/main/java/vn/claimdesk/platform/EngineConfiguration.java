package vn.claimdesk.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.claimdesk.process.ClaimProcess;

/**
 * How the engine treats failure: an uncaught BPMN error is an incident instead of a silent end;
 * failed jobs are tried again after growing pauses, except where that cannot help. Where a process
 * may be started, and who may do what with a task.
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

  @Bean
  ProcessEnginePlugin wholeStarts() {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
            with(engine.getCustomPreCommandInterceptorsTxRequired(), new WholeStarts(engine)));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
            with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new WholeStarts(engine)));
      }
    };
  }

  @Bean
  ProcessEnginePlugin taskAuthorizations() {
    return new AbstractProcessEnginePlugin() {
      @Override
      public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setResourceAuthorizationProvider(
            new CandidateAuthorizations(ClaimProcess.CLAIM_HANDLING, GroupSetup.ADJUSTERS));
        engine.setCustomSessionFactories(
            with(engine.getCustomSessionFactories(), ReadableTasks.factory()));
      }
    };
  }

  private static <T> List<T> with(@Nullable List<T> others, T added) {
    return Stream.concat(others == null ? Stream.empty() : others.stream(), Stream.of(added))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
