package dev.onrecord.domain.settings;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// The language model that writes answers, and its limits.
///
/// @param url the part of the address before the provider's paths, such as `http://localhost:11434`
/// @param key that the endpoint requires; never shown or logged
/// @param model its name at the provider
/// @param timeout for all calls of one answer together; positive
/// @param concurrency answers that may be written at the same time; at least 1
/// @param maxTokens that the model may write in a call; at least 1
/// @param checkSupport whether the model is asked again, for each sentence, if the quotes say it
public record ModelSettings(
    ModelProvider provider,
    URI url,
    Optional<String> key,
    String model,
    Duration timeout,
    int concurrency,
    int maxTokens,
    boolean checkSupport) {
  public ModelSettings {
    if (model.isBlank()) {
      throw new IllegalArgumentException("a language model must have a name");
    }
    if (!timeout.isPositive() || concurrency < 1 || maxTokens < 1) {
      throw new IllegalArgumentException(
          "time, concurrency and tokens must be positive, got %s, %d and %d"
              .formatted(timeout, concurrency, maxTokens));
    }
  }

  /// All settings except the key.
  @Override
  public String toString() {
    return "%s %s at %s, %s, %d at once, %d tokens%s"
        .formatted(
            provider,
            model,
            url,
            timeout,
            concurrency,
            maxTokens,
            checkSupport ? ", checking support" : "");
  }
}
