package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.langchain4j.mcp.client.transport.stdio.StdioMcpTransport;
import dev.onrecord.Engines;
import dev.onrecord.Onrecord;
import dev.onrecord.Submissions;
import dev.onrecord.collections.OpenHome;
import dev.onrecord.domain.settings.Settings;
import dev.onrecord.mcp.LangChain4jAgent;
import dev.onrecord.mcp.OfficialAgent;
import dev.onrecord.store.HomeLock;
import dev.onrecord.view.Json;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import java.io.BufferedWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Agents that start the program and speak to it over its standard streams.
@Tag("thorough")
@TestInstance(Lifecycle.PER_CLASS)
final class McpTest {
  @TempDir private Path folder = Path.of("");

  @Test
  @Timeout(120)
  void theOfficialClientUsesEverythingBesideAServer() {
    Path home = folder.resolve("official");
    List<String> command = command(home);
    try (HomeLock lock = HomeLock.take(home, "serve");
        OpenHome open = Engines.open(home, Settings.standard(2))) {
      lock.announce("http://localhost:8080");
      open.archive().add(Submissions.seeds(), (done, total) -> {});
      try (OfficialAgent agent =
          new OfficialAgent(
              new StdioClientTransport(
                  ServerParameters.builder(command.getFirst())
                      .args(command.subList(1, command.size()))
                      .build(),
                  McpJsonDefaults.getMapper()))) {
        agent.useEverything("");
        open.archive()
            .add(
                List.of(Submissions.text("ferry.txt", "The ferry to Lund sank on Monday.")),
                (done, total) -> {});
        assertThat(agent.ask("when did the ferry to Lund sink").path("answer").asText())
            .as("what the server takes in meanwhile")
            .startsWith("The ferry to Lund sank on Monday.");
      }
    }
  }

  @Test
  @Timeout(120)
  void langChain4jUsesEverything() {
    try (LangChain4jAgent agent =
        new LangChain4jAgent(
            StdioMcpTransport.builder().command(command(folder.resolve("langchain4j"))).build())) {
      agent.useEverything();
    }
  }

  @Test
  @Timeout(120)
  void nothingButMessagesIsPrintedAndAllIsAnsweredBeforeItEnds() throws Exception {
    Path out = folder.resolve("out");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(command(folder.resolve("raw")))
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8)) {
      in.write("{\"jsonrpc\": \n\n");
      in.write("{\"jsonrpc\": \"2.0\", \"method\": \"notifications/initialized\"}\n");
      in.write(
          "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/call\", \"params\": {\"name\":"
              + " \"ask\", \"arguments\": {\"question\": \"what did Makarov threaten\"}}}\n");
      in.write("{\"jsonrpc\": \"2.0\", \"id\": 2, \"method\": \"ping\"}");
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    ObjectNode replies = Json.MAPPER.createObjectNode();
    for (String line : Files.readAllLines(out)) {
      JsonNode reply = message(line);
      replies.set(reply.path("id").asText(), reply);
    }
    assertThat(replies.fieldNames()).toIterable().containsExactlyInAnyOrder("null", "1", "2");
    assertThat(replies.path("null").path("error").path("code").asInt()).isEqualTo(-32700);
    assertThat(replies.path("1").path("result").path("structuredContent").path("answer").asText())
        .contains("destructive force preemptively");
    assertThat(replies.path("2").path("result")).isEmpty();
    assertThat(Files.readString(errors))
        .contains("The archive is empty. Adding the five example articles.")
        .doesNotContain("Exception", "\tat ", "ERROR");
  }

  private static JsonNode message(String line) {
    try {
      JsonNode message = Json.MAPPER.readTree(line);
      assertThat(message.path("jsonrpc").asText()).isEqualTo("2.0");
      return message;
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + line, e);
    }
  }

  private static List<String> command(Path home) {
    assertThat(home.toFile().isDirectory() || home.toFile().mkdirs()).isTrue();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "-Xmx512m",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        Onrecord.class.getName(),
        "mcp",
        "--home",
        home.toString());
  }
}
