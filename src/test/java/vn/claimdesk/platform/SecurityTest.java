package vn.claimdesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class SecurityTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @LocalServerPort private int port;
  @Autowired private AuthorizationService authorizations;

  @ParameterizedTest
  @CsvSource({
    "/engine-rest/process-definition",
    "/api/claims",
    "/api/claims/C1/dossier",
    "/api/exports/claims.xlsx",
    "/api/tasks/1/draft",
    "/v3/api-docs",
    "/actuator/metrics",
  })
  void asksStrangersToLogIn(String path) throws Exception {
    assertThat(status("GET", path, null)).isEqualTo(401);
  }

  @Test
  void refusesAWrongPassword() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/engine-rest/engine"))
            .header("Authorization", basic("nobody", "wrong"))
            .build();

    assertThat(HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/claims, adjuster",
    "POST, /api/claims, auditor",
    "GET, /api/exports/claims.xlsx, adjuster",
    "GET, /api/exports/claims.xlsx, intake",
    "GET, /api/exports/claims.xlsx, admin",
    "GET, /api/calls/reconciliation?month=2026-11, adjuster",
    "POST, /api/calls/reconciliation.xlsx?month=2026-11, intake",
    "GET, /api/incidents, auditor",
    "POST, /api/incidents/retry, auditor",
    "GET, /api/tasks/1/review-fields, intake",
    "GET, /api/tasks/1/review-fields, auditor",
    "PUT, /api/policies/P1, adjuster",
    "PUT, /api/policies/P1, intake",
    "GET, /api/claims, intake",
    "GET, /api/claims/C1/pages/1/image, intake",
    "GET, /api/claims/C1/dossier, intake",
    "GET, /actuator/metrics, adjuster",
    "GET, /actuator/circuitbreakers, adjuster",
    "GET, /actuator/circuitbreakerevents, auditor",
  })
  void refusesWhatARoleMayNotDo(String method, String path, String user) throws Exception {
    assertThat(status(method, path, user)).isEqualTo(403);
  }

  @Test
  void answersHealthToAnyone() throws Exception {
    assertThat(status("GET", "/actuator/health", null)).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "circuitbreakers, recognition-cloud",
    "circuitbreakers, recognition-demo",
    "circuitbreakerevents, circuitBreakerEvents",
    "bulkheads, recognition-cloud",
    "retries, recognition-demo",
    "ratelimiters, rateLimiters",
    "metrics/resilience4j.circuitbreaker.state, recognition-cloud",
    "metrics/resilience4j.bulkhead.available.concurrent.calls, recognition-demo",
  })
  void showsAdministratorsWhetherTheServiceIsBeingCalled(String endpoint, String shown)
      throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/actuator/" + endpoint))
            .header("Authorization", basic("admin", "admin"))
            .build();

    assertThat(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body()).contains(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "/camunda/app/tasklist/default/",
    "/camunda/app/cockpit/default/",
    "/camunda/api/engine/engine/default/filter",
    "/claimdesk/reconciliation.html",
    "/claims/C26-000001",
    "/api/claims",
    "/swagger-ui/index.html",
    "/engine-rest/engine",
    "/actuator/health",
    "/api/v2",
  })
  void letsNoTextBeRunAsAScript(String path) throws Exception {
    var headers = get(path).headers();

    String policy = headers.firstValue("Content-Security-Policy").orElse("");
    String scripts =
        policy.contains("script-src")
            ? directive(policy, "script-src")
            : directive(policy, "default-src");
    assertThat(scripts).isNotEmpty().doesNotContain("unsafe", "*", "data:", "http");
    assertThat(policy).contains("frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void givesEachPageOfTheWebappsANonceOfItsOwn() throws Exception {
    var one = get("/camunda/app/tasklist/default/");
    var other = get("/camunda/app/tasklist/default/");

    assertThat(nonce(one)).isNotEqualTo(nonce(other));
    for (var answer : List.of(one, other)) {
      assertThat(answer.body().split("<script\\b", -1).length)
          .isEqualTo(answer.body().split("<script nonce=\"" + nonce(answer) + "\"", -1).length)
          .isGreaterThan(2);
    }
  }

  @Test
  void hidesEverythingThatIsNotNamed() throws Exception {
    assertThat(status("GET", "/h2-console", "admin")).isEqualTo(403);
  }

  @Test
  void letsEachGroupStartOnlyItsOwnProcess() {
    assertThat(mayStart("intake", "claimHandling")).isTrue();
    assertThat(mayStart("auditor", "claimExport")).isTrue();
    assertThat(mayStart("auditor", "claimHandling")).isFalse();
    assertThat(mayStart("adjuster", "claimHandling")).isFalse();
    assertThat(mayStart("adjuster", "claimExport")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "intake, claimHandling, businessRuleTask_assessClaim, 403",
    "auditor, claimExport, serviceTask_exportWorkbook, 403",
    "admin, claimHandling, nowhere, 500", // the engine itself looked for the activity
  })
  void letsOnlyAdministratorsStartAProcessInItsMiddle(
      String user, String process, String activity, int status) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/engine-rest/process-definition/key/" + process + "/start"))
            .header("Authorization", basic(user, user))
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    """
                    {"skipCustomListeners": true, "startInstructions":
                      [{"type": "startBeforeActivity", "activityId": "%s"}]}"""
                        .formatted(activity)))
            .build();

    assertThat(HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/policies/P1, cross-site, 403",
    "PUT, /api/policies/P1, same-site, 403",
    "PUT, /api/policies/P1, same-origin, 415",
    "PUT, /api/policies/P1, none, 415",
    "GET, /api/policies/P1, cross-site, 404",
    "POST, /engine-rest/process-definition/key/claimHandling/start, cross-site, 403",
    "POST, /engine-rest/process-definition/key/claimHandling/start, same-origin, 415",
    "GET, /engine-rest/engine, cross-site, 200",
  })
  void takesNoChangeThatAnotherSiteSendsWithARememberedPassword(
      String method, String path, String site, int status) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Authorization", basic("admin", "admin"))
            .header("Sec-Fetch-Site", site)
            .header("Content-Type", "text/plain")
            .method(method, HttpRequest.BodyPublishers.ofString("{}"))
            .build();

    assertThat(HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
        .isEqualTo(status);
  }

  @Test
  void keepsCockpitAndAdminToAdministrators() {
    for (String application : new String[] {"cockpit", "admin"}) {
      assertThat(mayOpen("camunda-admin", application)).isTrue();
      assertThat(mayOpen("adjuster", application)).isFalse();
      assertThat(mayOpen("auditor", application)).isFalse();
    }
    assertThat(mayOpen("adjuster", "tasklist")).isTrue();
  }

  private boolean mayStart(String group, String process) {
    return authorizations.isUserAuthorized(
        "somebody",
        java.util.List.of(group),
        ProcessDefinitionPermissions.CREATE_INSTANCE,
        Resources.PROCESS_DEFINITION,
        process);
  }

  private boolean mayOpen(String group, String application) {
    return authorizations.isUserAuthorized(
        "somebody",
        java.util.List.of(group),
        Permissions.ACCESS,
        Resources.APPLICATION,
        application);
  }

  private int status(String method, String path, @org.jspecify.annotations.Nullable String user)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
    if (user != null) {
      request.header("Authorization", basic(user, user));
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String basic(String user, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes());
  }

  private HttpResponse<String> get(String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path)).header("Authorization", basic("admin", "admin")).build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static String nonce(HttpResponse<String> answer) {
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    return policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
  }

  private static String directive(String policy, String name) {
    return Stream.of(policy.split(";"))
        .map(String::trim)
        .filter(part -> part.startsWith(name + " "))
        .findFirst()
        .orElse("");
  }
}
