package dev.onrecord.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.view.Json;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;

/// A received message of JSON-RPC 2.0.
sealed interface IncomingMessage {
  String EXAMPLE = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";

  /// A request.
  ///
  /// @param id a string or a whole number
  /// @param params empty if missing
  record Request(JsonNode id, String method, ObjectNode params) implements IncomingMessage {}

  /// A notification or a response: it needs no answer.
  record Unanswered() implements IncomingMessage {}

  /// A message that is not valid.
  ///
  /// @param id of the request, if known
  record Malformed(JsonNode id, int code, String message) implements IncomingMessage {}

  /// Reads a message.
  static IncomingMessage read(String text) {
    try {
      JsonNode node =
          Json.MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text);
      return node instanceof ObjectNode object
          ? read(object)
          : invalid(NullNode.getInstance(), "send one message at a time, an object such as");
    } catch (JsonProcessingException e) {
      return new Malformed(
          NullNode.getInstance(),
          ErrorCodes.PARSE_ERROR,
          "the message is not JSON; send an object such as " + EXAMPLE);
    }
  }

  private static IncomingMessage read(ObjectNode message) {
    JsonNode id = message.path("id");
    boolean identified = id.isTextual() || id.isIntegralNumber();
    JsonNode known = identified ? id : NullNode.getInstance();
    if (!message.path("jsonrpc").asText().equals("2.0")) {
      return invalid(known, "jsonrpc must be \"2.0\", as in");
    }
    if (message.has("result") || message.has("error")) {
      return new Unanswered();
    }
    if (!message.path("method").isTextual()) {
      return invalid(known, "method must be a string, as in");
    }
    if (id.isMissingNode()) {
      return new Unanswered();
    }
    if (!identified) {
      return invalid(known, "id must be a string or a whole number, as in");
    }
    return switch (message.path("params")) {
      case ObjectNode params -> new Request(id, message.path("method").textValue(), params);
      case JsonNode none when none.isMissingNode() ->
          new Request(id, message.path("method").textValue(), Json.MAPPER.createObjectNode());
      default ->
          new Malformed(
              id, ErrorCodes.INVALID_PARAMS, "params must be an object; or leave them out");
    };
  }

  private static Malformed invalid(JsonNode id, String objection) {
    return new Malformed(id, ErrorCodes.INVALID_REQUEST, objection + " " + EXAMPLE);
  }
}
