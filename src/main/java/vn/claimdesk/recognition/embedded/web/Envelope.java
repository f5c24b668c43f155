package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What every answer of the contract looks like. */
record Envelope(@Nullable JsonNode data, String errorCode, String errorMessage) {

  static Envelope success(JsonNode data) {
    return new Envelope(data, "0", "Success");
  }
}
