package vn.claimdesk.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LegalClock;
import vn.claimdesk.claim.LineOfBusiness;

class ClaimListenersTest {

  private final Claims claims = mock();
  private final DelegateExecution execution = mock();

  @ParameterizedTest
  @CsvSource({
    "userTask_labelPages, LABELLING",
    "serviceTask_groupDocuments, READING",
    "userTask_reviewFields, REVIEWING",
    "userTask_decideClaim, DECIDING",
  })
  void movesTheClaimToTheStatusOfTheActivity(String activity, ClaimStatus status) {
    when(execution.getCurrentActivityId()).thenReturn(activity);
    when(execution.getVariable("claimNumber")).thenReturn("C26-000001");
    new ClaimStatusListener(claims).notify(execution);
    verify(claims).moveTo("C26-000001", status);
  }

  @Test
  void refusesActivitiesThatHaveNoStatus() {
    when(execution.getCurrentActivityId()).thenReturn("serviceTask_judgeFields");
    assertThatThrownBy(() -> new ClaimStatusListener(claims).notify(execution))
        .hasMessageContaining("serviceTask_judgeFields");
  }

  @Test
  void namesTheTaskByClaimAndInitialsOnlyAndDatesItByTheLegalClock() {
    DelegateTask task = mock();
    when(task.getName()).thenReturn("Soát trường dữ liệu");
    when(task.getVariable("claimNumber")).thenReturn("C26-000001");
    when(claims.find("C26-000001")).thenReturn(Optional.of(claim()));
    new ClaimTaskListener(claims).notify(task);
    verify(task).setName("C26-000001 · N.V.A · Soát trường dữ liệu");
    verify(task).setDueDate(Date.from(Instant.EPOCH.plus(LegalClock.TIME)));
  }

  @ParameterizedTest
  @CsvSource({"Đỗ  Thị Ánh, Đ.T.Á", "' Lan ', L", "'', ''"})
  void takesTheFirstLetterOfEachWord(String name, String initials) {
    assertThat(ClaimTaskListener.initials(name)).isEqualTo(initials);
  }

  private static Claim claim() {
    return new Claim(
        "C26-000001",
        null,
        "P",
        "Nguyễn Văn An",
        LineOfBusiness.HEALTH,
        Benefit.OUTPATIENT,
        1,
        ClaimStatus.READING,
        "intake",
        Instant.EPOCH,
        0);
  }
}
