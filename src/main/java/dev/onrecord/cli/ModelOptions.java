package dev.onrecord.cli;

import dev.onrecord.domain.settings.ModelProvider;
import dev.onrecord.domain.settings.ModelSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which language model words answers; options of the commands that answer people.
final class ModelOptions {
  private static final int LONGEST_TIMEOUT = 3_600;
  private static final int MOST_AT_ONCE = 1_000;
  private static final int MOST_TOKENS = 100_000;

  @Option(
      names = "--model-provider",
      paramLabel = "NAME",
      defaultValue = "${env:ONRECORD_MODEL_PROVIDER}",
      description =
          "What the language model's endpoint speaks: openai (any compatible one), ollama or"
              + " anthropic. Default: no model, answers are the passages themselves."
              + " Environment: ONRECORD_MODEL_PROVIDER.")
  private @Nullable String provider;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      defaultValue = "${env:ONRECORD_MODEL}",
      description = "The model's name at the provider. Environment: ONRECORD_MODEL.")
  private @Nullable String model;

  @Option(
      names = "--model-url",
      paramLabel = "URL",
      defaultValue = "${env:ONRECORD_MODEL_URL}",
      description =
          "Address of the endpoint. Default: the provider's own, or http://localhost:11434 for"
              + " ollama. Environment: ONRECORD_MODEL_URL.")
  private @Nullable String url;

  @Option(
      names = "--model-key",
      paramLabel = "KEY",
      defaultValue = "${env:ONRECORD_MODEL_KEY}",
      description =
          "Key of the endpoint. Others on this machine can see it; better name it by the"
              + " environment or a file. Environment: ONRECORD_MODEL_KEY.")
  private @Nullable String key;

  @Option(
      names = "--model-key-file",
      paramLabel = "FILE",
      defaultValue = "${env:ONRECORD_MODEL_KEY_FILE}",
      description =
          "File that holds the key and nothing else. Environment: ONRECORD_MODEL_KEY_FILE.")
  private @Nullable Path keyFile;

  @Option(
      names = "--model-timeout",
      paramLabel = "SECONDS",
      defaultValue = "${env:ONRECORD_MODEL_TIMEOUT:-30}",
      description =
          "Time that the model may take for an answer, all its calls together."
              + " Default: 30. Environment: ONRECORD_MODEL_TIMEOUT.")
  private int timeout = 30;

  @Option(
      names = "--model-concurrency",
      paramLabel = "N",
      defaultValue = "${env:ONRECORD_MODEL_CONCURRENCY:-4}",
      description =
          "Answers that the model may word at the same time."
              + " Default: 4. Environment: ONRECORD_MODEL_CONCURRENCY.")
  private int concurrency = 4;

  @Option(
      names = "--model-max-tokens",
      paramLabel = "N",
      defaultValue = "${env:ONRECORD_MODEL_MAX_TOKENS:-1024}",
      description =
          "Tokens that the model may write in a call."
              + " Default: 1024. Environment: ONRECORD_MODEL_MAX_TOKENS.")
  private int maxTokens = 1024;

  @Option(
      names = "--check-support",
      defaultValue = "${env:ONRECORD_CHECK_SUPPORT:-false}",
      fallbackValue = "true",
      description =
          "Show each sentence and its quotes to the model again, and leave out what it does not"
              + " confirm. Default: false. Environment: ONRECORD_CHECK_SUPPORT.")
  private boolean checkSupport;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// What was chosen; empty if no model was.
  ///
  /// @throws ParameterException if an option is missing, wrong or without use
  Optional<ModelSettings> settings() {
    Optional<String> name = given(provider);
    if (name.isEmpty()) {
      if (given(model).isPresent()) {
        throw wrong("--model needs --model-provider: openai, ollama or anthropic.");
      }
      return Optional.empty();
    }
    ModelProvider chosen = provider(name.get());
    Optional<String> secret = key();
    if (chosen == ModelProvider.ANTHROPIC && secret.isEmpty()) {
      throw wrong("anthropic needs a key: --model-key-file, --model-key or ONRECORD_MODEL_KEY.");
    }
    return Optional.of(
        new ModelSettings(
            chosen,
            given(url).map(this::address).orElseGet(chosen::home),
            secret,
            given(model).orElseThrow(() -> wrong("--model-provider needs --model: its name.")),
            Duration.ofSeconds(within("--model-timeout", timeout, LONGEST_TIMEOUT)),
            within("--model-concurrency", concurrency, MOST_AT_ONCE),
            within("--model-max-tokens", maxTokens, MOST_TOKENS),
            checkSupport));
  }

  private ModelProvider provider(String name) {
    for (ModelProvider known : ModelProvider.values()) {
      if (known.toString().equals(name.toLowerCase(Locale.ROOT))) {
        return known;
      }
    }
    throw wrong("--model-provider must be openai, ollama or anthropic, got '" + name + "'.");
  }

  private URI address(String text) {
    try {
      URI address = new URI(text);
      boolean web =
          address.getScheme() != null
              && Set.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT));
      if (web
          && address.getHost() != null
          && address.getUserInfo() == null
          && address.getQuery() == null
          && address.getFragment() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told below, without the text: it may hold a password.
    }
    throw wrong(
        "--model-url must be an address such as http://localhost:8000/v1, without a name, password"
            + " or query.");
  }

  private Optional<String> key() {
    Optional<String> text = given(key);
    if (keyFile == null || keyFile.toString().isEmpty()) {
      return text.map(this::sendable);
    }
    if (text.isPresent()) {
      throw wrong("Give either --model-key or --model-key-file.");
    }
    try {
      String read = Files.readString(keyFile).strip();
      if (read.isEmpty()) {
        throw wrong("--model-key-file " + keyFile + " is empty; it must hold the key.");
      }
      return Optional.of(sendable(read));
    } catch (IOException e) {
      throw wrong("--model-key-file cannot be read: " + keyFile + ".");
    }
  }

  private String sendable(String secret) {
    if (!secret.matches("[\\x21-\\x7e]+")) {
      throw wrong("The model's key must be one line of ASCII without spaces.");
    }
    return secret;
  }

  private int within(String option, int value, int most) {
    if (value < 1 || value > most) {
      throw wrong("%s must be in [1, %d], got %d.".formatted(option, most, value));
    }
    return value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
  }
}
