package vn.claimdesk.adjudication.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.Decision.Outcome;
import vn.claimdesk.adjudication.Proposal;

class AdjudicationDelegatesTest {

  private static final Instant NOW = Instant.parse("2026-03-20T03:00:00Z");

  private final Adjudication adjudication = mock();
  private final DelegateExecution execution = mock();

  @BeforeEach
  void nameTheClaim() {
    when(execution.getVariable("claimNumber")).thenReturn("C26-000001");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void tellsTheGatewayWhetherTheClaimGoesStraightThrough(boolean straightThrough) {
    when(adjudication.assess("C26-000001")).thenReturn(proposal(straightThrough));
    new AssessClaim(adjudication).execute(execution);
    verify(execution).setVariable("straightThrough", straightThrough);
  }

  @Test
  void approvesWhatIsProposedInTheNameOfTheSystem() {
    Proposal proposal = proposal(true);
    when(adjudication.proposal("C26-000001")).thenReturn(Optional.of(proposal));
    approve();
    verify(adjudication)
        .decide(
            new Decision("C26-000001", Outcome.APPROVED, 80, null, null, proposal, "system", NOW));
    verify(execution).setVariable("decision", "approved");
  }

  @Test
  void approvesNothingThatHasFlags() {
    when(adjudication.proposal("C26-000001")).thenReturn(Optional.of(proposal(false)));
    assertThatThrownBy(this::approve).hasMessageContaining("a human has to decide");
    verify(adjudication, never()).decide(any());
  }

  private void approve() {
    new ApproveStraightThrough(adjudication, Clock.fixed(NOW, ZoneOffset.UTC)).execute(execution);
  }

  private static Proposal proposal(boolean straightThrough) {
    return new Proposal(true, true, 100, 100, 100, 20, 80, straightThrough, List.of(), List.of());
  }
}
