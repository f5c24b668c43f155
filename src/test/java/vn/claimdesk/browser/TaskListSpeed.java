package vn.claimdesk.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.claimdesk.ClaimdeskApplication;
import vn.claimdesk.OpenReviews;
import vn.claimdesk.claim.Claims;
import vn.claimdesk.claim.Policies;
import vn.claimdesk.process.Groups;

/**
 * How much slower Tasklist's first page is with many open tasks than with few. Run it by hand, with
 * the numbers of tasks and, for another database than H2 in memory, its address:
 *
 * <pre>java -cp … vn.claimdesk.browser.TaskListSpeed 100 10000 [jdbc:…] [user] [password]</pre>
 */
final class TaskListSpeed {

  private static final Path REPORT = Path.of("target", "task-list-speed.md");
  private static final String GROUP = "Hồ sơ của nhóm";
  private static final int BATCH = 50;
  private static final int TIMES = 25;
  private static final int LOADS = 9;
  private static final String FIRST_PAGE =
      "{\"active\":true,\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Chromium chromium = new Chromium();
  private final ConfigurableApplicationContext server;
  private final int port;
  private int open;

  private TaskListSpeed(ConfigurableApplicationContext server) {
    this.server = server;
    this.port = Integer.parseInt(server.getEnvironment().getProperty("local.server.port", "0"));
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of("--camunda.bpm.job-execution.enabled=false"));
    if (arguments.length > 2) {
      options.add("--spring.datasource.url=" + arguments[2]);
      options.add("--spring.flyway.placeholders.blob=bytea");
      options.add("--spring.flyway.placeholders.text=text");
    }
    if (arguments.length > 4) {
      options.add("--spring.datasource.username=" + arguments[3]);
      options.add("--spring.datasource.password=" + arguments[4]);
    }
    try (var server =
        new SpringApplicationBuilder(ClaimdeskApplication.class)
            .profiles("test")
            .run(options.toArray(String[]::new))) {
      new TaskListSpeed(server)
          .compare(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
    }
  }

  private void compare(int few, int many) throws IOException, InterruptedException {
    chromium.start();
    try {
      openUpTo(few);
      measure();
      Map<String, Double> before = measure();
      openUpTo(many);
      measure();
      Map<String, Double> after = measure();
      List<String> lines = new ArrayList<>();
      lines.add("| median ms | %d tasks | %d tasks | ratio |".formatted(few, many));
      lines.add("| --- | --- | --- | --- |");
      before.forEach((what, time) -> lines.add(line(what, time, after.getOrDefault(what, 0.0))));
      Files.createDirectories(REPORT.getParent());
      Files.write(REPORT, lines);
      lines.forEach(System.out::println);
    } finally {
      chromium.stop();
    }
  }

  private static String line(String what, double few, double many) {
    return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.2f |", what, few, many, many / few);
  }

  /* ---- tasks ---- */

  private void openUpTo(int count) {
    var reviews =
        new OpenReviews(
            server.getBean(Claims.class),
            server.getBean(Policies.class),
            server.getBean(RuntimeService.class));
    var transaction = new TransactionTemplate(server.getBean(PlatformTransactionManager.class));
    while (open < count) {
      transaction.executeWithoutResult(
          status -> {
            for (int i = 0; i < BATCH && open < count; i++) {
              reviews.open(Instant.now().minus(Duration.ofHours(open % 480)));
              open++;
            }
          });
    }
    // what a database does by itself for tables that grew over days
    server.getBean(JdbcTemplate.class).execute("analyze");
  }

  /* ---- measuring ---- */

  private Map<String, Double> measure() throws IOException, InterruptedException {
    Map<String, Double> times = new LinkedHashMap<>();
    times.put("first page in the browser", browser(() -> {}));
    times.put("the same after a task has changed", browser(this::changeATask));
    for (Filter filter : filtersOfTheAdjuster()) {
      String path = "/engine-rest/filter/" + filter.getId();
      HttpRequest first =
          request(path + "/list?firstResult=0&maxResults=15")
              .header("Accept", "application/hal+json")
              .header("Content-Type", "application/json")
              .POST(BodyPublishers.ofString(FIRST_PAGE))
              .build();
      times.put("list of \"" + filter.getName() + "\"", median(first, () -> {}));
      if (filter.getName().equals(GROUP)) {
        times.put("the same after a task has changed ", median(first, this::changeATask));
      }
    }
    times.put(
        "filters with counts",
        median(
            request("/engine-rest/filter?resourceType=Task&itemCount=true").GET().build(),
            () -> {}));
    return times;
  }

  private List<Filter> filtersOfTheAdjuster() {
    IdentityService identity = server.getBean(IdentityService.class);
    identity.setAuthentication("adjuster", List.of(Groups.ADJUSTER));
    try {
      return server.getBean(FilterService.class).createFilterQuery().list();
    } finally {
      identity.clearAuthentication();
    }
  }

  /** So that no database answers with what it has just found. */
  private void changeATask() {
    TaskService tasks = server.getBean(TaskService.class);
    Task task = tasks.createTaskQuery().listPage(0, 1).get(0);
    tasks.setPriority(task.getId(), task.getPriority() == 50 ? 51 : 50);
  }

  private double browser(Runnable before) {
    List<Double> times = new ArrayList<>();
    try (Window window = chromium.window(port)) {
      Tasklist.logIn(window, "tasklist", "adjuster");
      Page page = window.page();
      for (int i = 0; i < LOADS; i++) {
        page.navigate("about:blank");
        before.run();
        long from = System.nanoTime();
        page.navigate(window.address("/camunda/app/tasklist/default/"));
        page.locator("li.task").first().waitFor();
        times.add((System.nanoTime() - from) / 1e6);
      }
    }
    return median(times);
  }

  private HttpRequest.Builder request(String path) {
    String login =
        Base64.getEncoder().encodeToString("adjuster:adjuster".getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Basic " + login);
  }

  private double median(HttpRequest request, Runnable before)
      throws IOException, InterruptedException {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      before.run();
      long from = System.nanoTime();
      var answer = http.send(request, BodyHandlers.ofString());
      times.add((System.nanoTime() - from) / 1e6);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
    }
    return median(times);
  }

  private static double median(List<Double> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }
}
