package vn.claimdesk.review.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.review.TaskDesk;

/** Asks the engine for tasks with the rights of the user at hand. */
@Component
class CamundaTaskDesk implements TaskDesk {

  private final TaskService tasks;
  private final IdentityService identity;

  CamundaTaskDesk(TaskService tasks, IdentityService identity) {
    this.tasks = tasks;
    this.identity = identity;
  }

  @Override
  public Optional<OpenTask> find(String taskId, String userId) {
    return as(
        userId,
        () ->
            Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .flatMap(this::openTask));
  }

  @Override
  public List<OpenTask> openTasks(String claimNumber) {
    return tasks
        .createTaskQuery()
        .processVariableValueEquals(ClaimVariables.CLAIM_NUMBER, claimNumber)
        .orderByTaskCreateTime()
        .asc()
        .list()
        .stream()
        .map(task -> openTask(task, claimNumber))
        .toList();
  }

  @Override
  public List<OpenTask> everyOpenTask(String claimNumber) {
    return inNobodysName(() -> openTasks(claimNumber));
  }

  private Optional<OpenTask> openTask(Task task) {
    return tasks.getVariable(task.getId(), ClaimVariables.CLAIM_NUMBER) instanceof String number
        ? Optional.of(openTask(task, number))
        : Optional.empty();
  }

  private static OpenTask openTask(Task task, String claimNumber) {
    return new OpenTask(
        task.getId(),
        task.getTaskDefinitionKey(),
        task.getName(),
        claimNumber,
        task.getAssignee(),
        task.getCreateTime().toInstant(),
        task.getDueDate() == null ? null : task.getDueDate().toInstant());
  }

  @Override
  public String nameOf(String userId) {
    return inNobodysName(
        () ->
            Stream.ofNullable(identity.createUserQuery().userId(userId).singleResult())
                .map(CamundaTaskDesk::fullName)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(userId));
  }

  /** In the order in which Tasklist shows it. */
  private static String fullName(User user) {
    return Stream.of(user.getFirstName(), user.getLastName())
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A user may not look up groups: they are asked for in nobody's name. */
  private <T> T as(String userId, Supplier<T> question) {
    var before = identity.getCurrentAuthentication();
    if (before != null && userId.equals(before.getUserId())) {
      return question.get();
    }
    return inNobodysName(
        () -> {
          identity.setAuthentication(userId, groups(userId));
          return question.get();
        });
  }

  private <T> T inNobodysName(Supplier<T> question) {
    var before = identity.getCurrentAuthentication();
    identity.clearAuthentication();
    try {
      return question.get();
    } finally {
      identity.setAuthentication(before);
    }
  }

  private List<String> groups(String userId) {
    return identity.createGroupQuery().groupMember(userId).list().stream()
        .map(Group::getId)
        .toList();
  }
}
