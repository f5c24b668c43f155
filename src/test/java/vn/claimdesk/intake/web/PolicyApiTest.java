package vn.claimdesk.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.claimdesk.ApiCalls;
import vn.claimdesk.ApiCalls.Answer;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class PolicyApiTest {

  static final String POLICY =
      """
      {"holder":"Công ty Ví Dụ","validFrom":"2026-01-01","validTo":"2026-12-31",
       "insuredPersons":[{"name":"Nguyễn Thị Mẫu","dateOfBirth":"1990-02-03",
         "identityNumber":"001190000123"},{"name":"Trần Văn Thử"}],
       "benefits":[{"benefit":"outpatient","limitAmount":5000000,"coPaymentPercent":20}]}""";

  @LocalServerPort private int port;
  private ApiCalls admin;

  @BeforeEach
  void logIn() {
    admin = new ApiCalls(port, "admin");
  }

  @Test
  void createsThenReplacesAPolicy() throws Exception {
    Answer created = admin.put("/api/policies/POL-1", POLICY);
    Answer replaced =
        admin.put("/api/policies/POL-1", POLICY.replace("Công ty Ví Dụ", "Công ty Khác"));
    Answer read = new ApiCalls(port, "adjuster").get("/api/policies/POL-1");

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith("/api/policies/POL-1");
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(read.json()).isEqualTo(replaced.json());
    assertThat(read.json().path("holder").textValue()).isEqualTo("Công ty Khác");
    assertThat(read.json().path("validTo").textValue()).isEqualTo("2026-12-31");
    assertThat(read.json().at("/insuredPersons/0/identityNumber").textValue())
        .isEqualTo("001190000123");
    assertThat(read.json().at("/benefits/0/benefit").textValue()).isEqualTo("outpatient");
    assertThat(admin.get("/api/policies").json())
        .anySatisfy(policy -> assertThat(policy).isEqualTo(read.json()));
  }

  @Test
  void saysWhenThereIsNoSuchPolicy() throws Exception {
    Answer answer = admin.get("/api/policies/none");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().path("code").textValue()).isEqualTo("policyUnknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"2026-12-31\" | \"2025-12-31\" | period",
        "\"2026-12-31\" | \"31/12/2026\" | policyNotJson",
        "\"2026-12-31\" | null | propertyMissing",
        "{\"holder\" | {\"policyNumber\":\"X\",\"holder\" | policyNumberDiffers",
        "\"Công ty Ví Dụ\" | \" \" | propertyMissing",
        "\"Công ty Ví Dụ\" | \"a\\u0007\" | textUnprintable",
        "\"outpatient\" | \"dental\" | propertyNotAllowed",
        "5000000 | 0 | amount",
        "\"coPaymentPercent\":20 | \"coPaymentPercent\":101 | percent",
        "\"coPaymentPercent\":20 | \"coPaymentPercent\":null | propertyMissing",
        "001190000123 | 00119000-123 | identityNumber",
        "{\"name\":\"Trần Văn Thử\"} | null | propertyMissing",
        "{\"benefit\" | {\"benefit\":\"outpatient\",\"limitAmount\":1,\"coPaymentPercent\":0},{\"benefit\" | benefitTwice",
      })
  void refusesAPolicyThatMakesNoSense(String part, String instead, String code) throws Exception {
    Answer answer = admin.put("/api/policies/POL-2", POLICY.replace(part, instead));

    JsonNode problem = answer.json();
    assertThat(answer.status()).as(problem.toString()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(problem.path("code").textValue()).isEqualTo(code);
    assertThat(admin.get("/api/policies/POL-2").status()).isEqualTo(404);
  }

  @Test
  void refusesAnOddNumber() throws Exception {
    assertThat(admin.put("/api/policies/a%20b", POLICY).json().path("code").textValue())
        .isEqualTo("policyNumber");
  }
}
