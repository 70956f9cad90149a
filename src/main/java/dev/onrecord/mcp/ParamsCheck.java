package dev.onrecord.mcp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.view.Json;
import io.modelcontextprotocol.spec.McpSchema;
import java.util.List;
import java.util.Optional;

/// Checks the parameters of a request before other code reads them.
///
/// @param tools names of the tools
record ParamsCheck(List<String> tools) {
  private static final String INITIALIZE =
      "initialize needs protocolVersion, capabilities and clientInfo, as in {\"protocolVersion\":"
          + " \"2025-11-25\", \"capabilities\": {}, \"clientInfo\": {\"name\": \"me\", \"version\":"
          + " \"1\"}}";

  ParamsCheck {
    tools = List.copyOf(tools);
  }

  /// What is wrong and what would be right; empty if nothing is wrong.
  Optional<String> objection(String method, ObjectNode params) {
    return switch (method) {
      case McpSchema.METHOD_INITIALIZE ->
          Optional.of(INITIALIZE).filter(objection -> !initializes(params));
      case McpSchema.METHOD_TOOLS_CALL -> call(params.path("name"), params.path("arguments"));
      case McpSchema.METHOD_RESOURCES_READ ->
          Optional.of("uri must be a string such as onrecord://articles/some-id")
              .filter(objection -> !params.path("uri").isTextual());
      default -> Optional.empty();
    };
  }

  private Optional<String> call(JsonNode name, JsonNode arguments) {
    String known = String.join(", ", tools);
    if (!name.isTextual()) {
      return Optional.of("name must be the name of a tool, one of %s".formatted(known));
    }
    if (!tools.contains(name.textValue())) {
      return Optional.of("there is no tool %s; the tools are %s".formatted(name, known));
    }
    return arguments.isObject() || arguments.isMissingNode() || arguments.isNull()
        ? Optional.empty()
        : Optional.of("arguments must be an object; or leave them out");
  }

  private static boolean initializes(ObjectNode params) {
    try {
      return params.path("protocolVersion").isTextual()
          && Json.MAPPER.convertValue(params, McpSchema.InitializeRequest.class) != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
