package vn.claimdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.OpenReviews;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.Groups;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@Import(OpenReviews.class)
class TaskAuthorizationTest {

  private static final String LOOSE = "task-of-no-process";

  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private IdentityService identity;
  @Autowired private AuthorizationService authorizations;
  @Autowired private OpenReviews reviews;
  @Autowired private GroupSetup groups;

  private String instance = "";
  private String task = "";

  @BeforeEach
  void openAReview() {
    instance = reviews.open(Instant.now());
    task = tasks.createTaskQuery().processInstanceId(instance).singleResult().getId();
  }

  @AfterEach
  void endIt() {
    identity.clearAuthentication();
    runtime.deleteProcessInstance(instance, "test");
    tasks.deleteTask(LOOSE, true);
  }

  @Test
  void keepsNoLeaveToReadForEachTaskOfAClaim() {
    assertThat(granted(task, Groups.ADJUSTER, Permissions.UPDATE)).isOne();
    assertThat(granted(task, Groups.ADJUSTER, Permissions.READ)).isZero();
    assertThat(seenBy("adjuster", Groups.ADJUSTER)).isEqualTo(task);
    assertThat(seenBy("senior", Groups.SENIOR_ADJUSTER)).isEqualTo(task);
    assertThat(seenBy("auditor", Groups.AUDITOR)).isNull();
  }

  @Test
  void letsWhoIsACandidateWorkOnATask() {
    identity.setAuthentication("adjuster", List.of(Groups.ADJUSTER));

    tasks.claim(task, "adjuster");

    assertThat(seenBy("adjuster", Groups.ADJUSTER)).isEqualTo(task);
  }

  @Test
  void letsNobodyWorkOnATaskOfOthers() {
    authorizations
        .createAuthorizationQuery()
        .groupIdIn(Groups.ADJUSTER)
        .resourceId(task)
        .list()
        .forEach(leave -> authorizations.deleteAuthorization(leave.getId()));
    identity.setAuthentication("adjuster", List.of(Groups.ADJUSTER));

    assertThatThrownBy(() -> tasks.claim(task, "adjuster"))
        .isInstanceOf(AuthorizationException.class);
    assertThat(seenBy("adjuster", Groups.ADJUSTER)).isEqualTo(task);
  }

  @Test
  void letsCandidatesReadTasksOfOtherProcesses() {
    Task loose = tasks.newTask(LOOSE);
    tasks.saveTask(loose);
    tasks.addCandidateGroup(LOOSE, Groups.ADJUSTER);

    assertThat(granted(LOOSE, Groups.ADJUSTER, Permissions.READ)).isOne();
  }

  @Test
  void givesGroupsOfAnEarlierReleaseWhatTheyLack() {
    var existing =
        authorizations
            .createAuthorizationQuery()
            .groupIdIn(Groups.ADJUSTER)
            .resourceType(Resources.PROCESS_DEFINITION)
            .resourceId(ClaimProcess.CLAIM_HANDLING)
            .singleResult();
    existing.removePermission(ProcessDefinitionPermissions.READ_TASK);
    authorizations.saveAuthorization(existing);
    assertThat(seenBy("adjuster", Groups.ADJUSTER)).isNull();

    identity.clearAuthentication();
    groups.run(new DefaultApplicationArguments());

    assertThat(seenBy("adjuster", Groups.ADJUSTER)).isEqualTo(task);
  }

  @Test
  void decidesAtOnceWhoMayReadTheTasksOfAProcess() {
    assertThat(ofTheProcess("adjuster", Groups.ADJUSTER)).contains(task);
    assertThat(ofTheProcess("auditor", Groups.AUDITOR)).isEmpty();
    assertThat(ofTheProcess("intake", Groups.INTAKE)).isEmpty();
  }

  @Test
  void hidesATaskThatSomebodyMayNotReadBesidesAllOthers() {
    Authorization revoked = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
    revoked.setUserId("adjuster");
    revoked.setResource(Resources.TASK);
    revoked.setResourceId(task);
    revoked.removePermission(Permissions.READ);
    authorizations.saveAuthorization(revoked);
    try {
      assertThat(ofTheProcess("adjuster", Groups.ADJUSTER)).doesNotContain(task);
    } finally {
      identity.clearAuthentication();
      authorizations.deleteAuthorization(revoked.getId());
    }
  }

  private List<String> ofTheProcess(String user, String group) {
    identity.setAuthentication(user, List.of(group));
    return tasks.createTaskQuery().processDefinitionKey(ClaimProcess.CLAIM_HANDLING).list().stream()
        .map(Task::getId)
        .toList();
  }

  private long granted(String resource, String group, Permissions permission) {
    return authorizations
        .createAuthorizationQuery()
        .groupIdIn(group)
        .resourceType(Resources.TASK)
        .resourceId(resource)
        .hasPermission(permission)
        .count();
  }

  private @Nullable String seenBy(String user, String group) {
    identity.setAuthentication(user, List.of(group));
    Task seen = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    return seen == null ? null : seen.getId();
  }
}
