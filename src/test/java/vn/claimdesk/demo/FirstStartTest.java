package vn.claimdesk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.claimdesk.claim.Benefit;
import vn.claimdesk.claim.Claim;
import vn.claimdesk.claim.ClaimStatus;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.LineOfBusiness;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.claim.Policy;
import vn.claimdesk.intake.Intake;

class FirstStartTest {

  private static final Instant NOW = Instant.parse("2026-06-15T02:00:00Z");

  private static final Map<String, Supplier<SampleDossier>> SAMPLES =
      Map.of(
          "demo-1", () -> dossier("demo-1"),
          "demo-2", () -> dossier("demo-2"),
          "demo-3", () -> dossier("demo-3"));

  private final Intake intake = mock(Intake.class);
  private final Policies policies = mock(Policies.class);
  private final Claims claims = mock(Claims.class);
  private final List<String> filed = new ArrayList<>();

  @TempDir private Path folder;
  private FirstStart firstStart;

  @BeforeEach
  void emptyDatabase() {
    PaperFolder papers = new PaperFolder(folder.resolve("papers").toString());
    firstStart = new FirstStart(intake, policies, claims, papers, Clock.fixed(NOW, ZoneOffset.UTC));
    when(policies.anyBesides(any())).thenReturn(false);
    when(claims.anyBesides("demo-")).thenReturn(false);
    when(claims.findByReference(anyString())).thenReturn(Optional.empty());
    when(intake.file(any(), any(), anyString()))
        .thenAnswer(
            call -> {
              Intake.Request request = call.getArgument(0);
              filed.add(request.reference());
              return new Intake.Filed(claim(request.reference()), true);
            });
  }

  private static SampleDossier dossier(String reference) {
    return new SampleDossier(
        new Policy("SK-900001", "Y", LocalDate.EPOCH, LocalDate.EPOCH, List.of(), List.of()),
        new Intake.Request(
            "SK-900001", "Lý Thị Mỹ", LineOfBusiness.HEALTH, Benefit.OUTPATIENT, 1, reference),
        List.of(new SampleFile("hoa-don.xml", new byte[] {60}, List.of())));
  }

  private static Claim claim(String reference) {
    return new Claim(
        "C26-000001",
        reference,
        "SK-900001",
        "Lý Thị Mỹ",
        LineOfBusiness.HEALTH,
        Benefit.OUTPATIENT,
        1,
        ClaimStatus.RECEIVED,
        "intake",
        NOW,
        0);
  }

  @Test
  void filesThreeDossiersWithTheirPoliciesWhereNothingWasFiled() {
    firstStart.fileMissing(SAMPLES);
    assertThat(filed).containsExactly("demo-1", "demo-2", "demo-3");
    assertThat(folder.resolve("papers/demo-3/hoa-don.xml")).hasBinaryContent(new byte[] {60});
  }

  @Test
  void filesThemWhereTheirPapersCannotBeKept() throws IOException {
    Files.writeString(folder.resolve("papers"), "a file, no folder");
    firstStart.fileMissing(SAMPLES);
    assertThat(filed).hasSize(3);
    verify(policies, times(3)).save(any());
  }

  @Test
  void filesNothingWhereSomeoneElseFiledAClaim() {
    when(claims.anyBesides("demo-")).thenReturn(true);
    firstStart.fileMissing(SAMPLES);
    assertThat(filed).isEmpty();
    verify(policies, never()).save(any());
  }

  @Test
  void filesNothingWhereSomeoneKeptAPolicy() {
    when(policies.anyBesides(SampleDossiers.policyNumbers())).thenReturn(true);
    firstStart.fileMissing(SAMPLES);
    assertThat(filed).isEmpty();
  }

  @Test
  void filesOnlyWhatACrashLeftOut() {
    when(claims.findByReference("demo-1")).thenReturn(Optional.of(claim("demo-1")));
    firstStart.fileMissing(SAMPLES);
    assertThat(filed).containsExactly("demo-2", "demo-3");
  }

  @Test
  void goesOnWithTheOthersWhereOneIsRefused() {
    doThrow(new IllegalStateException("refused"))
        .doReturn(new Intake.Filed(claim("demo-2"), true))
        .when(intake)
        .file(any(), any(), anyString());
    firstStart.fileMissing(SAMPLES);
    verify(intake, times(3)).file(any(), any(), anyString());
  }
}
