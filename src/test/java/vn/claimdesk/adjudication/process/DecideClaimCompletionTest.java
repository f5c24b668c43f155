package vn.claimdesk.adjudication.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.claimdesk.Bundles;
import vn.claimdesk.adjudication.Adjudication;
import vn.claimdesk.adjudication.AuthorityLimits;
import vn.claimdesk.adjudication.Cost;
import vn.claimdesk.adjudication.Decision;
import vn.claimdesk.adjudication.Decision.Outcome;
import vn.claimdesk.adjudication.DecisionRefusedException;
import vn.claimdesk.adjudication.Expenses;
import vn.claimdesk.adjudication.Proposal;
import vn.claimdesk.adjudication.Refusal;
import vn.claimdesk.review.TaskDrafts;

class DecideClaimCompletionTest {

  private static final Instant NOW = Instant.parse("2026-03-20T03:00:00Z");
  private static final Proposal PROPOSAL =
      new Proposal(true, true, 100, 100, 100, 0, 100, false, List.of(), List.of());

  private final Adjudication adjudication = mock();
  private final TaskDrafts drafts = mock();
  private final DelegateTask task = mock(RETURNS_DEEP_STUBS);
  private final MessageSource messages = Bundles.of("adjudication");
  private final DecideClaimCompletion completion =
      new DecideClaimCompletion(
          adjudication,
          drafts,
          messages,
          new AuthorityLimits(Map.of("adjuster", 95L, "seniorAdjuster", 1000L)),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void openTask() {
    LocaleContextHolder.setLocale(Locale.forLanguageTag("vi"));
    when(task.getId()).thenReturn("task");
    when(task.getVariable("claimNumber")).thenReturn("C26-000001");
    when(adjudication.proposal("C26-000001")).thenReturn(Optional.of(PROPOSAL));
    authentication(new Authentication("senior", List.of("seniorAdjuster")));
  }

  @AfterEach
  void forgetLocale() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void takesTheDecisionOfTheDraftAndDeletesIt() {
    draft("{\"outcome\":\"approved\",\"amount\":90,\"reasonCode\":null,\"note\":\" đủ \"}");
    completion.notify(task);
    verify(adjudication)
        .decide(
            new Decision("C26-000001", Outcome.APPROVED, 90, null, "đủ", PROPOSAL, "senior", NOW));
    verify(task).setVariable("decision", "approved");
    verify(drafts).delete("task");
  }

  @Test
  void ignoresTheAmountOfARefusal() {
    draft("{\"outcome\":\"declined\",\"amount\":90,\"reasonCode\":\"exclusion\"}");
    completion.notify(task);
    verify(adjudication)
        .decide(
            new Decision(
                "C26-000001", Outcome.DECLINED, 0, "exclusion", null, PROPOSAL, "senior", NOW));
    verify(task).setVariable("decision", "declined");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | Chưa chọn chấp thuận hay từ chối.",
        "[] | Chưa chọn chấp thuận hay từ chối.",
        "{\"outcome\":\"maybe\"} | Chưa chọn chấp thuận hay từ chối.",
        "{\"outcome\":\"approved\"} | Chưa nhập số tiền chấp thuận (số nguyên, đồng).",
        "{\"outcome\":\"approved\",\"amount\":1.5} | Chưa nhập số tiền chấp thuận (số nguyên, đồng).",
        "{\"outcome\":\"approved\",\"amount\":\"9\"} | Chưa nhập số tiền chấp thuận (số nguyên, đồng).",
        "{\"outcome\":\"approved\",\"amount\":99999999999999999999} | Chưa nhập số tiền chấp thuận (số nguyên, đồng).",
        "not json | Chưa chọn chấp thuận hay từ chối.",
      })
  void refusesDraftsThatDecideNothing(String draft, String message) {
    draft(draft);
    assertThatThrownBy(() -> completion.notify(task)).hasMessage(message);
    verify(adjudication, never()).decide(any());
    verify(task, never()).setVariable(any(), any());
    verify(drafts, never()).delete(any());
  }

  @Test
  void refusesWithoutADraft() {
    when(drafts.find("task")).thenReturn(Optional.empty());
    assertThatThrownBy(() -> completion.notify(task))
        .hasMessage("Chưa chọn chấp thuận hay từ chối.");
  }

  @Test
  void saysInTheUsersLanguageWhyItRefuses() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    draft("{\"outcome\":\"approved\",\"amount\":90}");
    doThrow(new DecisionRefusedException("amountOutOfRange", "50"))
        .when(adjudication)
        .decide(any());
    assertThatThrownBy(() -> completion.notify(task))
        .hasMessage("The approved amount must be above 0 and at most VND 50.");
    verify(drafts, never()).delete(any());
  }

  @Test
  void takesTheAssigneeWhereNobodyIsLoggedIn() {
    authentication(null);
    when(task.getAssignee()).thenReturn("adjuster");
    Group adjusters = mock();
    when(adjusters.getId()).thenReturn("adjuster");
    when(task.getProcessEngineServices()
            .getIdentityService()
            .createGroupQuery()
            .groupMember("adjuster")
            .list())
        .thenReturn(List.of(adjusters));
    draft("{\"outcome\":\"approved\",\"amount\":90}");
    completion.notify(task);
    verify(adjudication)
        .decide(
            new Decision(
                "C26-000001", Outcome.APPROVED, 90, null, null, PROPOSAL, "adjuster", NOW));
  }

  @Test
  void refusesWhereNobodyIsKnown() {
    authentication(null);
    when(task.getAssignee()).thenReturn(null);
    draft("{\"outcome\":\"approved\",\"amount\":90}");
    assertThatThrownBy(() -> completion.notify(task)).hasMessageContaining("Không rõ người");
    assertThat(task.getAssignee()).isNull();
  }

  @Test
  void refusesWhomTheTaskIsNotAssignedTo() {
    when(task.getAssignee()).thenReturn("adjuster");
    draft("{\"outcome\":\"approved\",\"amount\":90}");
    assertThatThrownBy(() -> completion.notify(task))
        .hasMessage("Công việc này đang do người khác xử lý.");
    verify(adjudication, never()).decide(any());
  }

  @Test
  void refusesToDecideAnotherClaimThanTheProcessHandles() {
    when(task.getExecution().getProcessBusinessKey()).thenReturn("C26-000009");
    draft("{\"outcome\":\"approved\",\"amount\":90}");
    assertThatThrownBy(() -> completion.notify(task)).hasMessageContaining("đã bị đổi");
    verify(adjudication, never()).decide(any());
  }

  @Test
  void worksTheAmountOutAnewFromTheLinesThatAreCovered() {
    givenTwoLines();
    draft(
        "{\"outcome\":\"approved\",\"amount\":70,\"computed\":true,"
            + "\"lines\":{\"d:0:1\":\"exclusion\"}}");
    completion.notify(task);
    verify(adjudication)
        .decide(
            new Decision(
                "C26-000001",
                Outcome.APPROVED,
                70,
                null,
                null,
                PROPOSAL,
                "senior",
                NOW,
                new Refusal(
                    30,
                    List.of(new Refusal.Line("d:0:1", "d", "<b>Giường</b>", 30, "exclusion")))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"amount\":100,\"computed\":true,\"lines\":{\"d:0:1\":\"exclusion\"} | Biểu mẫu hiện 100 đồng nhưng tính lại là 70 đồng.",
        "\"amount\":70,\"computed\":true,\"lines\":{\"d:0:1\":\"\"} | Hãy nêu lý do cho từng khoản không chi trả.",
        "\"amount\":70,\"computed\":true,\"lines\":{\"d:0:1\":\"whim\"} | Không có lý do",
        "\"amount\":70,\"computed\":true,\"lines\":{\"other:0:1\":\"exclusion\"} | Bản nháp từ chối một khoản chi không có",
      })
  void trustsNoAmountAndNoLineOfTheForm(String draft, String message) {
    givenTwoLines();
    draft("{\"outcome\":\"approved\"," + draft + "}");
    assertThatThrownBy(() -> completion.notify(task)).hasMessageStartingWith(message);
    verify(adjudication, never()).decide(any());
  }

  @Test
  void letsNobodyApproveAboveTheirAuthority() {
    authentication(new Authentication("adjuster", List.of("adjuster")));
    draft("{\"outcome\":\"approved\",\"amount\":96}");
    assertThatThrownBy(() -> completion.notify(task))
        .hasMessageStartingWith("96 đồng vượt thẩm quyền 95 đồng của bạn.");
    authentication(new Authentication("clerk", List.of("intake")));
    draft("{\"outcome\":\"approved\",\"amount\":1}");
    assertThatThrownBy(() -> completion.notify(task)).hasMessageContaining("thẩm quyền 0 đồng");
    verify(adjudication, never()).decide(any());
  }

  @Test
  void needsNoAuthorityToDecline() {
    authentication(new Authentication("clerk", List.of("intake")));
    draft("{\"outcome\":\"declined\",\"reasonCode\":\"exclusion\"}");
    completion.notify(task);
    verify(task).setVariable("decision", "declined");
  }

  private void givenTwoLines() {
    when(adjudication.expenses("C26-000001"))
        .thenReturn(
            new Expenses(
                List.of(
                    new Cost(
                        "d",
                        "7",
                        100,
                        null,
                        List.of(
                            new Cost.Line("d:0:0", Cost.Kind.PRINTED, "Khám", 70, 0, null),
                            new Cost.Line(
                                "d:0:1", Cost.Kind.PRINTED, "<b>Giường</b>", 30, 0, null))))));
  }

  private void draft(String json) {
    when(drafts.find("task")).thenReturn(Optional.of(json));
  }

  private void authentication(@Nullable Authentication authentication) {
    when(task.getProcessEngineServices().getIdentityService().getCurrentAuthentication())
        .thenReturn(authentication);
  }
}
