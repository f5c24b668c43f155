package vn.claimdesk.recognition.embedded.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** Asserts what an answer says in the {@code info} of a paper. */
final class Stated {

  private Stated() {}

  static void expect(JsonNode info, String name, String value) {
    assertThat(info.path(name).asText()).as(name).isEqualTo(value);
  }

  /** The value with the place it was read at and a confidence. */
  static void expectPlaced(JsonNode info, String name, String value) {
    expect(info, name, value);
    assertThat(info.path(name + "_box")).as(name).hasSize(4);
    assertThat(info.path(name + "_confidence").asDouble()).as(name).isPositive();
  }
}
