package vn.claimdesk.recognition.cvs.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.claimdesk.recognition.cvs.call.Host;
import vn.claimdesk.recognition.cvs.call.Operation;

class CvsPropertiesTest {

  @EnableConfigurationProperties(CvsProperties.class)
  static class Bound {}

  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(Bound.class);

  @Test
  void takesTheVendorsHostAndTheCommonTimeUnlessAnOperationHasItsOwn() {
    application
        .withPropertyValues(
            "claimdesk.recognition.cloud-url=https://cloud.invalid/api/v2/",
            "claimdesk.recognition.demo-url=https://demo.invalid",
            "claimdesk.recognition.call-timeout=2m",
            "claimdesk.recognition.hosts.get-label-claim=cloud",
            "claimdesk.recognition.call-timeouts.employee-profile=8m")
        .run(
            context -> {
              CvsProperties properties = context.getBean(CvsProperties.class);
              assertThat(properties.host(Operation.GET_LABEL_CLAIM)).isEqualTo(Host.CLOUD);
              assertThat(properties.host(Operation.CREDIT_REPORT)).isEqualTo(Host.DEMO);
              assertThat(properties.address(Operation.CREDIT_REPORT))
                  .isEqualTo("https://demo.invalid");
              assertThat(properties.address(Operation.CLAIMS)).isEqualTo("https://cloud.invalid");
              assertThat(properties.callTimeout(Operation.EMPLOYEE_PROFILE))
                  .isEqualTo(Duration.ofMinutes(8));
              assertThat(properties.callTimeout(Operation.CLAIMS)).isEqualTo(Duration.ofMinutes(2));
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claimdesk.recognition.hosts.get-lable-claim=cloud",
        "claimdesk.recognition.hosts.claims=moon",
        "claimdesk.recognition.call-timeouts.claim=5m",
        "claimdesk.recognition.call-timeouts.claims=0s",
        "claimdesk.recognition.cloud-url=ftp://x",
        "claimdesk.recognition.input-form=url"
      })
  void refusesAtTheStartWhatNobodyKnows(String property) {
    application
        .withPropertyValues(property)
        .run(context -> assertThat(context).getFailure().hasStackTraceContaining(named(property)));
  }

  /** The unknown operation, or the property whose value is wrong. */
  private static String named(String property) {
    String key = property.split("=")[0];
    return key.matches(".*get-lable-claim|.*timeouts.claim")
        ? key.substring(key.lastIndexOf('.') + 1)
        : key;
  }
}
