package dev.onrecord.domain.settings;

import java.nio.file.Path;
import java.util.Optional;

/// What somebody who runs the service may choose.
///
/// @param threads that encode text; at least 1
/// @param caution how readily an answer is refused
/// @param model the language model that writes answers; none leaves them to the passages themselves
/// @param prompts a folder whose files stand for those of the same name that come with the program
/// @param reranker an ONNX cross-encoder that orders the best evidence anew
public record Settings(
    int threads,
    Caution caution,
    Optional<ModelSettings> model,
    Optional<Path> prompts,
    Optional<Path> reranker) {
  /// Everything as it is unless somebody chooses otherwise.
  public static Settings standard(int threads) {
    return new Settings(
        threads, Caution.NORMAL, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /// These, with a language model.
  public Settings withModel(Optional<ModelSettings> other) {
    return new Settings(threads, caution, other, prompts, reranker);
  }
}
