package vn.claimdesk.recognition.cvs.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.Outcome;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.answer.Transport;
import vn.claimdesk.recognition.cvs.answer.Withheld;
import vn.claimdesk.recognition.cvs.call.Host;

class HostGuardTest {

  private static final Duration HOUR = Duration.ofHours(1);

  private final CircuitBreakerRegistry circuits = CircuitBreakerRegistry.ofDefaults();
  private final AtomicInteger sent = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HostGuard guard = guard(3, 5, 10, false, HOUR);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void sendsAgainWhatAGatewayRefusedForAMoment(int status) {
    Answer answer = call(attempt -> attempt < 3 ? http(status, null) : success());

    assertThat(answer.outcome()).isEqualTo(Said.SUCCESS);
    assertThat(sent).hasValue(3);
  }

  @Test
  void sendsAgainWhatBrokeOffButNotEndlessly() {
    Answer answer = call(attempt -> Answer.none(Transport.BROKEN_OFF));

    assertThat(answer.outcome()).isEqualTo(Transport.BROKEN_OFF);
    assertThat(sent).hasValue(3);
  }

  @Test
  void sendsOnceWhatWasAnsweredMisfiredOrMayHaveBeenBilled() {
    List<Answer> answers =
        List.of(
            success(),
            answer(Said.NO_CONTENT),
            answer(Said.PROCESSING_ERROR),
            http(500, null),
            answer(Transport.UNREADABLE_ANSWER),
            Answer.none(Transport.TIMED_OUT),
            Answer.none(Transport.UNKNOWN_HOST));
    for (Answer once : answers) {
      sent.set(0);
      assertThat(call(attempt -> once).outcome()).isEqualTo(once.outcome());
      assertThat(sent).as("%s", once.outcome()).hasValue(1);
    }
  }

  @Test
  void sendsOnceWhatTheServiceMustNotDoTwice() {
    var once = new Passage(Host.CLOUD, false, false, Deadline.in(Duration.ofSeconds(30)));

    guard.call(once, counted(attempt -> Answer.none(Transport.BROKEN_OFF)));
    assertThat(sent).hasValue(1);
    guard.call(once, counted(attempt -> http(503, null)));
    assertThat(sent).hasValue(2);
    guard.call(once, counted(attempt -> Answer.none(Transport.UNREACHABLE)));
    assertThat(sent).hasValue(5);
  }

  @Test
  void sendsATimedOutCallAgainWhereThatIsWanted() {
    guard = guard(3, 5, 10, true, HOUR);

    call(attempt -> attempt == 1 ? Answer.none(Transport.TIMED_OUT) : success());

    assertThat(sent).hasValue(2);
  }

  @Test
  void waitsAsLongAsTheServiceAsksAndLeavesMoreToTheJob() {
    long start = System.nanoTime();
    call(attempt -> attempt == 1 ? http(429, Duration.ofMillis(150)) : success());
    assertThat(System.nanoTime() - start).isGreaterThan(140_000_000L);
    assertThat(sent).hasValue(2);

    sent.set(0);
    assertThat(call(attempt -> http(429, Duration.ofMinutes(2))).outcome())
        .isEqualTo(Transport.TOO_MANY_REQUESTS);
    assertThat(sent).hasValue(1);
  }

  @Test
  void leavesAHostAloneAfterARunOfFailuresButNotTheOther() {
    call(attempt -> http(503, null));
    Answer last = call(attempt -> http(503, null));

    assertThat(last.outcome()).isEqualTo(Transport.SERVER_ERROR);
    assertThat(sent).as("five failures, not six").hasValue(5);
    assertThat(call(attempt -> success()).outcome()).isEqualTo(Withheld.RESTING);
    assertThat(guard.call(passage(Host.DEMO, false), attempt -> success()).outcome())
        .isEqualTo(Said.SUCCESS);
  }

  @Test
  void asksNoMoreOnceTheAccountIsRefused() {
    assertThat(call(attempt -> answer(Said.OUT_OF_REQUESTS)).outcome())
        .isEqualTo(Said.OUT_OF_REQUESTS);
    assertThat(call(attempt -> success()).outcome()).isEqualTo(Withheld.RESTING_WITHOUT_REQUESTS);
    assertThat(sent).hasValue(1);

    circuits.circuitBreaker("recognition-cloud").reset();
    call(attempt -> answer(Said.BAD_CREDENTIALS));
    assertThat(call(attempt -> success()).outcome())
        .isEqualTo(Withheld.RESTING_WITHOUT_CREDENTIALS);
  }

  @Test
  void asksAgainByItselfAfterTheRest() throws Exception {
    guard = guard(1, 5, 10, false, Duration.ofMillis(120));
    call(attempt -> answer(Said.OUT_OF_REQUESTS));
    Thread.sleep(200);

    assertThat(call(attempt -> answer(Said.OUT_OF_REQUESTS)).outcome())
        .isEqualTo(Said.OUT_OF_REQUESTS);
    assertThat(call(attempt -> success()).outcome()).isEqualTo(Withheld.RESTING_WITHOUT_REQUESTS);
    Thread.sleep(200);
    assertThat(call(attempt -> success()).outcome()).isEqualTo(Said.SUCCESS);
    assertThat(call(attempt -> success()).outcome()).isEqualTo(Said.SUCCESS);
    assertThat(sent).hasValue(4);
  }

  @Test
  void letsABatchRetriedByHandThroughBehindOneProbe() throws Exception {
    call(attempt -> answer(Said.OUT_OF_REQUESTS));
    sent.set(0);
    var underWay = new AtomicInteger();
    var mostBeforeTheFirstEnd = new AtomicInteger();
    var ended = new AtomicInteger();

    List<Answer> answers =
        together(
            8,
            () ->
                byHand(
                    attempt -> {
                      int now = underWay.incrementAndGet();
                      if (ended.get() == 0) {
                        mostBeforeTheFirstEnd.accumulateAndGet(now, Math::max);
                      }
                      pause(100);
                      ended.incrementAndGet();
                      underWay.decrementAndGet();
                      return success();
                    }));

    assertThat(answers).extracting(Answer::outcome).containsOnly(Said.SUCCESS);
    assertThat(mostBeforeTheFirstEnd).hasValue(1);
    assertThat(sent).hasValue(8);
    assertThat(circuit().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
    assertThat(call(attempt -> success()).outcome()).isEqualTo(Said.SUCCESS);
  }

  @Test
  void doesNotHammerAHostWhoseCausePersists() throws Exception {
    call(attempt -> answer(Said.OUT_OF_REQUESTS));
    sent.set(0);

    List<Answer> answers =
        together(
            8,
            () ->
                byHand(
                    attempt -> {
                      pause(50);
                      return answer(Said.OUT_OF_REQUESTS);
                    }));

    assertThat(sent).hasValue(1);
    assertThat(answers)
        .extracting(Answer::outcome)
        .containsOnly(Said.OUT_OF_REQUESTS, Withheld.RESTING_WITHOUT_REQUESTS);
    assertThat(circuit().getState()).isEqualTo(CircuitBreaker.State.OPEN);
    pause(400);
    assertThat(byHand(attempt -> success()).outcome()).isEqualTo(Said.SUCCESS);
  }

  @Test
  void probesAHostThatWasDown() {
    call(attempt -> http(503, null));
    call(attempt -> http(503, null));
    assertThat(circuit().getState()).isEqualTo(CircuitBreaker.State.OPEN);

    assertThat(byHand(attempt -> answer(Said.NO_CONTENT)).outcome()).isEqualTo(Said.NO_CONTENT);
    assertThat(circuit().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
  }

  @Test
  void takesNoProbeToAWrongAddressForAProof() {
    call(attempt -> answer(Said.OUT_OF_REQUESTS));

    byHand(attempt -> Answer.none(Transport.UNKNOWN_HOST));

    assertThat(circuit().getState()).isEqualTo(CircuitBreaker.State.OPEN);
  }

  @Test
  void forgetsARefusalThatCameFromBeforeTheMending() throws Exception {
    var probed = new CountDownLatch(1);
    var underWay = new CountDownLatch(1);
    Future<Answer> slow =
        threads.submit(
            () ->
                call(
                    attempt -> {
                      underWay.countDown();
                      await(probed);
                      return answer(Said.OUT_OF_REQUESTS);
                    }));
    underWay.await();
    call(attempt -> answer(Said.OUT_OF_REQUESTS));
    byHand(attempt -> success());
    probed.countDown();
    slow.get();

    assertThat(call(attempt -> success()).outcome()).isEqualTo(Said.SUCCESS);
  }

  @Test
  void countsACallThatWasNotSentForNothing() {
    for (int i = 0; i < 20; i++) {
      assertThat(call(attempt -> Answer.none(Withheld.NOT_STARTED)).outcome())
          .isEqualTo(Withheld.NOT_STARTED);
    }
    assertThat(circuit().getMetrics().getNumberOfBufferedCalls()).isZero();
    assertThat(circuit().getState()).isEqualTo(CircuitBreaker.State.CLOSED);
  }

  @Test
  void survivesAnErrorOfItsOwn() {
    for (int i = 0; i < 20; i++) {
      try {
        call(
            attempt -> {
              throw new IllegalStateException("unforeseen");
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("unforeseen");
      }
    }
    assertThat(call(attempt -> success()).outcome()).isEqualTo(Said.SUCCESS);
  }

  @Test
  void sendsNoMoreCallsAtOnceThanAllowed() throws Exception {
    guard = guard(1, 5, 2, false, HOUR);
    var underWay = new AtomicInteger();
    var most = new AtomicInteger();

    List<Answer> answers =
        together(
            6,
            () ->
                call(
                    attempt -> {
                      most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                      pause(30);
                      underWay.decrementAndGet();
                      return success();
                    }));

    assertThat(answers).extracting(Answer::outcome).containsOnly(Said.SUCCESS);
    assertThat(most).hasValue(2);
  }

  @Test
  void doesNotBeginAfterItsDeadline() {
    Answer late =
        guard.call(
            new Passage(Host.CLOUD, false, true, Deadline.in(Duration.ZERO)), attempt -> success());
    assertThat(late.outcome()).isEqualTo(Withheld.BUSY);
  }

  private List<Answer> together(int calls, Callable<Answer> call) throws Exception {
    List<Callable<Answer>> all = new ArrayList<>();
    for (int i = 0; i < calls; i++) {
      all.add(call);
    }
    List<Answer> answers = new ArrayList<>();
    for (Future<Answer> future : threads.invokeAll(all)) {
      answers.add(future.get());
    }
    return answers;
  }

  private Answer call(IntFunction<Answer> send) {
    return guard.call(passage(Host.CLOUD, false), counted(send));
  }

  private Answer byHand(IntFunction<Answer> send) {
    return guard.call(passage(Host.CLOUD, true), counted(send));
  }

  private IntFunction<Answer> counted(IntFunction<Answer> send) {
    return attempt -> {
      sent.incrementAndGet();
      return send.apply(attempt);
    };
  }

  private CircuitBreaker circuit() {
    return circuits.circuitBreaker("recognition-cloud");
  }

  private HostGuard guard(
      int attempts, int failures, int atOnce, boolean afterTimeout, Duration rest) {
    circuits.remove("recognition-cloud");
    circuits.remove("recognition-demo");
    return new HostGuard(
        circuits,
        BulkheadRegistry.ofDefaults(),
        RateLimiterRegistry.ofDefaults(),
        RetryRegistry.ofDefaults(),
        new GuardProperties(
            attempts,
            Duration.ofMillis(5),
            Duration.ofMillis(500),
            afterTimeout,
            atOnce,
            0,
            Duration.ofMinutes(3),
            failures,
            Duration.ofHours(1),
            rest,
            Duration.ofMillis(300)));
  }

  private static Passage passage(Host host, boolean byHand) {
    return new Passage(host, byHand, true, Deadline.in(Duration.ofSeconds(30)));
  }

  private static Answer success() {
    return answer(Said.SUCCESS);
  }

  private static Answer answer(Outcome outcome) {
    return new Answer(outcome, 200, new byte[0], null, null, MissingNode.getInstance(), null);
  }

  private static Answer http(int status, @Nullable Duration retryAfter) {
    Outcome outcome = status == 429 ? Transport.TOO_MANY_REQUESTS : Transport.SERVER_ERROR;
    return new Answer(
        outcome, status, new byte[0], null, null, MissingNode.getInstance(), retryAfter);
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
