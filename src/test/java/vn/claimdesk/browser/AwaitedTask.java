package vn.claimdesk.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

/** A task that a claim's process reaches by itself once its papers are read. */
final class AwaitedTask {

  /** As long as reading may take on a busy machine. */
  static final Duration READING = Duration.ofMinutes(10);

  private AwaitedTask() {}

  static Task of(TaskService tasks, String claimNumber, String definitionKey) {
    return await()
        .atMost(READING)
        .pollInterval(Duration.ofMillis(500))
        .until(
            () ->
                tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(claimNumber)
                    .taskDefinitionKey(definitionKey)
                    .singleResult(),
            Objects::nonNull);
  }
}
