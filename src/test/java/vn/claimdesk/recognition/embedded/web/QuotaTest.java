package vn.claimdesk.recognition.embedded.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

/** Code 4 of the contract: successes count, and nothing is answered once they are used up. */
class QuotaTest {

  @Test
  void refusesWithCode4AfterTheLastSuccess() {
    Quota quota = quota(2L);

    for (int i = 0; i < 2; i++) {
      assertThatCode(quota::check).doesNotThrowAnyException();
      quota.use();
    }

    assertThatThrownBy(quota::check)
        .isInstanceOfSatisfying(
            ContractException.class,
            refused -> assertThat(refused.error()).isEqualTo(ContractError.OUT_OF_REQUESTS));
    assertThat(Chapter.DOCUMENTS.failure(ContractError.OUT_OF_REQUESTS).path("errorCode").asText())
        .isEqualTo("4");
  }

  @Test
  void doesNotCountWhatWasNotAnswered() {
    Quota quota = quota(1L);

    quota.check();
    quota.check();

    assertThatCode(quota::use).doesNotThrowAnyException();
  }

  @Test
  void knowsNoEndWithoutASetting() {
    Quota quota = quota(null);

    for (int i = 0; i < 100; i++) {
      quota.check();
      quota.use();
    }

    assertThatCode(quota::check).doesNotThrowAnyException();
  }

  private static Quota quota(@Nullable Long successes) {
    return new Quota(
        new EmbeddedProperties(
            "key", "secret", successes, List.of(), DataSize.ofMegabytes(1), Duration.ofSeconds(1)));
  }
}
