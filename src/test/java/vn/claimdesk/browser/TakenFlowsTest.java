package vn.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** How Cockpit's plugin works out the sequence flows, which the engine's history does not keep. */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "camunda.bpm.job-execution.enabled=true")
@ActiveProfiles("test")
class TakenFlowsTest {

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();

  /** A step that may be skipped, then a round that may be repeated. */
  private static final List<String> MODEL =
      List.of(
          "start>ask",
          "ask>human",
          "ask>join",
          "human>join",
          "join>work",
          "work>done",
          "work>join");

  @LocalServerPort private int port;

  private Window window;
  private Page page;

  @BeforeEach
  void openAPage() {
    window = CHROMIUM.window(port);
    page = window.page();
    page.navigate(window.address("/camunda/app/welcome/default/"));
  }

  @AfterEach
  void closeIt() {
    window.close();
  }

  @Test
  void leaveOutTheShortCutWhenAHumanWasAsked() {
    assertThat(taken("start ask human join work done"))
        .containsExactlyInAnyOrder(
            "start>ask", "ask>human", "human>join", "join>work", "work>done");
  }

  @Test
  void holdTheShortCutWhenNobodyWasAsked() {
    assertThat(taken("start ask join work done"))
        .containsExactlyInAnyOrder("start>ask", "ask>join", "join>work", "work>done");
  }

  @Test
  void holdTheWayBackOfARepeatedRound() {
    assertThat(taken("start ask join work join work done"))
        .containsExactlyInAnyOrder("start>ask", "ask>join", "join>work", "work>join", "work>done");
  }

  @Test
  void goAroundTheRoundsOfAMultiInstanceActivity() {
    assertThat(taken("start ask join work#multiInstanceBody work@3 work@3 done"))
        .containsExactlyInAnyOrder("start>ask", "ask>join", "join>work", "work>done");
  }

  @Test
  void endBeforeAnActivityThatWasCanceled() {
    assertThat(taken("start ask human! join work"))
        .containsExactlyInAnyOrder("start>ask", "ask>human", "join>work");
  }

  /**
   * @param way activity ids in their order; {@code !} for a canceled one, {@code @n} for one inside
   *     the activity instance at that position
   */
  @SuppressWarnings("unchecked")
  private List<String> taken(String way) {
    return (List<String>)
        page.evaluate(
            """
            async ({ model, way }) => {
              const { takenFlows } = await import("/camunda/app/cockpit/claimdesk/path.js");
              const flows = model.map((id) => {
                const [source, target] = id.split(">");
                const sourceType = source === "ask" ? "bpmn:ExclusiveGateway" : "bpmn:Task";
                return { id, source, target, sourceType };
              });
              const at = (second) => new Date(1800000000000 + second * 1000).toISOString();
              const activities = way.map((step, position) => {
                const [name, parent] = step.split("@");
                return {
                  id: String(position),
                  activityId: name.replace("!", ""),
                  parentActivityInstanceId: parent ?? "instance",
                  canceled: name.endsWith("!"),
                  startTime: at(position),
                  endTime: at(position),
                };
              });
              return [...takenFlows(flows, activities)];
            }
            """,
            Map.of("model", MODEL, "way", Arrays.asList(way.split(" "))));
  }
}
