package vn.claimdesk.recognition.cvs.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.claimdesk.ScratchDatabase;
import vn.claimdesk.audit.AuditTrail;
import vn.claimdesk.recognition.CallCause;
import vn.claimdesk.recognition.EngineEdition;
import vn.claimdesk.recognition.Paper;
import vn.claimdesk.recognition.cvs.answer.Answer;
import vn.claimdesk.recognition.cvs.answer.AnswerReaderForTests;
import vn.claimdesk.recognition.cvs.answer.Said;
import vn.claimdesk.recognition.cvs.answer.Withheld;
import vn.claimdesk.recognition.cvs.call.CallRequest;
import vn.claimdesk.recognition.cvs.call.Input;
import vn.claimdesk.recognition.cvs.call.InputForm;
import vn.claimdesk.recognition.cvs.call.Operation;
import vn.claimdesk.recognition.cvs.guard.HostGuardForTests;
import vn.claimdesk.recognition.cvs.http.CvsClient;
import vn.claimdesk.recognition.cvs.http.CvsProperties;

/** Several nodes on one database: each has its own {@link PaidOnce} and its own memory. */
class SharedAnswerTest {

  private static final byte[] ANSWER =
      "{\"data\": [], \"errorCode\": \"0\", \"errorMessage\": \"Success\"}"
          .getBytes(StandardCharsets.UTF_8);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static @Nullable ScratchDatabase postgres;

  private final AtomicInteger sent = new AtomicInteger();
  private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
  private ScratchDatabase database = ScratchDatabase.h2();
  private Set<String> withinClaimOnly = Set.of();
  private String host = "https://cloud.invalid";

  @AfterAll
  static void close() throws Exception {
    if (postgres != null) {
      postgres.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void paysOnceForTwoNodesThatAskAtTheSameTime(String kind) throws Exception {
    use(kind);
    List<PaidOnce> nodes = List.of(node(PATIENCE), node(PATIENCE), node(PATIENCE));

    for (int round = 0; round < 5; round++) {
      CallRequest call = call("C1", "round " + round);
      List<Answer> answers =
          together(
              nodes.stream()
                  .<Callable<Answer>>map(node -> () -> inAJob(() -> node.answer(call)))
                  .toList());
      assertThat(answers).extracting(Answer::outcome).containsOnly(Said.SUCCESS);
      assertThat(sent).hasValue(round + 1);
    }
    assertThat(leases()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void takesOverFromANodeThatCrashed(String kind) throws Exception {
    use(kind);
    PaidOnce node = node(Duration.ofMillis(600));
    CallRequest call = call("C1", "page");
    crashed(call, OffsetDateTime.now().plusHours(1));

    assertThat(inAJob(() -> node.answer(call)).outcome()).isEqualTo(Withheld.ASKED_ALREADY);
    assertThat(sent).hasValue(0);

    database
        .jdbc()
        .sql("update recognition_lease set held_until = ?")
        .param(OffsetDateTime.now().minusSeconds(1))
        .update();
    assertThat(inAJob(() -> node.answer(call)).outcome()).isEqualTo(Said.SUCCESS);
    assertThat(sent).hasValue(1);
    assertThat(leases()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void waitsForAnotherNodesAnswer(String kind) throws Exception {
    use(kind);
    PaidOnce slow = node(PATIENCE, 900);
    PaidOnce other = node(PATIENCE);
    CallRequest call = call("C1", "page");

    List<Answer> answers =
        together(
            List.of(
                () -> slow.answer(call),
                () -> {
                  Thread.sleep(300);
                  return other.answer(call("C2", "page"));
                }));

    assertThat(answers).extracting(Answer::outcome).containsOnly(Said.SUCCESS);
    assertThat(sent).hasValue(1);
  }

  @Test
  void keepsAnAnswerWithinItsClaimWhereThatIsWanted() throws Exception {
    withinClaimOnly = Set.of(Operation.INVOICE.path());
    PaidOnce node = node(PATIENCE);

    node.answer(call("C1", "page"));
    node.answer(call("C1", "page"));
    assertThat(sent).hasValue(1);
    node.answer(call("C2", "page"));
    assertThat(sent).hasValue(2);
    node.answer(call("C2", "page"));
    assertThat(sent).hasValue(2);
  }

  @Test
  void readsAnewWithANewEditionOfTheEmbeddedEngine() {
    host = CvsProperties.EMBEDDED;
    beans.addBean("edition", new EngineEdition("0123456789abcdef"));
    node(PATIENCE).answer(call("C1", "page"));
    node(PATIENCE).answer(call("C1", "page"));
    assertThat(sent).hasValue(1);

    beans.addBean("edition", new EngineEdition("fedcba9876543210"));
    node(PATIENCE).answer(call("C1", "page"));
    assertThat(sent).hasValue(2);
  }

  @Test
  void asksAnAddressAnewEachTime() {
    PaidOnce node = node(PATIENCE);
    var call = new CallRequest("C1", Operation.INVOICE, Input.at("https://files.invalid/1.jpg"));

    node.answer(call);
    node.answer(call);

    assertThat(sent).hasValue(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2", "postgres"})
  void keepsWhoCausedACallAndHowItEnded(String kind) throws Exception {
    use(kind);
    beans.addBean("cause", (CallCause) () -> new CallCause.Cause("job 4711", false));

    node(PATIENCE).answer(call("C1", "page"));

    var row = database.jdbc().sql("select * from recognition_call").query().singleRow();
    assertThat(row)
        .containsEntry("caused_by", "job 4711")
        .containsEntry("outcome", "success")
        .containsEntry("attempt", 1)
        .containsEntry("host", host)
        .containsEntry("billed", true);
  }

  private void use(String kind) throws Exception {
    if (kind.equals("postgres")) {
      if (postgres == null) {
        postgres = ScratchDatabase.postgres();
      }
      database = postgres;
      database.jdbc().sql("delete from recognition_lease").update();
      database.jdbc().sql("delete from recognition_call").update();
    }
  }

  /** What a node leaves behind that dies while it waits for its answer. */
  private void crashed(CallRequest call, OffsetDateTime until) {
    database
        .jdbc()
        .sql("insert into recognition_lease (identity, holder, held_until) values (?, 'dead', ?)")
        .params(identities().of(call).key(), until)
        .update();
  }

  private PaidOnce node(Duration patience) {
    return node(patience, 50);
  }

  private PaidOnce node(Duration patience, long millis) {
    var client = Mockito.mock(CvsClient.class);
    Mockito.when(client.call(Mockito.any()))
        .thenAnswer(
            invocation -> {
              sent.incrementAndGet();
              Thread.sleep(millis);
              CallRequest call = invocation.getArgument(0);
              return AnswerReaderForTests.reader().read(call.operation(), 200, ANSWER);
            });
    var jdbc = database.jdbc();
    var transactions = new JdbcTransactionManager(database.dataSource());
    return new PaidOnce(
        new CallLedger(jdbc),
        new Leases(jdbc, transactions),
        identities(),
        client,
        HostGuardForTests.guard(),
        AnswerReaderForTests.reader(),
        beans.getBeanProvider(CallCause.class),
        Mockito.mock(AuditTrail.class),
        new CallMeters(new SimpleMeterRegistry()),
        Clock.systemUTC(),
        HostGuardForTests.properties(patience),
        hosts());
  }

  private CallIdentities identities() {
    return new CallIdentities(
        hosts(), new LedgerProperties(withinClaimOnly), beans.getBeanProvider(EngineEdition.class));
  }

  private CvsProperties hosts() {
    return new CvsProperties(
        host,
        host,
        Map.of(),
        "k",
        "s",
        InputForm.FILE,
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Map.of());
  }

  /** As a job does it: with a transaction of its own, which may find answers of other nodes. */
  private Answer inAJob(Supplier<Answer> work) {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }

  private long leases() {
    return database.jdbc().sql("select count(*) from recognition_lease").query(Long.class).single();
  }

  private static List<Answer> together(List<Callable<Answer>> calls) throws Exception {
    var threads = Executors.newFixedThreadPool(calls.size());
    try {
      List<Answer> answers = new ArrayList<>();
      for (var future : threads.invokeAll(calls)) {
        answers.add(future.get());
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private static CallRequest call(String claim, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    var paper = new Paper("x.jpg", "image/jpeg", bytes);
    return new CallRequest(claim, Operation.INVOICE, Input.of(InputForm.FILE, paper));
  }
}
