package dev.onrecord.domain.settings;

import java.nio.file.Path;
import java.util.Optional;

/// The settings that the operator of the service chooses.
///
/// @param threads that encode text; at least 1
/// @param caution how readily an answer is refused
/// @param model the language model that writes answers; without one, the passages are the answers
/// @param prompts a folder whose files replace the shipped prompts of the same name
/// @param reranker an ONNX cross-encoder that orders the best evidence again
public record Settings(
    int threads,
    Caution caution,
    Optional<ModelSettings> model,
    Optional<Path> prompts,
    Optional<Path> reranker) {
  /// The default settings.
  public static Settings standard(int threads) {
    return new Settings(
        threads, Caution.NORMAL, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// These settings with another language model.
  public Settings withModel(Optional<ModelSettings> other) {
    return new Settings(threads, caution, other, prompts, reranker);
  }
}
