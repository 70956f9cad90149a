package dev.onrecord.web;

import dev.onrecord.mcp.McpEndpoint;
import dev.onrecord.mcp.McpReply;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// `POST /mcp`: the Model Context Protocol over streamable HTTP, without sessions or streams. Other
/// sites and names are refused before, as of every request.
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
    // What is not UTF-8 is no JSON either, or has the sign for it in a string.
    String message = new String(RequestBytes.read(context, MAX_BYTES, ""), StandardCharsets.UTF_8);
    switch (endpoint.answer(message, CollectionRequest.origin(context).root(), CollectionRequest.base(context))) {
      case McpReply.Response(var json) -> send(context, 200, json);
      case McpReply.Refused(var json) -> send(context, 400, json);
      case McpReply.None() -> context.status(202);
    }
  }

  private static void send(Context context, int status, String json) {
    context.status(status).contentType("application/json").result(json);
  }
}
