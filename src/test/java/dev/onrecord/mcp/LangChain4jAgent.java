package dev.onrecord.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.exception.ToolArgumentsException;
import dev.langchain4j.exception.ToolExecutionException;
import dev.langchain4j.mcp.client.DefaultMcpClient;
import dev.langchain4j.mcp.client.McpException;
import dev.langchain4j.mcp.client.McpResourceTemplate;
import dev.langchain4j.mcp.client.McpTextResourceContents;
import dev.langchain4j.mcp.client.transport.McpTransport;
import dev.langchain4j.service.tool.ToolExecutionResult;
import dev.onrecord.view.Json;
import java.time.Duration;

/// LangChain4j's client, at an archive of the five articles that come with the program.
public final class LangChain4jAgent implements AutoCloseable {
  private final DefaultMcpClient client;

  public LangChain4jAgent(McpTransport transport) {
    client =
        new DefaultMcpClient.Builder()
            .transport(transport)
            .initializationTimeout(Duration.ofSeconds(60))
            .autoHealthCheck(false)
            .build();
  }

  /// Uses all that there is.
  public void useEverything() {
    client.checkHealth();
    assertThat(client.listTools())
        .extracting(ToolSpecification::name)
        .containsExactly("ask", "search", "get_article", "list_articles");
    assertThat(client.listTools().getFirst().parameters().required()).containsExactly("question");
    JsonNode citation =
        found("ask", "{\"question\": \"what did Makarov threaten\"}").path("citations").path(0);
    String uri = "onrecord://articles/" + citation.path("articleId").asText();
    var contents = (McpTextResourceContents) client.readResource(uri).contents().getFirst();
    assertThat(
            contents.text().substring(citation.path("start").asInt(), citation.path("end").asInt()))
        .isEqualTo(citation.path("quote").asText())
        .contains("destructive force preemptively");
    assertThat(
            found("ask", "{\"question\": \"what is the capital of France\"}")
                .path("status")
                .asText())
        .isEqualTo("not_found");
    assertThat(found("search", "{\"query\": \"missile shield\", \"k\": 2}").path("results"))
        .hasSize(2);
    assertThat(found("list_articles", "{}").path("articles")).hasSize(5);
    assertThat(
            found("get_article", "{\"id\": \"%s\"}".formatted(citation.path("articleId").asText()))
                .path("text")
                .asText())
        .isEqualTo(contents.text());
    assertThat(client.listResources()).hasSize(5).anyMatch(each -> each.uri().equals(uri));
    assertThat(client.listResourceTemplates())
        .extracting(McpResourceTemplate::uriTemplate)
        .containsExactly("onrecord://articles/{id}");
    assertThatExceptionOfType(ToolExecutionException.class)
        .isThrownBy(() -> execute("ask", "{\"question\": \" \"}"))
        .withMessageStartingWith("question is missing or blank; give what to ask");
    assertThatExceptionOfType(ToolArgumentsException.class)
        .isThrownBy(() -> execute("guess", "{}"))
        .withMessageContaining("there is no tool \"guess\"");
    assertThatExceptionOfType(McpException.class)
        .isThrownBy(() -> client.readResource("onrecord://articles/nobody"))
        .withMessageContaining("there is no article");
  }

  private JsonNode found(String tool, String arguments) {
    ToolExecutionResult result = execute(tool, arguments);
    assertThat(result.isError()).as(result.resultText()).isFalse();
    return Json.MAPPER.valueToTree(result.result());
  }

  private ToolExecutionResult execute(String tool, String arguments) {
    return client.executeTool(
        ToolExecutionRequest.builder().id("1").name(tool).arguments(arguments).build());
  }

  @Override
  public void close() {
    client.close();
  }
}
