package vn.claimdesk.intake.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LineOfBusiness;

class ReceiveClaimTest {

  private final Claims claims = mock();
  private final DelegateExecution execution = mock();

  @Test
  void beginsToReadAClaimThatWasFiled() {
    given("C26-000001", ClaimStatus.RECEIVED);
    receive();
    verify(claims).moveTo("C26-000001", ClaimStatus.READING);
    verify(execution).setVariable("lineOfBusiness", "health");
  }

  @Test
  void refusesAStartForAClaimThatIsHandledAlready() {
    given("C26-000001", ClaimStatus.DECIDING);
    assertThatThrownBy(this::receive).hasMessageContaining("is being handled already");
    verify(claims, never()).moveTo(any(), any());
  }

  @Test
  void refusesAStartForAClaimThatWasNeverFiled() {
    when(execution.getVariable("claimNumber")).thenReturn("C26-999999");
    when(claims.find("C26-999999")).thenReturn(Optional.empty());
    assertThatThrownBy(this::receive).hasMessageContaining("No claim C26-999999 was filed");
  }

  @Test
  void refusesAStartWithoutAClaim() {
    given(null, ClaimStatus.RECEIVED);
    assertThatThrownBy(this::receive).hasMessageContaining("was filed");
  }

  private void receive() {
    new ReceiveClaim(claims).execute(execution);
  }

  private void given(@Nullable String number, ClaimStatus status) {
    when(execution.getVariable("claimNumber")).thenReturn(number);
    when(claims.find(any()))
        .thenReturn(
            Optional.of(
                new Claim(
                    "C26-000001",
                    null,
                    "P",
                    "Nguyễn Văn An",
                    LineOfBusiness.HEALTH,
                    Benefit.OUTPATIENT,
                    1,
                    status,
                    "intake",
                    Instant.EPOCH,
                    0)));
  }
}
