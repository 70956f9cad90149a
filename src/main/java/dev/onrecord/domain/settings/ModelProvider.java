package dev.onrecord.domain.settings;

import java.net.URI;
import java.util.Locale;

/// The protocol of a language model's endpoint.
public enum ModelProvider {
  /// OpenAI's chat completions, which many other servers offer too.
  OPENAI("https://api.openai.com/v1"),
  OLLAMA("http://localhost:11434"),
  ANTHROPIC("https://api.anthropic.com/v1");

  private final String home;

  ModelProvider(String home) {
    this.home = home;
  }

  /// The address of the provider's own endpoint.
  public URI home() {
    return URI.create(home);
  }

  /// The name on the command line and in an answer's record, such as `ollama`.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
