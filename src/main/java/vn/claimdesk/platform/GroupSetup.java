package vn.claimdesk.platform;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
 * Creates the groups and what each may see: adjusters the tasks of claims, auditors and intake
 * clerks the process they start, administrators everything. To work on a task is authorized by the
 * engine when a group becomes its candidate. Runs at every start and adds only what is missing.
 */
@Component
@Order(10)
class GroupSetup implements ApplicationRunner {

  /** Who may see every task of the claim process, whoever is its candidate. */
  static final Set<String> ADJUSTERS = Set.of(Groups.ADJUSTER, Groups.SENIOR_ADJUSTER);

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
      grant(group, Resources.GROUP, ANY, Permissions.READ);
    }
    for (String group : ADJUSTERS) {
      grant(
          group,
          Resources.PROCESS_DEFINITION,
          ClaimProcess.CLAIM_HANDLING,
          ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_TASK);
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
    Authorization existing =
        authorizationService
            .createAuthorizationQuery()
            .authorizationType(AUTH_TYPE_GRANT)
            .groupIdIn(group)
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    Authorization authorization = existing == null ? newGrant(group, resource, id) : existing;
    if (!Stream.of(permissions).allMatch(authorization::isPermissionGranted)) {
      Stream.of(permissions).forEach(authorization::addPermission);
      authorizationService.saveAuthorization(authorization);
    }
  }

  private Authorization newGrant(String group, Resource resource, String id) {
    Authorization authorization = authorizationService.createNewAuthorization(AUTH_TYPE_GRANT);
    authorization.setGroupId(group);
    authorization.setResource(resource);
    authorization.setResourceId(id);
    return authorization;
  }
}
