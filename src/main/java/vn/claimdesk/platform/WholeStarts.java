package vn.claimdesk.platform;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import vn.claimdesk.process.Groups;

/**
 * Lets nobody but administrators start a process in its middle. The right to start one covers that
 * for the engine: a clerk could have a claim assessed that nobody reviewed.
 */
class WholeStarts extends CommandInterceptor {

  private final ProcessEngineConfigurationImpl engine;

  WholeStarts(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof StartProcessInstanceAtActivitiesCmd) {
      requireAdministrator(engine.getIdentityService().getCurrentAuthentication());
    }
    return next.execute(command);
  }

  private static void requireAdministrator(@Nullable Authentication login) {
    if (login != null
        && (login.getGroupIds() == null || !login.getGroupIds().contains(Groups.ADMINISTRATOR))) {
      throw new AuthorizationException(
          "The user with id '"
              + login.getUserId()
              + "' may start a process at its start event only");
    }
  }
}
