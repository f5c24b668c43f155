package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The chapters of the contract, which shape and number their answers differently. */
enum Chapter {
  DOCUMENTS("data"),
  /**
   * Its own table gives a broken upload the number and the message of a picture without content.
   */
  FACES("data"),
  PERSON_WITH_CARD("matching", "ocr"),
  FACE_SEARCH("result"),
  SMART_CROP("url"),
  SMART_CROP_OF_PERSONS("url", "invalidCode", "invalidMessage");

  private final List<String> keys;

  Chapter(String... keys) {
    this.keys = List.of(keys);
  }

  /** The envelope of an answer whose data the chapter keeps under one key. */
  ObjectNode success(JsonNode data) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    envelope.set(keys.get(0), data);
    return signed(envelope, 0, "Success");
  }

  /** The envelope of an error: all keys of the chapter, and nothing under them. */
  ObjectNode failure(ContractError error) {
    ContractError said = inItsWords(error);
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    keys.forEach(envelope::putNull);
    return signed(envelope, number(said), said.message());
  }

  private ObjectNode signed(ObjectNode envelope, int number, String message) {
    return switch (this) {
      case DOCUMENTS, FACES, PERSON_WITH_CARD ->
          envelope.put("errorCode", Integer.toString(number)).put("errorMessage", message);
      case FACE_SEARCH -> envelope.put("status_code", number).put("message", message);
      case SMART_CROP, SMART_CROP_OF_PERSONS ->
          envelope.put("errorCode", number).put("errorMessage", message);
    };
  }

  private ContractError inItsWords(ContractError error) {
    boolean faces = this == FACES || this == PERSON_WITH_CARD;
    return faces && error == ContractError.INCORRECT_IMAGE ? ContractError.NO_CONTENT : error;
  }

  private int number(ContractError error) {
    return switch (this) {
      case DOCUMENTS, FACES, PERSON_WITH_CARD -> ofDocuments(error);
      case FACE_SEARCH -> ofFaceSearch(error);
      case SMART_CROP, SMART_CROP_OF_PERSONS ->
          error == ContractError.OUT_OF_REQUESTS ? 4 : ofFaceSearch(error);
    };
  }

  /** The chapter has no number for a failed processing; the others have 6 for it. */
  private static int ofDocuments(ContractError error) {
    return switch (error) {
      case NO_CONTENT -> 1;
      case URL_UNAVAILABLE -> 2;
      case INCORRECT_IMAGE -> 3;
      case OUT_OF_REQUESTS -> 4;
      case INCORRECT_KEY -> 5;
      case INCORRECT_FORMAT_TYPE, PROCESSING, INCORRECT_ID -> 6;
    };
  }

  private static int ofFaceSearch(ContractError error) {
    return switch (error) {
      case INCORRECT_IMAGE -> 1;
      case URL_UNAVAILABLE -> 2;
      case NO_CONTENT -> 3;
      case INCORRECT_KEY -> 4;
      case OUT_OF_REQUESTS -> 5;
      case INCORRECT_FORMAT_TYPE, PROCESSING -> 6;
      case INCORRECT_ID -> 7;
    };
  }
}
