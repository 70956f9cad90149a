/// What agents speak: the Model Context Protocol, with tools that ask and search and articles as
/// resources. [dev.onrecord.mcp.McpEndpoint] is the entry point, over HTTP and standard streams
/// alike.
@NullMarked
package dev.onrecord.mcp;

import org.jspecify.annotations.NullMarked;
