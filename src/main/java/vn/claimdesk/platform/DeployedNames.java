package vn.claimdesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringTransactionsProcessEngineConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Deploys models and forms under their bare file names wherever they lie on disk: form keys name
 * the forms so, and a start from another folder must not deploy everything anew.
 */
@Component
class DeployedNames extends AbstractProcessEnginePlugin {

  @Override
  public void postInit(ProcessEngineConfigurationImpl engine) {
    if (engine instanceof SpringTransactionsProcessEngineConfiguration spring) {
      spring.setDeploymentResources(
          Stream.of(spring.getDeploymentResources()).map(BareNamed::new).toArray(Resource[]::new));
    }
  }

  /** The engine takes the description of bytes for their name. */
  private static final class BareNamed extends ByteArrayResource {

    private final String name;

    BareNamed(Resource resource) {
      super(bytes(resource));
      this.name = String.valueOf(resource.getFilename());
    }

    @Override
    public String getDescription() {
      return name;
    }

    private static byte[] bytes(Resource resource) {
      try {
        return resource.getContentAsByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
