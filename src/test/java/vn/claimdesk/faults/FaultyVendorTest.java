package vn.claimdesk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.claimdesk.ApiCalls;
import vn.claimdesk.faults.StubVendor.Fault;

/**
 * The whole application, with its job executor running, against a vendor that fails in every way it
 * can: each claim ends where the table of outcomes in the README says, and the vendor's bill is the
 * ledger's.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "camunda.bpm.job-execution.enabled=true",
      "camunda.bpm.job-execution.max-pool-size=8",
      "camunda.bpm.job-execution.core-pool-size=8",
      "camunda.bpm.job-execution.wait-time-in-millis=200",
      "camunda.bpm.job-execution.max-wait=500",
      "camunda.bpm.job-execution.backoff-time-in-millis=50",
      "claimdesk.process.retry-intervals=PT1S,PT1S,PT2S",
      "claimdesk.recognition.call-timeout=3s",
      "claimdesk.recognition.connect-timeout=5s",
      "claimdesk.recognition.rest-after-failures=1s",
      "claimdesk.recognition.rest-without-requests=3s",
      "claimdesk.embedded.enabled=false"
    })
@ActiveProfiles("test")
@Timeout(400)
@Tag("application")
class FaultyVendorTest {

  private static final StubVendor VENDOR = new StubVendor();
  private static final int CLAIMS = 50;
  private static final Duration FLAPPING = Duration.ofSeconds(60);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(120);

  /** Sound answers are as likely as failures, so that claims move on while it flaps. */
  private static final List<Fault> FLAPS =
      Stream.concat(
              Collections.nCopies(8, Fault.NONE).stream(),
              Stream.of(
                  Fault.SLOW,
                  Fault.HANGING,
                  Fault.RESET,
                  Fault.SERVER_ERROR,
                  Fault.TOO_MANY_REQUESTS,
                  Fault.GARBAGE,
                  Fault.TRUNCATED,
                  Fault.HTML_PAGE,
                  Fault.WRONG_CREDENTIALS,
                  Fault.OUT_OF_REQUESTS))
          .toList();

  @DynamicPropertySource
  static void vendor(DynamicPropertyRegistry registry) {
    registry.add("claimdesk.recognition.cloud-url", VENDOR::address);
    registry.add("claimdesk.recognition.demo-url", VENDOR::address);
  }

  @LocalServerPort private int port;
  @Autowired private ManagementService management;
  @Autowired private RuntimeService runtime;
  @Autowired private TaskService tasks;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void forget() throws Exception {
    VENDOR.forget();
    jdbc.sql("delete from recognition_call").update();
    var policy =
        """
        {"policyNumber": "SK-1", "holder": "Công ty Thử Nghiệm", "validFrom": "2026-01-01",
         "validTo": "2026-12-31",
         "insuredPersons": [{"name": "Trần Thử Nghiệm", "dateOfBirth": "1985-04-12",
                             "identityNumber": "001085000012"}],
         "benefits": [{"benefit": "outpatient", "limitAmount": 5000000, "coPaymentPercent": 20}]}""";
    ApiCalls.Answer kept = new ApiCalls(port, "admin").put("/api/policies/SK-1", policy);
    assertThat(kept.status()).as(kept.json().toString()).isIn(200, 201);
  }

  @AfterAll
  static void close() {
    VENDOR.close();
  }

  /** Business outcomes: a human goes on, nothing is billed, nobody has to mend anything. */
  @ParameterizedTest
  @EnumSource(names = {"NO_CONTENT", "BAD_IMAGE"})
  void bringsWhatCannotBeReadToAHuman(Fault fault) throws Exception {
    byte[] unreadable = Papers.claimForm();
    VENDOR.meet(unreadable, fault);

    String claim = file(List.of(unreadable, Papers.identityCard()));

    awaitStatus(claim, "labelling");
    assertThat(incidents(claim)).isEmpty();
    assertThat(VENDOR.billedInAll()).isEqualTo(1);
    assertLedgerIsTheBill();
  }

  /** What the catalogue has never heard of is shown to the adjuster like anything else. */
  @Test
  void showsTheAdjusterTypesAndFieldsThatNobodyHasDescribed() throws Exception {
    String claim = file(List.of(Papers.claimForm(), Papers.unheardOf()));
    awaitStatus(claim, "reviewing");

    ApiCalls adjuster = new ApiCalls(port, "adjuster");
    JsonNode dossier = adjuster.get("/api/claims/" + claim).json();
    assertThat(dossier.path("documents").findValuesAsText("type")).contains("loyalty_card");
    String task = tasks.createTaskQuery().processInstanceBusinessKey(claim).singleResult().getId();
    assertThat(
            adjuster
                .post(
                    "/engine-rest/task/" + task + "/claim",
                    "application/json",
                    "{\"userId\": \"adjuster\"}".getBytes(StandardCharsets.UTF_8))
                .status())
        .isEqualTo(204);
    JsonNode sheet = adjuster.get("/api/tasks/" + task + "/review-fields").json();
    assertThat(sheet.findValuesAsText("name")).contains("tier", "points", "blood_group");
    assertThat(sheet.findValuesAsText("value")).contains("Vàng", "1200", "O+");
  }

  /** Failures that pass: tried again without anybody's help. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "SLOW",
        "HANGING",
        "RESET",
        "SERVER_ERROR",
        "TOO_MANY_REQUESTS",
        "GARBAGE",
        "TRUNCATED",
        "HTML_PAGE"
      })
  void goesOnByItselfAfterAFailureThatPasses(Fault fault) throws Exception {
    VENDOR.meet(fault);
    String claim = file(List.of(Papers.claimForm(), Papers.identityCard()));
    awaitTrue("the fault is met", () -> VENDOR.shown(fault) >= 2);
    Thread.sleep(1000);
    VENDOR.meet(Fault.NONE);

    settle(List.of(claim), fault == Fault.TRUNCATED || fault == Fault.HTML_PAGE);

    awaitStatus(claim, "reviewing");
    assertThat(incidents(claim)).isEmpty();
    assertThat(VENDOR.billed().values()).hasSize(4).allMatch(times -> times.get() == 1);
    assertLedgerIsTheBill();
  }

  /** Failures that an administrator mends: an incident at once, and one retry afterwards. */
  @ParameterizedTest
  @EnumSource(names = {"WRONG_CREDENTIALS", "OUT_OF_REQUESTS"})
  void waitsAsIncidentsUntilTheCauseIsGone(Fault fault) throws Exception {
    VENDOR.meet(fault);
    var claims = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      claims.add(file(List.of(Papers.claimForm(), Papers.identityCard())));
    }
    for (String claim : claims) {
      awaitTrue(claim + " stops", () -> incidents(claim).size() == 2);
      assertThat(incidents(claim))
          .extracting(Incident::getIncidentMessage)
          .allMatch(message -> message.contains("claimdesk.recognition.api-key"));
    }
    assertThat(VENDOR.received()).as("does not hammer").isLessThanOrEqualTo(6);
    assertThat(VENDOR.billedInAll()).isZero();

    VENDOR.meet(Fault.NONE);
    retryInOneBatch();

    for (String claim : claims) {
      awaitStatus(claim, "reviewing");
      assertThat(incidents(claim)).isEmpty();
    }
    assertThat(VENDOR.billed().values()).hasSize(12).allMatch(times -> times.get() == 1);
    assertLedgerIsTheBill();
  }

  /** The other documents of a claim do not wait for the one that cannot be reached. */
  @Test
  void readsTheOtherDocumentsOfAClaimDuringAnOutage() throws Exception {
    byte[] stuck = Papers.claimForm();
    String claim;
    VENDOR.meet(stuck, Fault.SERVER_ERROR);
    claim = file(List.of(stuck, Papers.identityCard(), Papers.identityCard()));

    awaitTrue("the stuck file stops", () -> incidents(claim).size() == 1);
    awaitTrue("the others are labelled", () -> VENDOR.billedInAll() == 2);

    VENDOR.meet(stuck, Fault.NONE);
    retryInOneBatch();
    awaitStatus(claim, "reviewing");
    assertThat(VENDOR.billedInAll()).isEqualTo(6);
    assertLedgerIsTheBill();
  }

  @Test
  void losesAndPaysNothingTwiceWhileTheVendorFlapsForAMinute() throws Exception {
    var stop = Instant.now().plus(FLAPPING);
    ExecutorService threads = Executors.newFixedThreadPool(CLAIMS + 1);
    Future<?> flapping = threads.submit(() -> flapUntil(stop));
    List<Callable<String>> filings = new ArrayList<>();
    for (int pair = 0; pair < CLAIMS / 2; pair++) {
      byte[] shared = Papers.identityCard();
      long at = FLAPPING.toMillis() * pair / CLAIMS;
      filings.add(() -> fileAfter(at, List.of(Papers.claimForm(), shared)));
      filings.add(() -> fileAfter(at, List.of(Papers.claimForm(), shared)));
    }
    var claims = new ArrayList<String>();
    for (Future<String> filed : threads.invokeAll(filings)) {
      claims.add(filed.get());
    }
    flapping.get();
    threads.shutdown();
    VENDOR.meet(Fault.NONE);

    settle(claims, true);

    for (String claim : claims) {
      awaitStatus(claim, "reviewing");
      assertThat(incidents(claim)).isEmpty();
    }
    assertThat(VENDOR.billed()).hasSize(2 * (CLAIMS + CLAIMS / 2));
    assertThat(VENDOR.billed().values()).allMatch(times -> times.get() == 1);
    assertLedgerIsTheBill();
    System.out.printf(
        "vendor: %d calls received, %d answered 0; faults met: %s%n",
        VENDOR.received(),
        VENDOR.billedInAll(),
        List.of(Fault.values()).stream().map(f -> f + "=" + VENDOR.shown(f)).toList());
  }

  /**
   * Changes the fault about twice a second, in an order that is the same in every run; each lasts
   * until a call has met it, or for two seconds. Every five seconds an administrator retries what
   * has stopped, though the vendor is not well yet.
   */
  private Void flapUntil(Instant stop) throws Exception {
    var order = new Random(7);
    Instant nextRetry = Instant.now().plusSeconds(5);
    while (Instant.now().isBefore(stop)) {
      Fault next = FLAPS.get(order.nextInt(FLAPS.size()));
      long before = VENDOR.shown(next);
      VENDOR.meet(next);
      Thread.sleep(300);
      for (int i = 0; i < 17 && VENDOR.shown(next) == before; i++) {
        Thread.sleep(100);
      }
      if (Instant.now().isAfter(nextRetry)) {
        retryInOneBatch();
        nextRetry = Instant.now().plusSeconds(5);
      }
    }
    return null;
  }

  /** Waits until nothing moves; where incidents are left an administrator retries them once. */
  private void settle(List<String> claims, boolean incidentsMayBeLeft) throws Exception {
    awaitTrue("jobs come to rest", () -> waitingJobs().isEmpty());
    if (incidentsMayBeLeft && runtime.createIncidentQuery().count() > 0) {
      retryInOneBatch();
      awaitTrue("jobs come to rest", () -> waitingJobs().isEmpty());
    }
    for (String claim : claims) {
      assertThat(incidents(claim)).as(claim).isEmpty();
    }
  }

  private List<Job> waitingJobs() {
    return management.createJobQuery().withRetriesLeft().list().stream()
        .filter(job -> job.getProcessInstanceId() != null)
        .toList();
  }

  /** As an administrator does it: one call, whatever the cause and the claims. */
  private void retryInOneBatch() throws Exception {
    ApiCalls admin = new ApiCalls(port, "admin");
    ApiCalls.Answer started =
        admin.post(
            "/api/incidents/retry",
            "application/json",
            "{\"cause\": \"recognition\"}".getBytes(StandardCharsets.UTF_8));
    assertThat(started.status()).as(started.json().toString()).isBetween(200, 202);
  }

  private List<Incident> incidents(String claim) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(claim).list().stream()
        .flatMap(
            instance ->
                runtime
                    .createIncidentQuery()
                    .processInstanceId(instance.getId())
                    .incidentType(Incident.FAILED_JOB_HANDLER_TYPE)
                    .list()
                    .stream())
        .toList();
  }

  private void assertLedgerIsTheBill() {
    long ours =
        jdbc.sql("select count(*) from recognition_call where billed = true")
            .query(Long.class)
            .single();
    assertThat(ours).isEqualTo(VENDOR.billedInAll());
  }

  private String file(List<byte[]> pictures) throws Exception {
    var parts = new ArrayList<ApiCalls.Part>();
    parts.add(
        ApiCalls.Part.claim(
            """
            {"policyNumber": "SK-1", "insuredName": "Trần Thử Nghiệm", "lineOfBusiness": "health",
             "benefit": "outpatient", "claimedAmount": 500000}"""));
    var number = new AtomicInteger();
    pictures.forEach(
        picture -> parts.add(ApiCalls.Part.file("p" + number.incrementAndGet() + ".png", picture)));
    ApiCalls.Answer answer = new ApiCalls(port, "intake").postParts("/api/claims", "vi", parts);
    assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
    return answer.json().path("claimNumber").asText();
  }

  private String fileAfter(long millis, List<byte[]> pictures) throws Exception {
    Thread.sleep(millis);
    return file(pictures);
  }

  private void awaitStatus(String claim, String status) throws Exception {
    awaitTrue(
        claim + " is " + status,
        () -> {
          JsonNode seen = new ApiCalls(port, "intake").get("/api/claims/" + claim).json();
          return seen.path("status").asText().equals(status);
        });
  }

  private static void awaitTrue(String what, Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(LONGEST_WAIT);
    while (!condition.call()) {
      assertThat(Instant.now()).as(what).isBefore(end);
      Thread.sleep(100);
    }
  }
}
