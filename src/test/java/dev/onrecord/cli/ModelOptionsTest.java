package dev.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.onrecord.Documentation;
import dev.onrecord.FilledHomes;
import dev.onrecord.ModelWire;
import dev.onrecord.ModelWire.Said;
import dev.onrecord.Submissions;
import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.view.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ModelOptionsTest {
  private static final Pattern URL = Pattern.compile("--model-url \\S+");
  private static final Pattern KEY_FILE = Pattern.compile("--model-key-file \\S+");
  private static final String QUOTE = "The Kremlin wants a legally binding guarantee";

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--model-provider gpt --model m | --model-provider must be openai, ollama or anthropic,"
            + " got 'gpt'.",
        "--model-provider ollama | --model-provider needs --model: the name of the model.",
        "--model m | --model needs --model-provider: openai, ollama or anthropic.",
        "--model-provider anthropic --model m | anthropic needs a key",
        "--model-provider openai --model m --model-url localhost:80 | --model-url must be an"
            + " address such as http://localhost:8000/v1",
        "--model-provider openai --model m --model-url http://me:secret@host/v1 | --model-url must"
            + " be an address such as",
        "--model-provider openai --model m --model-key-file nowhere/key | --model-key-file cannot"
            + " be read: nowhere/key.",
        "--model-provider openai --model m --model-timeout 0 | --model-timeout must be in [1,"
            + " 3600], got 0.",
        "--model-provider openai --model m --model-concurrency 0 | --model-concurrency must be in",
        "--model-provider openai --model m --model-max-tokens -1 | --model-max-tokens must be in",
        "--prompts nowhere | prompts must be a folder, got nowhere",
      })
  void nonsenseIsToldAtTheStart(String options, String message) {
    Terminal terminal = run(options.split(" "));
    assertThat(terminal.exitCode()).isNotZero();
    assertThat(terminal.err()).contains(message).doesNotContain("secret", "Exception", "\tat ");
  }

  @Test
  void theKeyIsNeverPrinted() {
    Terminal terminal =
        run("--model-provider", "openai", "--model", "m", "--model-key", "sk secret");
    assertThat(terminal.err())
        .contains("key must be one line of ASCII")
        .doesNotContain("sk secret");
  }

  /// The examples of the page as they are written, except for the address and the key.
  @ParameterizedTest
  @EnumSource
  void theExamplesOfThePageWork(ModelProvider provider) throws IOException {
    FilledHomes.fill(Files.createDirectory(folder.resolve("home")), Submissions.seeds());
    Path key = Files.writeString(folder.resolve("key"), ModelWire.KEY + "\n");
    String example = example(provider);
    try (ModelWire wire = new ModelWire()) {
      wire.says(provider, ModelWire.answer(List.of(new Said(QUOTE + ".", 1, QUOTE))));
      String url = "--model-url " + wire.settings(provider, java.time.Duration.ofSeconds(1)).url();
      String options =
          example.contains("--model-url")
              ? URL.matcher(example).replaceFirst(Matcher.quoteReplacement(url))
              : example + " " + url;
      options =
          KEY_FILE
              .matcher(options)
              .replaceFirst(Matcher.quoteReplacement("--model-key-file " + key));
      Terminal terminal = run((options + " --json").split(" "));
      assertThat(terminal.err()).doesNotContain("Exception");
      assertThat(json(terminal.out()).path("mode").asText()).isEqualTo("generative");
      assertThat(wire.lastRequest(provider).path("model").asText())
          .isEqualTo(options.replaceAll("(?s).*--model (\\S+).*", "$1"));
    }
  }

  private static String example(ModelProvider provider) {
    String start = "--model-provider " + provider.toString().toLowerCase(Locale.ROOT);
    return Documentation.page(Documentation.SITE.resolve("models-and-training.md"))
        .text()
        .replace("\\\n", " ")
        .lines()
        .filter(line -> line.startsWith("    java ") && line.contains(start))
        .findFirst()
        .map(
            line ->
                line.substring(line.indexOf("--model-provider")).replaceAll("\\s+", " ").strip())
        .orElseThrow();
  }

  private Terminal run(String... options) {
    Path home = folder.resolve("home");
    assertThat(home.toFile().isDirectory() || home.toFile().mkdir()).isTrue();
    Stream<String> start = Stream.of("ask", "--home", home.toString());
    Stream<String> end = Stream.of("what guarantee does the Kremlin want");
    return Terminal.run(
        Stream.concat(Stream.concat(start, Stream.of(options)), end).toArray(String[]::new));
  }

  private static JsonNode json(String out) {
    try {
      return Json.MAPPER.readTree(out.substring(out.indexOf('{')));
    } catch (JsonProcessingException e) {
      throw new AssertionError(out, e);
    }
  }
}
