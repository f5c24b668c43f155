package vn.claimdesk.recognition.embedded.web;

import com.fasterxml.jackson.databind.JsonNode;

/** Checks the ids with which faces that were kept are named. */
final class FaceIds {

  private FaceIds() {}

  /** Refuses a body without ids, or with another id than the address. */
  static void check(Operation operation, Call call, String path, JsonNode body) {
    boolean wrong =
        switch (operation) {
          case FACE_IMAGE ->
              !named(body.path("image_id"), path.substring(path.lastIndexOf('/') + 1));
          case FACE_IMAGES -> call.method().equals("DELETE") && !listed(body.path("ids"));
          default -> false;
        };
    if (wrong) {
      throw new ContractException(ContractError.INCORRECT_ID);
    }
  }

  private static boolean named(JsonNode id, String addressed) {
    return id.isMissingNode() || id.isValueNode() && id.asText().equals(addressed);
  }

  private static boolean listed(JsonNode ids) {
    if (!ids.isArray() || ids.isEmpty()) {
      return false;
    }
    for (JsonNode id : ids) {
      if (!id.isIntegralNumber() && !id.isTextual()) {
        return false;
      }
    }
    return true;
  }
}
