package vn.claimdesk.platform;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.claimdesk.process.Groups;

/** The users a newcomer logs in with. Never created in production. */
@Component
@Order(20)
@ConditionalOnProperty("claimdesk.demo.users")
class DemoUsers implements ApplicationRunner {

  /** A demo user; the password is the id. */
  record DemoUser(String id, String lastName, String firstName, String group, String does) {}

  static final List<DemoUser> ALL =
      List.of(
          new DemoUser("adjuster", "Lê", "Lan", Groups.ADJUSTER, "labels, reviews, decides"),
          new DemoUser("senior", "Phạm", "Minh", Groups.SENIOR_ADJUSTER, "the same, higher up"),
          new DemoUser("intake", "Đỗ", "Tâm", Groups.INTAKE, "files claims"),
          new DemoUser("auditor", "Vũ", "Hoa", Groups.AUDITOR, "exports workbooks"),
          new DemoUser("admin", "Trần", "Quân", Groups.ADMINISTRATOR, "Cockpit, Admin"));

  private final IdentityService identityService;

  DemoUsers(IdentityService identityService) {
    this.identityService = identityService;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    ALL.forEach(this::create);
  }

  private void create(DemoUser demo) {
    if (identityService.createUserQuery().userId(demo.id()).count() > 0) {
      return;
    }
    User user = identityService.newUser(demo.id());
    user.setFirstName(demo.firstName());
    user.setLastName(demo.lastName());
    user.setPassword(demo.id());
    identityService.saveUser(user);
    identityService.createMembership(demo.id(), demo.group());
  }
}
