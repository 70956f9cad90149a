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

/// Options that choose the language model that words answers.
final class ModelOptions {
  private static final int LONGEST_TIMEOUT = 3_600;
  private static final int MOST_AT_ONCE = 1_000;
  private static final int MOST_TOKENS = 100_000;

  @Option(
      names = "--model-provider",
      paramLabel = "NAME",
      defaultValue = "${env:ONRECORD_MODEL_PROVIDER}",
      description =
          "Interface of the language model: openai (also compatible servers), ollama or"
              + " anthropic. Default: no model; answers are sentences of the articles."
              + " Environment: ONRECORD_MODEL_PROVIDER.")
  private @Nullable String provider;

  @Option(
      names = "--model",
      paramLabel = "NAME",
      defaultValue = "${env:ONRECORD_MODEL}",
      description = "Name of the model at the provider. Environment: ONRECORD_MODEL.")
  private @Nullable String model;

  @Option(
      names = "--model-url",
      paramLabel = "URL",
      defaultValue = "${env:ONRECORD_MODEL_URL}",
      description =
          "Address of the model's server. Default: the provider's own; for ollama"
              + " http://localhost:11434. Environment: ONRECORD_MODEL_URL.")
  private @Nullable String url;

  @Option(
      names = "--model-key",
      paramLabel = "KEY",
      defaultValue = "${env:ONRECORD_MODEL_KEY}",
      description =
          "Key for the model's server. Other users of this machine can see options: better use"
              + " the environment or --model-key-file. Environment: ONRECORD_MODEL_KEY.")
  private @Nullable String key;

  @Option(
      names = "--model-key-file",
      paramLabel = "FILE",
      defaultValue = "${env:ONRECORD_MODEL_KEY_FILE}",
      description =
          "File that contains the key and nothing else. Environment: ONRECORD_MODEL_KEY_FILE.")
  private @Nullable Path keyFile;

  @Option(
      names = "--model-timeout",
      paramLabel = "SECONDS",
      defaultValue = "${env:ONRECORD_MODEL_TIMEOUT:-30}",
      description =
          "Longest time of the model for one answer, all its calls together."
              + " Default: 30. Environment: ONRECORD_MODEL_TIMEOUT.")
  private int timeout = 30;

  @Option(
      names = "--model-concurrency",
      paramLabel = "N",
      defaultValue = "${env:ONRECORD_MODEL_CONCURRENCY:-4}",
      description =
          "Most answers that the model words at the same time."
              + " Default: 4. Environment: ONRECORD_MODEL_CONCURRENCY.")
  private int concurrency = 4;

  @Option(
      names = "--model-max-tokens",
      paramLabel = "N",
      defaultValue = "${env:ONRECORD_MODEL_MAX_TOKENS:-1024}",
      description =
          "Most tokens that the model writes in one call."
              + " Default: 1024. Environment: ONRECORD_MODEL_MAX_TOKENS.")
  private int maxTokens = 1024;

  @Option(
      names = "--check-support",
      defaultValue = "${env:ONRECORD_CHECK_SUPPORT:-false}",
      fallbackValue = "true",
      description =
          "Let the model check each sentence against its quotes, and leave out sentences that it"
              + " does not confirm. Default: false. Environment: ONRECORD_CHECK_SUPPORT.")
  private boolean checkSupport;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  /// The settings that the options state; empty if they choose no model.
  ///
  /// @throws ParameterException if an option is missing, wrong or useless without another
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
            given(model)
                .orElseThrow(() -> wrong("--model-provider needs --model: the name of the model.")),
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
      // Reported below, without the text: it may contain a password.
    }
    throw wrong(
        "--model-url must be an address such as http://localhost:8000/v1, without a name, password"
            + " or query.");
  }

  private Optional<String> key() {
    Optional<String> text = given(key);
    if (keyFile == null || keyFile.toString().isEmpty()) {
      return text.map(this::checkKey);
    }
    if (text.isPresent()) {
      throw wrong("Use only one of --model-key and --model-key-file.");
    }
    try {
      String read = Files.readString(keyFile).strip();
      if (read.isEmpty()) {
        throw wrong("--model-key-file " + keyFile + " is empty; it must hold the key.");
      }
      return Optional.of(checkKey(read));
    } catch (IOException e) {
      throw wrong("--model-key-file cannot be read: " + keyFile + ".");
    }
  }

  private String checkKey(String secret) {
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
