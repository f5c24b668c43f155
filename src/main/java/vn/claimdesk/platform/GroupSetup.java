package vn.claimdesk.platform;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.claimdesk.process.ClaimProcess;
import vn.claimdesk.process.Groups;

/**
 * Creates the groups and what each may see: adjusters their tasks, auditors and intake clerks the
 * process they start, administrators everything. Tasks themselves are authorized by the engine when
 * a group becomes a candidate. Runs at every start and adds only what is missing.
 */
@Component
@Order(10)
class GroupSetup implements ApplicationRunner {

  private static final Map<String, String> NAMES =
      Map.of(
          Groups.ADJUSTER, "Giám định viên",
          Groups.SENIOR_ADJUSTER, "Giám định viên cao cấp",
          Groups.AUDITOR, "Kiểm toán viên",
          Groups.INTAKE, "Nhân viên tiếp nhận",
          Groups.ADMINISTRATOR, "Quản trị viên");

  private final IdentityService identityService;
  private final AuthorizationService authorizationService;

  GroupSetup(IdentityService identityService, AuthorizationService authorizationService) {
    this.identityService = identityService;
    this.authorizationService = authorizationService;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    NAMES.forEach(this::createGroup);
    for (String group :
        new String[] {Groups.ADJUSTER, Groups.SENIOR_ADJUSTER, Groups.AUDITOR, Groups.INTAKE}) {
      grant(group, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    }
    for (String group : new String[] {Groups.ADJUSTER, Groups.SENIOR_ADJUSTER}) {
      grant(
          group,
          Resources.PROCESS_DEFINITION,
          ClaimProcess.CLAIM_HANDLING,
          ProcessDefinitionPermissions.READ);
    }
    letStart(Groups.INTAKE, ClaimProcess.CLAIM_HANDLING);
    letStart(Groups.AUDITOR, ClaimProcess.CLAIM_EXPORT);
    for (Resources resource : Resources.values()) {
      grant(Groups.ADMINISTRATOR, resource, ANY, Permissions.ALL);
    }
  }

  private void letStart(String group, String processKey) {
    grant(
        group,
        Resources.PROCESS_DEFINITION,
        processKey,
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.CREATE_INSTANCE);
    grant(group, Resources.PROCESS_INSTANCE, ANY, Permissions.CREATE);
  }

  private void createGroup(String id, String name) {
    if (identityService.createGroupQuery().groupId(id).count() == 0) {
      Group group = identityService.newGroup(id);
      group.setName(name);
      group.setType("WORKFLOW");
      identityService.saveGroup(group);
    }
  }

  private void grant(String group, Resource resource, String id, Permission... permissions) {
    boolean exists =
        authorizationService
                .createAuthorizationQuery()
                .authorizationType(AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .count()
            > 0;
    if (!exists) {
      Authorization authorization = authorizationService.createNewAuthorization(AUTH_TYPE_GRANT);
      authorization.setGroupId(group);
      authorization.setResource(resource);
      authorization.setResourceId(id);
      authorization.setPermissions(permissions);
      authorizationService.saveAuthorization(authorization);
    }
  }
}
