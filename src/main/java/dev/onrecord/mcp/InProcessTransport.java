package dev.onrecord.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// A transport that calls the MCP server in the same process, on the thread of the request. Other
/// classes receive the requests and send the responses: over HTTP, or over standard streams.
final class InProcessTransport implements McpStatelessServerTransport {
  /// Supported protocol versions, the newest last. A client that requests another version is
  /// offered the newest.
  static final List<String> VERSIONS =
      List.of(
          ProtocolVersions.MCP_2024_11_05,
          ProtocolVersions.MCP_2025_03_26,
          ProtocolVersions.MCP_2025_06_18,
          ProtocolVersions.MCP_2025_11_25);

  private @Nullable McpStatelessServerHandler handler;

  @Override
  public void setMcpHandler(McpStatelessServerHandler handler) {
    this.handler = handler;
  }

  @Override
  public List<String> protocolVersions() {
    return VERSIONS;
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  /// The response to a request.
  JSONRPCResponse response(JSONRPCRequest request, McpTransportContext context) {
    return Objects.requireNonNull(
        Objects.requireNonNull(handler).handleRequest(context, request).block());
  }
}
