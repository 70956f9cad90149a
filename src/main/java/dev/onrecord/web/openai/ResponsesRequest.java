package dev.onrecord.web.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// `POST /v1/responses`, every field checked.
public record ResponsesRequest(Dialogue dialogue, boolean stream) {
  /// A correct body.
  public static final String EXAMPLE = "{\"model\": \"onrecord\", \"input\": \"...\"}";

  private static final String SEND_MESSAGES = "send the earlier messages in input";

  /// Reads the fields.
  ///
  /// @throws InvalidRequestException for a field that is missing or wrong
  public static ResponsesRequest of(ObjectNode body) {
    OpenAiFields.checkModel(body);
    OpenAiFields.checkPlainText(body, "text.format");
    OpenAiFields.refuse(body, "previous_response_id", SEND_MESSAGES);
    OpenAiFields.refuse(body, "conversation", SEND_MESSAGES);
    OpenAiFields.refuse(body, "background", "leave it out and wait for the answer");
    JsonNode input = body.path("input");
    return new ResponsesRequest(
        input.isTextual() ? Dialogue.of(input.textValue(), "input") : Dialogue.of(input, "input"),
        OpenAiFields.flag(body, "stream", "stream"));
  }
}
