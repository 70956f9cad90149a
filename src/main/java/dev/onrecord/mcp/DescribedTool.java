package dev.onrecord.mcp;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.onrecord.view.Json;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A tool with its description from a resource file, which states its name, schemas and
/// annotations.
final class DescribedTool {
  private static final Logger LOG = LoggerFactory.getLogger(DescribedTool.class);
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

  private final Tool tool;
  private final McpSchema.Tool description;
  private final Set<String> arguments;

  DescribedTool(Tool tool) {
    this.tool = tool;
    this.description = description("/mcp/" + tool.name() + ".json");
    this.arguments =
        new LinkedHashSet<>(
            Json.MAPPER
                .<Map<String, Object>>convertValue(
                    description.inputSchema().get("properties"), OBJECT)
                .keySet());
  }

  private static McpSchema.Tool description(String file) {
    try (InputStream in = DescribedTool.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the class path lacks " + file);
      }
      return Json.MAPPER.readValue(in, McpSchema.Tool.class);
    } catch (IOException e) {
      throw new IllegalStateException(file + " does not describe a tool", e);
    }
  }

  String name() {
    return tool.name();
  }

  SyncToolSpecification specification() {
    return new SyncToolSpecification(
        description, (context, request) -> result(request, (Links) context.get(McpEndpoint.LINKS)));
  }

  private CallToolResult result(CallToolRequest request, Links links) {
    try {
      Arguments given =
          new Arguments(
              Optional.ofNullable(request.arguments())
                  .<ObjectNode>map(Json.MAPPER::valueToTree)
                  .orElseGet(Json.MAPPER::createObjectNode));
      given.checkNames(arguments);
      ToolOutput output = tool.call(given, links);
      return CallToolResult.builder()
          .addTextContent(output.text())
          .structuredContent(Json.fields(output.view(), links.base()))
          .isError(false)
          .build();
    } catch (RuntimeException e) {
      Optional<String> told = ToolFailures.told(e);
      if (told.isEmpty()) {
        LOG.error("{} failed", tool.name(), e);
      }
      return CallToolResult.builder()
          .addTextContent(told.orElse(ToolFailures.INTERNAL))
          .isError(true)
          .build();
    }
  }
}
