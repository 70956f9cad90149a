package dev.onrecord.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.domain.article.Article;
import dev.onrecord.view.Json;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceRequest;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The protocol's official Java client, at an archive of the five articles that come with the
/// program.
public final class OfficialAgent implements AutoCloseable {
  private static final String MAKAROV = "000_2bcf2a5f582daf81";

  private final McpSyncClient client;
  private final Map<String, Tool> tools;

  public OfficialAgent(McpClientTransport transport) {
    client =
        McpClient.sync(transport)
            .initializationTimeout(Duration.ofSeconds(60))
            .requestTimeout(Duration.ofSeconds(30))
            .build();
    var initialized = client.initialize();
    assertThat(initialized.serverInfo().name()).isEqualTo("onrecord");
    assertThat(initialized.instructions()).contains("quotes");
    assertThat(initialized.protocolVersion()).isEqualTo("2025-11-25");
    tools =
        client.listTools().tools().stream()
            .collect(Collectors.toMap(Tool::name, Function.identity()));
  }

  /// Uses all that there is.
  ///
  /// @param root that links begin with
  public void useEverything(String root) {
    everyToolIsDescribed();
    aQuoteIsItsArticlesText(root);
    whatIsNotFoundIsSaid();
    passagesAndArticlesAreFound();
    articlesAreResources();
    whatIsWrongIsTold();
  }

  private void everyToolIsDescribed() {
    assertThat(tools).containsOnlyKeys("ask", "search", "get_article", "list_articles");
    assertThat(tools.values())
        .allSatisfy(
            tool -> {
              assertThat(tool.title()).isNotBlank();
              assertThat(tool.description()).isNotBlank();
              assertThat(tool.annotations().destructiveHint()).isFalse();
              assertThat(tool.annotations().openWorldHint()).isFalse();
              assertThat(tool.annotations().readOnlyHint())
                  .as("an answer is kept, which is all that is ever written")
                  .isEqualTo(!tool.name().equals("ask"));
            });
  }

  private void aQuoteIsItsArticlesText(String root) {
    CallToolResult result = call("ask", Map.of("question", "what did Makarov threaten"));
    JsonNode answer = structured("ask", result);
    assertThat(answer.path("status").asText()).isEqualTo("answered");
    assertThat(answer.path("citations")).isNotEmpty();
    for (JsonNode citation : answer.path("citations")) {
      String text = read("onrecord://articles/" + citation.path("articleId").asText());
      assertThat(Article.sha256(text)).isEqualTo(citation.path("sha256").asText());
      assertThat(text.substring(citation.path("start").asInt(), citation.path("end").asInt()))
          .isEqualTo(citation.path("quote").asText());
      assertThat(text(result))
          .contains(
              citation.path("quote").asText(),
              "Link: " + root + citation.path("permalink").asText() + "\n");
    }
    assertThat(text(result))
        .startsWith(answer.path("answer").asText())
        .contains("Speaker: General Nikolai Makarov (via BBC News)");
    String conversation = answer.path("conversation").asText();
    JsonNode next =
        structured(
            "ask",
            call("ask", Map.of("question", "what else did he say", "conversation", conversation)));
    assertThat(next.path("standaloneQuestion").asText()).contains("Makarov");
  }

  private void whatIsNotFoundIsSaid() {
    CallToolResult result = call("ask", Map.of("question", "what is the capital of France"));
    JsonNode answer = structured("ask", result);
    assertThat(answer.path("status").asText()).isEqualTo("not_found");
    assertThat(answer.path("citations")).isEmpty();
    assertThat(text(result)).contains("does not answer", "Nearest passages (not an answer):");
  }

  private void passagesAndArticlesAreFound() {
    JsonNode found =
        structured("search", call("search", Map.of("query", "missile shield", "k", 3)));
    assertThat(found.path("results")).hasSize(3);
    JsonNode list = structured("list_articles", call("list_articles", Map.of()));
    assertThat(list.path("articles")).hasSize(5);
    JsonNode few = structured("list_articles", call("list_articles", Map.of("query", "Deveselu")));
    assertThat(few.path("total").asInt()).isBetween(1, 4);
    CallToolResult result = call("get_article", Map.of("id", MAKAROV));
    JsonNode article = structured("get_article", result);
    assertThat(text(result))
        .contains(article.path("title").asText(), article.path("text").asText());
    String version = article.path("sha256").asText().substring(0, 8);
    assertThat(call("get_article", Map.of("id", MAKAROV, "version", version)))
        .extracting(CallToolResult::isError)
        .isEqualTo(false);
  }

  private void articlesAreResources() {
    assertThat(client.listResources().resources())
        .hasSize(5)
        .allSatisfy(resource -> assertThat(resource.mimeType()).isEqualTo("text/plain"))
        .extracting(Resource::title)
        .contains("Russia threatens preemptive strike over planned US missile shield");
    assertThat(client.listResourceTemplates().resourceTemplates())
        .extracting(ResourceTemplate::uriTemplate)
        .containsExactly("onrecord://articles/{id}");
    assertThatExceptionOfType(McpError.class)
        .isThrownBy(() -> read("onrecord://articles/nobody"))
        .withMessageContaining("there is no article 'onrecord://articles/nobody'")
        .satisfies(error -> assertThat(error.getJsonRpcError().code()).isEqualTo(-32002));
  }

  private void whatIsWrongIsTold() {
    Map<String, Map<String, Object>> wrong =
        Map.of(
            "question is missing or blank", Map.of(),
            "there is no argument 'topic'; the arguments are question, ", Map.of("topic", "x"),
            "question must be a string, got 5", Map.of("question", 5),
            "articles: no article has the id 'x'",
                Map.of("question", "who", "articles", new String[] {"x"}),
            "from must be a day", Map.of("question", "who", "from", "May"),
            "from must not be after to",
                Map.of("question", "who", "from", "2012-02-01", "to", "2012-01-01"),
            "mode must be auto", Map.of("question", "who", "mode", "loud"),
            "conversation must be an id", Map.of("question", "who", "conversation", "mine"));
    wrong.forEach((objection, arguments) -> isRefused("ask", arguments, objection));
    isRefused("search", Map.of("query", "x", "k", 25), "k must be a whole number in [1, 24]");
    isRefused("list_articles", Map.of("page", 0), "page must be a whole number in [1, ");
    isRefused("get_article", Map.of("id", "nobody"), "no article has the id 'nobody'");
    isRefused(
        "get_article",
        Map.of("id", MAKAROV, "version", "00000000"),
        "no stored text of the article");
    assertThatExceptionOfType(McpError.class)
        .isThrownBy(() -> call("guess", Map.of()))
        .withMessageContaining("there is no tool \"guess\"; the tools are ask, search");
  }

  private void isRefused(String tool, Map<String, Object> arguments, String objection) {
    CallToolResult result = call(tool, arguments);
    assertThat(result.isError()).as(objection).isTrue();
    assertThat(text(result)).startsWith(objection).doesNotContain("Exception");
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  /// The answer to a question.
  public JsonNode ask(String question) {
    return structured("ask", call("ask", Map.of("question", question)));
  }

  private JsonNode structured(String tool, CallToolResult result) {
    assertThat(result.isError()).as(text(result)).isFalse();
    Schema.describes(
        Objects.requireNonNull(tools.get(tool)).outputSchema(), result.structuredContent());
    return Json.MAPPER.valueToTree(result.structuredContent());
  }

  private static String text(CallToolResult result) {
    assertThat(result.content()).hasSize(1);
    return ((TextContent) result.content().getFirst()).text();
  }

  private String read(String uri) {
    var contents = client.readResource(ReadResourceRequest.builder(uri).build()).contents();
    assertThat(contents).hasSize(1);
    return ((TextResourceContents) contents.getFirst()).text();
  }

  @Override
  public void close() {
    assertThat(client.closeGracefully()).isTrue();
  }
}
