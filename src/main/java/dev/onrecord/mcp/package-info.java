/// The Model Context Protocol for agents: tools to ask and search, and articles as resources.
/// [dev.onrecord.mcp.McpEndpoint] is the entry point, both over HTTP and over standard streams.
@NullMarked
package dev.onrecord.mcp;

import org.jspecify.annotations.NullMarked;
