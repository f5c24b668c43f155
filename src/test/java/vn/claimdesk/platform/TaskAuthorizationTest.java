package vn.claimdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.ClaimVariables;
import vn.claimdesk.process.Groups;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class TaskAuthorizationTest {

  private static final String POLICY = "SK-970001";
  private static final String LOOSE = "task-of-no-process";

  @Autowired private TaskService tasks;
  @Autowired private RuntimeService runtime;
  @Autowired private IdentityService identity;
  @Autowired private AuthorizationService authorizations;
  @Autowired private Claims claims;
  @Autowired private Policies policies;
  @Autowired private GroupSetup groups;

  private String instance = "";
  private String task = "";

  @BeforeEach
  void openAReview() {
    LocalDate today = LocalDate.now();
    policies.save(
        new Policy(
            POLICY, "Công ty Mẫu", today.minusYears(1), today.plusYears(1), List.of(), List.of()));
    String number = claims.nextNumber();
    claims.add(
        new Claim(
            number,
            null,
            POLICY,
            "Nguyễn Văn An",
            LineOfBusiness.HEALTH,
            Benefit.OUTPATIENT,
            1_000_000,
            ClaimStatus.READING,
            "intake",
            Instant.now(),
            0));
    instance =
        runtime
            .createProcessInstanceByKey(ClaimProcess.CLAIM_HANDLING)
            .businessKey(number)
            .setVariable(ClaimVariables.CLAIM_NUMBER, number)
            .setVariable(ClaimVariables.LINE_OF_BUSINESS, LineOfBusiness.HEALTH.code())
            .startBeforeActivity(ClaimProcess.TASK_REVIEW_FIELDS)
            .execute()
            .getId();
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
