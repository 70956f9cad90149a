package dev.onrecord.web;

import dev.onrecord.mcp.McpEndpoint;
import dev.onrecord.mcp.McpReply;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// `POST /mcp`: the Model Context Protocol over streamable HTTP, without sessions or streams.
/// Requests from other sites or with unknown host names are refused earlier, as for all routes.
final class McpRoute {
  private static final int MAX_BYTES = 64 << 10;
  private static final String VERSION = "MCP-Protocol-Version";

  private final McpEndpoint endpoint;

  McpRoute(McpEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  void handle(Context context) {
    JsonBody.checkType(Optional.ofNullable(context.header("Content-Type")).orElse(""));
    Optional.ofNullable(context.header(VERSION))
        .filter(version -> !McpEndpoint.speaks(version))
        .ifPresent(
            version -> {
              throw new Problem(
                  400,
                  "%s must be one of %s, got '%s'"
                      .formatted(VERSION, McpEndpoint.versions(), version));
            });
    // Bytes that are not UTF-8 become U+FFFD: either the JSON is invalid then, or a string has that
    // character.
    String message = new String(RequestBytes.read(context, MAX_BYTES, ""), StandardCharsets.UTF_8);
    switch (endpoint.answer(
        message, CollectionRequest.origin(context).root(), CollectionRequest.base(context))) {
      case McpReply.Response(var json) -> send(context, 200, json);
      case McpReply.Refused(var json) -> send(context, 400, json);
      case McpReply.None() -> context.status(202);
    }
  }

  private static void send(Context context, int status, String json) {
    context.status(status).contentType("application/json").result(json);
  }
}
